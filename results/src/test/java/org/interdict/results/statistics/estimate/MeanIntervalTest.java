package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {
    /** Reference values: {@code t.interval(0.95, 9, loc=mean, scale=sem)} of SciPy 1.17.1 on Student's sleep data. */
    @Test
    void theIntervalIsThatOfSciPy() {
        MeanInterval found = MeanInterval.of(SleepData.first(), 0.95);
        assertEquals(0.75, found.mean(), 1e-15);
        assertEquals(-0.5297804135262318, found.interval().lower(), 1e-10);
        assertEquals(2.0297804135262316, found.interval().upper(), 1e-10);
        assertEquals(10, found.n());
    }

    @Test
    void missingValuesAreLeftOut() {
        double[] gap = Arrays.copyOf(SleepData.first(), 11);
        gap[10] = Double.NaN;
        assertEquals(MeanInterval.of(SleepData.first(), 0.95), MeanInterval.of(gap, 0.95));
        MeanInterval one = MeanInterval.of(new double[] {3, Double.NaN}, 0.95);
        assertEquals(3, one.mean());
        assertFalse(one.interval().isDefined());
        assertTrue(Double.isNaN(MeanInterval.of(new double[0], 0.95).mean()));
    }
}

package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PercentilesTest {
    /** Reference values: {@code quantile} of NumPy 2 on Student's sleep data; R's default gives the same. */
    @Test
    void quantilesAreThoseOfNumPy() {
        Percentiles percentiles = Percentiles.of(SleepData.first());
        assertEquals(-1.42, percentiles.lower(), 1e-12);
        assertEquals(0.35, percentiles.median(), 1e-12);
        assertEquals(3.5649999999999995, percentiles.upper(), 1e-12);
    }

    @Test
    void missingValuesAreLeftOut() {
        assertEquals(Percentiles.of(new double[] {1, 2}), Percentiles.of(new double[] {2, Double.NaN, 1}));
        assertFalse(Percentiles.of(new double[] {Double.NaN}).isDefined());
        assertTrue(Percentiles.of(new double[] {5}).isDefined());
    }
}

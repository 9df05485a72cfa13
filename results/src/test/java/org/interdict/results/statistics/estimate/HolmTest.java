package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HolmTest {
    /** Reference values: {@code p.adjust(c(0.05, 0.01, 0.04, 0.02, 0.03), "holm")} in R 4.3. */
    @Test
    void theAdjustmentIsThatOfR() {
        double[] adjusted = Holm.adjust(new double[] {0.05, 0.01, 0.04, 0.02, 0.03});
        assertArrayEquals(new double[] {0.09, 0.05, 0.09, 0.08, 0.09}, adjusted, 1e-12);
    }

    @Test
    void aMissingPCountsInTheFamilyAndStaysMissing() {
        assertArrayEquals(new double[] {0.03, Double.NaN, 1}, Holm.adjust(new double[] {0.01, Double.NaN, 0.5}), 1e-12);
    }

    @Test
    void anEmptyFamilyIsEmpty() {
        assertEquals(0, Holm.adjust(new double[0]).length);
    }
}

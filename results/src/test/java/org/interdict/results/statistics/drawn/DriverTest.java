package org.interdict.results.statistics.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interdict.results.statistics.estimate.Ranks;
import org.junit.jupiter.api.Test;

class DriverTest {
    private static final double[] UP = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] SWAPPED = {2, 1, 4, 3, 6, 5, 8, 7};

    /** Reference values: {@code spearmanr} of SciPy 1.17.1. */
    @Test
    void correlationAndPAreThoseOfSciPy() {
        double r = Driver.correlation(Ranks.standardised(UP), Ranks.standardised(SWAPPED));
        assertEquals(0.9047619047619048, r, 1e-12);
        assertEquals(0.002008275505429469, Driver.p(r, UP.length - 2), 1e-12);
        assertEquals(0, Driver.p(1, 6));
        assertTrue(Driver.correlation(Ranks.standardised(UP), Ranks.standardised(UP)) <= 1);
    }
}

package org.interdict.results.statistics.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VarianceSplitTest {
    private static final double[][] GROUPS = {{1, 2, 3}, {2, 4, 6}, {5, 6, 7}};

    /** Reference values: the one-way analysis of variance of SciPy 1.17.1 ({@code f_oneway}: F = 6); the interval from {@code f.ppf}. */
    @Test
    void theSplitIsThatOfTheAnalysisOfVariance() {
        VarianceSplit split = VarianceSplit.of(GROUPS, 0.95);
        assertEquals(3, split.worlds());
        assertEquals(9, split.values());
        assertEquals(12, split.between(), 1e-12);
        assertEquals(2, split.within(), 1e-12);
        assertEquals(10.0 / 3, split.betweenWorlds(), 1e-12);
        assertEquals(2 / (2 + 10.0 / 3), split.luck(), 1e-12);
        assertEquals(0.012605637989418954, split.luckInterval().lower(), 1e-8);
        assertEquals(1, split.luckInterval().upper(), 1e-12);
    }

    @Test
    void oneReplicateInEachWorldLeavesLuckUnknown() {
        VarianceSplit split = VarianceSplit.of(new double[][] {{1}, {2}, {4}, {}}, 0.95);
        assertEquals(3, split.worlds());
        assertTrue(Double.isNaN(split.within()));
        assertEquals(7.0 / 3, split.total(), 1e-12);
        assertFalse(split.luckInterval().isDefined());
    }

    /** Worlds that do not differ: estimates below 0 are cut. */
    @Test
    void noVarianceBetweenWorldsIsNotNegative() {
        VarianceSplit split = VarianceSplit.of(new double[][] {{1, 3}, {3, 1}, {1, 3}}, 0.95);
        assertEquals(0, split.betweenWorlds());
        assertEquals(1, split.luck(), 1e-12);
    }
}

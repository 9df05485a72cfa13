package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Reference values: SciPy 1.17.1, {@code rankdata}. */
class RanksTest {
    @Test
    void tiesShareTheMeanOfTheirPlaces() {
        double[] ranks = Ranks.of(new double[] {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5});
        assertArrayEquals(new double[] {4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8}, ranks);
    }

    @Test
    void standardisedRanksHaveMeanZeroAndVarianceOne() {
        double[] scores = Ranks.standardised(new double[] {2, 4, 4, 4, 5, 5, 7, 9});
        double[] expected = {
            -1.47339271, -0.63145402, -0.63145402, -0.63145402, 0.42096935, 0.42096935, 1.05242336, 1.47339271
        };
        assertArrayEquals(expected, scores, 1e-8);
    }

    @Test
    void equalValuesHaveNoScale() {
        assertTrue(Arrays.stream(Ranks.standardised(new double[] {2, 2, 2})).allMatch(Double::isNaN));
    }
}

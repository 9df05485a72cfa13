package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interdict.model.measure.Direction;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void ranksAndRegretFollowTheDirectionAndTiesShare() {
        double[] a = {1, 5};
        double[] b = {1, 4};
        double[] c = {3, 9};
        Comparison less =
                Comparison.of(ComparisonTest.values(ComparisonTest.measure("m", Direction.LESS), a, b, c), 0.95);
        assertEquals(
                List.of(1.75, 1.25, 3.0),
                less.ranks().stream().map(MeanRank::mean).toList());
        assertEquals(
                List.of(0.5, 0.0, 3.5),
                less.regrets().stream().map(Regret::mean).toList());
        assertEquals(
                List.of(1.0, 0.0, 5.0), less.regrets().stream().map(Regret::max).toList());
        Comparison more =
                Comparison.of(ComparisonTest.values(ComparisonTest.measure("m", Direction.MORE), a, b, c), 0.95);
        assertEquals(
                List.of(2.25, 2.75, 1.0),
                more.ranks().stream().map(MeanRank::mean).toList());
        assertEquals(
                List.of(3.0, 3.5, 0.0),
                more.regrets().stream().map(Regret::mean).toList());
    }

    /** A rank is one of 1 to the number of strategies, and so are the ends of its interval. */
    @Test
    void noRankLiesOutsideTheStrategies() {
        double[] a = {1, 1, 1, 2};
        double[] b = {2, 2, 2, 1};
        for (MeanRank rank : Comparison.of(
                        ComparisonTest.values(ComparisonTest.measure("m", Direction.LESS), a, b), 0.95)
                .ranks()) {
            assertTrue(rank.lower() == 1 || rank.upper() == 2, rank.toString());
            assertTrue(rank.lower() >= 1 && rank.upper() <= 2, rank.toString());
            assertTrue(rank.lower() <= rank.mean() && rank.mean() <= rank.upper(), rank.toString());
        }
    }
}

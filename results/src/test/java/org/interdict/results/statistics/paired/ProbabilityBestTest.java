package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.interdict.model.measure.Direction;
import org.junit.jupiter.api.Test;

class ProbabilityBestTest {
    private static final double[] A = {1, 2, 3, 4};
    private static final double[] B = {1, 1, 4, 5};
    private static final double[] C = {2, 3, 3, 9};

    /** By hand: a shares the first with b, loses the second, shares the third with c, wins the fourth. */
    @Test
    void thoseThatTieForBestShareIt() {
        List<ProbabilityBest> rows =
                ProbabilityBest.of(ComparisonTest.values(ComparisonTest.measure("m", Direction.LESS), A, B, C), 0.95);
        assertEquals(
                List.of(0.5, 0.375, 0.125),
                rows.stream().map(ProbabilityBest::mean).toList());
        assertEquals(4, rows.get(0).n());
    }

    @Test
    void theDirectionTurnsItRound() {
        List<ProbabilityBest> rows =
                ProbabilityBest.of(ComparisonTest.values(ComparisonTest.measure("m", Direction.MORE), A, B, C), 0.95);
        assertEquals(
                List.of(0.0, 0.25, 0.75),
                rows.stream().map(ProbabilityBest::mean).toList());
    }
}

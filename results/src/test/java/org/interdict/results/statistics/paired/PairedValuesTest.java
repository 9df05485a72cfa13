package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.interdict.model.measure.Direction;
import org.junit.jupiter.api.Test;

class PairedValuesTest {
    private static final ComparedMeasure M = ComparisonTest.measure("m", Direction.LESS);
    private static final double NAN = Double.NaN;

    @Test
    void aReplicateIsCompleteIfEveryStrategyHasAValueOfSomeMeasure() {
        List<ComparedMeasure> measures = List.of(M, ComparisonTest.measure("n", Direction.LESS));
        double[][][] values = {{{1, NAN}, {1, 2}, {1, 1}}, {{NAN, 3}, {NAN, NAN}, {2, 2}}};
        PairedValues runs = new PairedValues(List.of("a", "b"), "b", measures, values);
        assertArrayEquals(new int[] {0, 2}, runs.completeReplicates());
        assertEquals(3, runs.replicates());
        assertEquals(1, runs.baselineIndex());
        assertEquals(2, runs.comparisons());
    }

    @Test
    void badShapesAreRefused() {
        double[][][] two = {{{1}}, {{2}}};
        refused(List.of("a", "a"), "a", List.of(M), two);
        refused(List.of("a", "b"), "z", List.of(M), two);
        refused(List.of("a", "b"), "a", List.of(), two);
        refused(List.of("a", "b"), "a", List.of(M, M), new double[][][] {{{1, 1}}, {{2, 2}}});
        refused(List.of("a"), "a", List.of(M), new double[][][] {{{1}}});
        refused(List.of("a", "b"), "a", List.of(M), new double[][][] {{{1}}, {{1}, {2}}});
    }

    private static void refused(
            List<String> strategies, String baseline, List<ComparedMeasure> measures, double[][][] values) {
        assertThrows(IllegalArgumentException.class, () -> new PairedValues(strategies, baseline, measures, values));
    }
}

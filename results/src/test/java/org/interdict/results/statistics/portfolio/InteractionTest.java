package org.interdict.results.statistics.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Finding;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.portfolio.Interaction.Package;
import org.junit.jupiter.api.Test;

/** Reference values by SciPy 1.17.1: {@code ttest_1samp} and {@code t.interval} of package − a − b + baseline. */
class InteractionTest {
    private static final double[] BASELINE = {10, 12, 9, 11, 13, 10};
    private static final double[] A = {8, 11, 8, 9, 11, 9};
    private static final double[] B = {9, 10, 7, 10, 12, 8.5};
    private static final double[] BOTH = {6.5, 9.5, 6, 8.5, 9, 7};
    private static final Package PACKAGE = new Package("both", List.of("a", "b"));

    @Test
    void effectIntervalAndPAreThoseOfSciPy() {
        Interaction one = only(Interaction.of(values(BASELINE, A, B, BOTH), List.of(PACKAGE), 0.95));
        assertEquals(-3.0833333333333335, one.together(), 1e-12);
        assertEquals(-2.916666666666667, one.sum(), 1e-12);
        assertEquals(-0.16666666666666666, one.mean(), 1e-12);
        assertEquals(-0.8021315040133877, one.lower(), 1e-9);
        assertEquals(0.46879817068005447, one.upper(), 1e-9);
        assertEquals(0.5300916186704534, one.p(), 1e-9);
        assertEquals(6, one.n());
        assertEquals(Finding.NO_CLEAR_DIFFERENCE, one.finding());
    }

    @Test
    void twoInteractionsShownWidenTheIntervals() {
        Interaction first = Interaction.of(values(BASELINE, A, B, BOTH), List.of(PACKAGE, PACKAGE), 0.95)
                .get(0);
        assertEquals(-0.9486754907244029, first.lower(), 1e-9);
        assertEquals(0.6153421573910708, first.upper(), 1e-9);
    }

    @Test
    void whatAddsUpHasNoInteraction() {
        double[] sum = new double[A.length];
        double[] more = new double[A.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = A[i] + B[i] - BASELINE[i];
            more[i] = sum[i] - 1 - 0.01 * (i % 2);
        }
        Interaction none = only(Interaction.of(values(BASELINE, A, B, sum), List.of(PACKAGE), 0.95));
        assertEquals(Finding.IDENTICAL, none.finding());
        assertEquals(0, none.mean());
        Interaction better = only(Interaction.of(values(BASELINE, A, B, more), List.of(PACKAGE), 0.95));
        assertEquals(Finding.BETTER, better.finding());
        assertEquals(-1, better.mean(), 0.01);
    }

    /** 0.1 + 0.7 is not 0.8 in binary. */
    @Test
    void roundingIsNoInteraction() {
        double[] none = new double[BASELINE.length];
        double[] a = none.clone();
        double[] b = none.clone();
        double[] both = none.clone();
        java.util.Arrays.fill(a, 0.1);
        java.util.Arrays.fill(b, 0.7);
        java.util.Arrays.fill(both, 0.8);
        Interaction one = only(Interaction.of(values(none, a, b, both), List.of(PACKAGE), 0.95));
        assertEquals(Finding.IDENTICAL, one.finding());
    }

    @Test
    void aReplicateWithoutAValueOfAPartDoesNotCount() {
        double[] missing = B.clone();
        missing[2] = Double.NaN;
        Interaction one = only(Interaction.of(values(BASELINE, A, missing, BOTH), List.of(PACKAGE), 0.95));
        assertEquals(5, one.n());
        assertEquals(one.mean(), one.together() - one.sum(), 1e-12);
        assertTrue(one.lower() < one.mean() && one.mean() < one.upper());
        assertThrows(IllegalArgumentException.class, () -> new Package("both", List.of("a")));
    }

    private static Interaction only(List<Interaction> rows) {
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static PairedValues values(double[]... strategies) {
        double[][][] values = new double[strategies.length][BASELINE.length][1];
        for (int s = 0; s < strategies.length; s++) {
            for (int r = 0; r < BASELINE.length; r++) {
                values[s][r][0] = strategies[s][r];
            }
        }
        return new PairedValues(
                List.of("baseline", "a", "b", "both"),
                "baseline",
                List.of(new ComparedMeasure("m", "A measure", "things", Direction.LESS, Aggregate.TOTAL)),
                values);
    }
}

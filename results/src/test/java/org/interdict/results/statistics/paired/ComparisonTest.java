package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.estimate.SleepData;
import org.junit.jupiter.api.Test;

/**
 * Reference values: Student's sleep data; numbers by SciPy 1.17.1 ({@code ttest_rel}, {@code t.interval}; Fieller's ends
 * by {@code brentq} on the t statistic of d − r b; Wilson's by his formula).
 */
public class ComparisonTest {
    private static final double[] DRUG_1 = SleepData.first();
    private static final double[] DRUG_2 = SleepData.second();
    private static final double NAN = Double.NaN;

    @Test
    void meanDifferenceIntervalAndPAreThoseOfSciPy() {
        Effect effect = only(DRUG_1, DRUG_2);
        assertEquals(1.58, effect.mean(), 1e-12);
        assertEquals(0.7001142367230175, effect.lower(), 1e-10);
        assertEquals(2.459885763276983, effect.upper(), 1e-10);
        assertEquals(0.002832890197384273, effect.p(), 1e-12);
        assertEquals(effect.p(), effect.pAdjusted(), 1e-12);
        assertEquals(0.75, effect.baselineMean(), 1e-12);
        assertEquals(1.58 / 0.75, effect.relative(), 1e-12);
        assertEquals(4.765423031727379, effect.varianceRatio(), 1e-10);
        assertEquals(0.8074698883296346, effect.effectSize(), 1e-10);
        assertEquals(10, effect.n());
        assertEquals(0, effect.dropped());
    }

    @Test
    void probabilityBetterFollowsTheDirection() {
        Effect less = only(DRUG_1, DRUG_2);
        assertEquals(0.05, less.probabilityBetter(), 1e-12);
        assertEquals(Finding.WORSE, less.finding());
        Effect more = Comparison.of(values(measure("m", Direction.MORE), DRUG_1, DRUG_2), 0.95)
                .effect("b", "m");
        assertEquals(0.95, more.probabilityBetter(), 1e-12);
        assertEquals(Finding.BETTER, more.finding());
        assertEquals(0.6554627816930773, more.probabilityBetterInterval().lower(), 1e-10);
        assertEquals(0.9947576984303222, more.probabilityBetterInterval().upper(), 1e-10);
    }

    @Test
    void threeMoreEffectsWidenTheIntervalButNotThePointwiseOne() {
        double[] none = new double[10];
        Effect effect = Comparison.of(values(measure("m", Direction.LESS), DRUG_1, DRUG_2, none, none, none), 0.95)
                .effect("b", "m");
        // The bound at 0.05 / 56 is -0.1214: the end is open at 0.
        assertEquals(0, effect.lower(), 1e-8);
        assertTrue(effect.lower() > 0);
        assertEquals(0.011331560789537091, effect.pAdjusted(), 1e-12);
        assertEquals(2.7900252389238593, effect.upper(), 1e-10);
        assertEquals(0.7001142367230175, effect.pointwise().lower(), 1e-10);
        assertEquals(2.459885763276983, effect.pointwise().upper(), 1e-10);
    }

    @Test
    void relativeIntervalIsFiellers() {
        double[] base = Arrays.stream(DRUG_1).map(x -> x + 10).toArray();
        double[] other = Arrays.stream(DRUG_2).map(x -> x + 10).toArray();
        Effect effect = only(base, other);
        assertEquals(0.14697674418604653, effect.relative(), 1e-12);
        assertEquals(0.06357997281866413, effect.relativeInterval().lower(), 1e-10);
        assertEquals(0.23776381527162097, effect.relativeInterval().upper(), 1e-10);
        assertFalse(only(DRUG_1, DRUG_2).relativeInterval().isDefined(), "the baseline's mean may be 0");
        Effect negative = only(negate(base), negate(other));
        assertEquals(
                -effect.relativeInterval().upper(), negative.relativeInterval().lower(), 1e-12);
    }

    @Test
    void meansHaveTheTInterval() {
        StrategyMean mean = Comparison.of(values(measure("m", Direction.LESS), DRUG_1, DRUG_2), 0.95)
                .mean("a", "m");
        assertEquals(0.75, mean.mean(), 1e-12);
        assertEquals(-0.5297804135262318, mean.lower(), 1e-10);
        assertEquals(2.0297804135262316, mean.upper(), 1e-10);
        assertEquals(1.7890096577591623, mean.standardDeviation(), 1e-12);
    }

    @Test
    void anEmptyComparisonSaysNothing() {
        Effect effect = only(new double[0], new double[0]);
        assertEquals(0, effect.n());
        assertEquals(Finding.TOO_FEW, effect.finding());
        for (double value : new double[] {effect.mean(), effect.lower(), effect.p(), effect.probabilityBetter()}) {
            assertTrue(Double.isNaN(value));
        }
    }

    @Test
    void oneReplicateHasAMeanAndNoInterval() {
        Effect effect = only(new double[] {4}, new double[] {3});
        assertEquals(-1, effect.mean());
        assertEquals(-0.25, effect.relative());
        assertTrue(Double.isNaN(effect.lower()) && Double.isNaN(effect.p()) && Double.isNaN(effect.effectSize()));
        assertTrue(Double.isNaN(effect.varianceRatio()));
        assertEquals(Finding.TOO_FEW, effect.finding());
    }

    /** No spread, no test: p is not known, and what ten equal pairs do not rule out is 1 - 0.05^(1/10). */
    @Test
    void equalDifferencesAreNeverCertain() {
        Effect effect = only(DRUG_1, DRUG_1);
        assertEquals(0, effect.mean());
        assertTrue(Double.isNaN(effect.p()) && Double.isNaN(effect.pAdjusted()) && Double.isNaN(effect.lower()));
        assertEquals(0.5, effect.probabilityBetter());
        assertTrue(Double.isNaN(effect.varianceRatio()));
        assertEquals(Finding.IDENTICAL, effect.finding());
        assertEquals(0.2588655508930522, effect.mostThatDiffer(), 1e-12);
    }

    @Test
    void differencesThatDifferByRoundingOnlyCountAsConstant() {
        double[] base = {0.1, 0.2, 0.7, 1e3};
        Effect effect = only(base, Arrays.stream(base).map(x -> x + 0.3).toArray());
        assertTrue(Double.isNaN(effect.lower()) && Double.isNaN(effect.p()) && Double.isNaN(effect.varianceRatio()));
        assertEquals(Finding.SAME_DIFFERENCE, effect.finding());
    }

    @Test
    void theEffectSizeOfTwoPairsIsNotKnown() {
        assertTrue(Double.isNaN(only(new double[] {4, 6}, new double[] {3, 4}).effectSize()));
    }

    /** The reference case: Holm's p says one thing and Bonferroni's interval another; one procedure says one thing. */
    @Test
    void findingsPAndIntervalsAgree() {
        double[] d1 = {-3, -3.2, -2.8, -3.1, -2.9, -3.05, -2.95, -3.15, -2.85, -3};
        double[] d2 = {-2.08, .22, -1.58, .32, -1.88, -.28, -1.18, .52, -.98, -.18};
        Comparison comparison = Comparison.of(values(measure("m", Direction.LESS), new double[10], d1, d2), 0.95);
        Effect first = comparison.effect("b", "m");
        assertEquals(Finding.BETTER, first.finding());
        assertEquals(-3.109615108808975, first.lower(), 1e-10);
        assertEquals(-2.8626569699933713, first.upper(), 1e-10);
        Effect second = comparison.effect("c", "m");
        assertEquals(-0.71, second.mean(), 1e-12);
        assertEquals(0.043160027136894, second.p(), 1e-12);
        assertEquals(0.06474004070534062, second.pAdjusted(), 1e-12);
        assertEquals(-1.4675554329255118, second.lower(), 1e-10);
        assertEquals(0.0475554329255119, second.upper(), 1e-10);
        assertEquals(Finding.NO_CLEAR_DIFFERENCE, second.finding());
    }

    @Test
    void thePrimaryMeasureIsTestedOnItsOwn() {
        List<ComparedMeasure> measures = List.of(measure("x", Direction.LESS), measure("y", Direction.LESS));
        double[][][] values = new double[2][10][2];
        for (int r = 0; r < 10; r++) {
            values[1][r] = new double[] {DRUG_2[r] - DRUG_1[r], -DRUG_1[r]};
        }
        PairedValues paired = new PairedValues(List.of("a", "b"), "a", measures, values);
        ComparisonPlan plan = new ComparisonPlan(0.95, "x", java.util.Map.of());
        Effect alone = Comparison.of(paired, plan).effect("b", "x");
        assertEquals(alone.p(), alone.pAdjusted(), 1e-12);
        assertEquals(0.7001142367230175, alone.lower(), 1e-10);
        assertTrue(Comparison.of(paired, 0.95).effect("b", "x").pAdjusted() > 1.9 * alone.p());
    }

    @Test
    void anIntervalWithinWhatWouldNotMatterIsAFinding() {
        double[] base = {100, 104, 98, 101, 97, 103};
        double[] other = {100.5, 103.6, 98.2, 100.7, 97.4, 102.8};
        PairedValues paired = values(measure("m", Direction.LESS), base, other);
        assertEquals(
                Finding.NO_CLEAR_DIFFERENCE,
                Comparison.of(paired, 0.95).effect("b", "m").finding());
        ComparisonPlan plan = new ComparisonPlan(0.95, null, java.util.Map.of("m", 0.05));
        assertEquals(
                Finding.NO_RELEVANT_DIFFERENCE,
                Comparison.of(paired, plan).effect("b", "m").finding());
        ComparisonPlan strict = new ComparisonPlan(0.95, null, java.util.Map.of("m", 0.001));
        assertEquals(
                Finding.NO_CLEAR_DIFFERENCE,
                Comparison.of(paired, strict).effect("b", "m").finding());
    }

    @Test
    void otherStrategiesAreComparedWithOneAnother() {
        double[] base = {10, 12, 11, 13};
        Comparison comparison = Comparison.of(
                values(measure("m", Direction.LESS), base, new double[] {8, 9.9, 9, 11.1}, new double[] {5, 7, 6.1, 8}),
                0.95);
        assertEquals(1, comparison.contrasts().size());
        Effect contrast = comparison.contrasts().get(0);
        assertEquals("c", contrast.strategy());
        assertEquals("b", contrast.baseline());
        assertEquals(-2.975, contrast.mean(), 1e-12);
        assertTrue(comparison.clearlyBetter("c", "b", comparison.primary()));
        assertFalse(comparison.clearlyBetter("b", "c", comparison.primary()));
    }

    @Test
    void aBaselineOfZeroHasNoRelativeEffect() {
        Effect effect = only(new double[3], new double[] {1, 2, 3});
        assertTrue(Double.isNaN(effect.relative()) && Double.isNaN(effect.effectSize()));
        assertFalse(effect.relativeInterval().isDefined());
        assertEquals(2, effect.mean());
        assertEquals(0, effect.probabilityBetterInterval().lower());
    }

    @Test
    void aFailedRunTakesItsReplicateOutEverywhereAMissingValueOnlyItsPair() {
        List<ComparedMeasure> measures = List.of(measure("x", Direction.LESS), measure("y", Direction.LESS));
        double[][][] values = {
            {{1, 1}, {2, 2}, {3, 3}, {4, 4}},
            {{2, 1}, {NAN, NAN}, {4, NAN}, {6, 5}},
            {{1, 1}, {2, 2}, {3, Double.POSITIVE_INFINITY}, {4, 6}}
        };
        Comparison comparison = Comparison.of(new PairedValues(List.of("a", "b", "c"), "a", measures, values), 0.95);
        assertEquals(3, comparison.replicates());
        assertEquals(1, comparison.incomplete());
        assertEquals(3, comparison.effect("c", "x").n());
        assertEquals(2, comparison.effect("b", "y").n());
        assertEquals(2, comparison.effect("b", "y").dropped());
        assertEquals(2, comparison.effect("c", "y").n());
        assertEquals(8.0 / 3, comparison.mean("a", "x").mean(), 1e-12);
    }

    @Test
    void aConfidenceOutOfRangeIsRefused() {
        PairedValues good = values(measure("m", Direction.LESS), DRUG_1, DRUG_2);
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(good, 1));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(good, NAN));
    }

    private static Effect only(double[] base, double[] other) {
        return Comparison.of(values(measure("m", Direction.LESS), base, other), 0.95)
                .effects()
                .get(0);
    }

    private static double[] negate(double[] values) {
        return Arrays.stream(values).map(x -> -x).toArray();
    }

    public static ComparedMeasure measure(String name, Direction direction) {
        return new ComparedMeasure(name, "a test's measure", "items", direction, Aggregate.TOTAL);
    }

    /** One measure; strategies a, b, c …, the first is the baseline. */
    public static PairedValues values(ComparedMeasure measure, double[]... samples) {
        List<String> names = List.of("a", "b", "c", "d", "e").subList(0, samples.length);
        double[][][] values = new double[samples.length][][];
        for (int s = 0; s < samples.length; s++) {
            values[s] =
                    Arrays.stream(samples[s]).mapToObj(x -> new double[] {x}).toArray(double[][]::new);
        }
        return new PairedValues(names, "a", List.of(measure), values);
    }
}

package org.interdict.results.statistics.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.estimate.RatioInterval.Kind;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.portfolio.CostEffect.Standing;
import org.junit.jupiter.api.Test;

/**
 * Reference values: Student's (1908) sleep data, as in R's {@code sleep}; ends by {@code numpy.roots} of the quadratic in r that the paired t
 * statistic of numerator − r denominator gives at SciPy 1.17.1's critical value.
 */
class CostEffectivenessTest {
    private static final double[] DRUG_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] DRUG_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void aRatioWhoseDenominatorIsNotZeroHasTwoEnds() {
        RatioInterval ratio = RatioInterval.of(DRUG_1, DRUG_2, 0.95);
        assertEquals(Kind.BETWEEN, ratio.kind());
        assertEquals(-0.48491978, ratio.lower(), 1e-8);
        assertEquals(0.65659669, ratio.upper(), 1e-8);
    }

    @Test
    void aRatioWhoseDenominatorMayBeZeroHasNone() {
        RatioInterval ratio = RatioInterval.of(DRUG_2, DRUG_1, 0.95);
        assertEquals(Kind.OUTSIDE, ratio.kind());
        assertEquals(-2.06219678, ratio.lower(), 1e-8);
        assertEquals(1.52300495, ratio.upper(), 1e-8);
        double[] less = new double[DRUG_1.length];
        double[] little = new double[DRUG_1.length];
        for (int i = 0; i < less.length; i++) {
            less[i] = DRUG_2[i] - 2.3;
            little[i] = DRUG_1[i] - 0.7;
        }
        assertEquals(Kind.ANY, RatioInterval.of(less, little, 0.95).kind());
        assertEquals(
                Kind.ANY, RatioInterval.of(new double[1], new double[1], 0.95).kind());
        assertThrows(IllegalArgumentException.class, () -> RatioInterval.of(new double[2], new double[3], 0.95));
    }

    /** With 2,000 samples of a 95 % interval the share that holds the ratio lies within 93 to 97 % but for one seed in 20,000. */
    @Test
    void theIntervalHoldsTheRatioAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(4);
        int held = 0;
        for (int sample = 0; sample < 2_000; sample++) {
            double[] top = new double[12];
            double[] bottom = new double[12];
            for (int i = 0; i < top.length; i++) {
                double shared = random.nextGaussian();
                top[i] = 3 + shared + random.nextGaussian();
                bottom[i] = 1.5 + shared;
            }
            RatioInterval ratio = RatioInterval.of(top, bottom, 0.95);
            boolean between = ratio.lower() <= 2 && 2 <= ratio.upper();
            held += switch (ratio.kind()) {
                case BETWEEN -> between ? 1 : 0;
                case OUTSIDE -> 2 <= ratio.lower() || 2 >= ratio.upper() ? 1 : 0;
                case FREE -> 0;
                case ANY -> 1;
            };
        }
        assertTrue(held > 1_860 && held < 1_940, held + " of 2,000");
    }

    /** Cost 0, 10, 20, 30, 40, 50; averted 0, 5, 4, 6, 12, 12: by hand. */
    @Test
    void theFrontierLeavesOutWhatAnotherOrAMixDoesBetter() {
        CostEffectiveness all = CostEffectiveness.of(
                values(new double[] {0, 10, 20, 30, 40, 50}, new double[] {0, 5, 4, 6, 12, 12}), 0.95);
        assertEquals(
                List.of(
                        Standing.FRONTIER,
                        Standing.DOMINATED,
                        Standing.DOMINATED_BY_MIX,
                        Standing.FRONTIER,
                        Standing.DOMINATED),
                all.rows().stream().map(CostEffect::standing).toList());
        assertEquals(List.of("s1"), all.rows().get(1).dominatedBy());
        assertEquals(1, all.rows().get(1).dominatedIn());
        assertEquals(List.of("s1", "s4"), all.rows().get(2).dominatedBy());
        assertEquals(List.of("s4"), all.rows().get(4).dominatedBy());
        assertEquals(0.5, all.rows().get(0).perUnit(), 1e-9);
        assertEquals(0.5, all.rows().get(0).perUnitOverPrevious(), 1e-9);
        assertEquals(7 / 30.0, all.rows().get(3).perUnitOverPrevious(), 1e-9);
        assertEquals(
                List.of("s1", "s4"),
                all.frontier(all.outcomes().get(0)).stream()
                        .map(CostEffect::strategy)
                        .toList());
        assertEquals(Kind.BETWEEN, all.rows().get(0).perUnitInterval().kind());
    }

    @Test
    void whatOnlyCostsIsDominatedByTheBaselineAndWhatSavesHasNoRatio() {
        CostEffectiveness all =
                CostEffectiveness.of(values(new double[] {0, 10, -5, -5}, new double[] {0, -1, 2, 2}), 0.95);
        assertEquals(List.of("s2"), all.rows().get(0).dominatedBy());
        assertEquals(Standing.FRONTIER, all.rows().get(1).standing());
        assertTrue(Double.isNaN(all.rows().get(1).perUnit()));
        CostEffectiveness waste = CostEffectiveness.of(values(new double[] {0, 10}, new double[] {0, -1}), 0.95);
        assertEquals(List.of("s0"), waste.rows().get(0).dominatedBy());
        assertEquals(-0.1, waste.rows().get(0).perUnit(), 1e-9);
    }

    /** Exposures of 100 less what is averted, cost of 7 and what is added, alike in three replicates but for a shared shift. */
    private static PairedValues values(double[] cost, double[] averted) {
        List<String> names = new ArrayList<>();
        double[][][] values = new double[cost.length][3][];
        for (int s = 0; s < cost.length; s++) {
            names.add("s" + s);
            for (int r = 0; r < 3; r++) {
                values[s][r] = new double[] {100 + r - averted[s], 7 + 2 * r + cost[s]};
            }
        }
        return new PairedValues(
                names,
                "s0",
                List.of(
                        new ComparedMeasure("harm", "Harm", "views", Direction.LESS, Aggregate.TOTAL),
                        new ComparedMeasure("cost", "Cost", "days", Direction.LESS, Aggregate.TOTAL)),
                values);
    }
}

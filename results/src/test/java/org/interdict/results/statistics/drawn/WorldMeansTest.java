package org.interdict.results.statistics.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.ComparisonTest;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.ProbabilityBest;
import org.interdict.results.statistics.paired.StoppingRule;
import org.junit.jupiter.api.Test;

/** Reference values of the analysis of variance and of F by SciPy 1.17.1 ({@code f_oneway}, {@code f.isf}); the rest by hand. */
class WorldMeansTest {
    private static final ComparedMeasure MEASURE = ComparisonTest.measure("m", Direction.LESS);
    private static final double NAN = Double.NaN;

    @Test
    void aWorldIsTheMeanOfItsReplicatesThatCount() {
        PairedValues runs =
                ComparisonTest.values(MEASURE, new double[] {1, 10, 3, NAN, 5, 7}, new double[] {2, 20, 6, 40, 7, NAN});
        PairedValues worlds = WorldMeans.of(runs, new int[] {0, 1, 0, 1, 2, 3});
        assertEquals(4, worlds.replicates());
        double[][][] values = worlds.values();
        assertEquals(2, values[0][0][0]);
        assertEquals(4, values[1][0][0]);
        assertEquals(10, values[0][1][0], "a failed replicate goes, for both");
        assertEquals(20, values[1][1][0]);
        assertTrue(Double.isNaN(values[0][3][0]) && Double.isNaN(values[1][3][0]), "a world without a pair");
        assertEquals(3, Comparison.of(worlds, 0.95).replicates());
        assertEquals(1, Comparison.of(worlds, 0.95).incomplete());
        assertThrows(IllegalArgumentException.class, () -> WorldMeans.of(runs, new int[] {0}));
    }

    /**
     * Worlds differ and their replicates hang together. An interval that took runs for the unit would hold the truth in some 70 % of samples here; over
     * worlds it holds it as often as it says. Binomial bounds, false-alarm rate below 1e-6 over seeds.
     */
    @Test
    void theIntervalOverWorldsCoversThoughReplicatesHangTogether() {
        SplittableRandom random = new SplittableRandom(20_261_201);
        int sets = 4000;
        int worlds = 12;
        int replicates = 3;
        int covered = 0;
        int naive = 0;
        for (int set = 0; set < sets; set++) {
            double[][] samples = new double[2][worlds * replicates];
            int[] of = new int[worlds * replicates];
            for (int w = 0; w < worlds; w++) {
                double effect = 1 + random.nextGaussian();
                for (int r = 0; r < replicates; r++) {
                    int unit = w * replicates + r;
                    of[unit] = w;
                    samples[0][unit] = 50 + random.nextGaussian();
                    samples[1][unit] = samples[0][unit] + effect + 0.4 * random.nextGaussian();
                }
            }
            PairedValues runs = ComparisonTest.values(MEASURE, samples);
            covered += Comparison.of(WorldMeans.of(runs, of), 0.95)
                            .effects()
                            .get(0)
                            .pointwise()
                            .contains(1)
                    ? 1
                    : 0;
            naive += Comparison.of(runs, 0.95).effects().get(0).pointwise().contains(1) ? 1 : 0;
        }
        assertTrue(covered >= 3729 && covered <= 3864, "coverage over worlds " + covered + " of " + sets);
        assertTrue(naive < 3200, "runs for the unit: " + naive + " of " + sets);
    }

    @Test
    void equalGroupsSplitAsInSciPy() {
        double[][] groups = {{4.2, 3.9, 4.6}, {5.1, 5.5, 4.9}, {3.8, 3.2, 3.6}, {4.9, 5.0, 4.1}};
        VarianceSplit split = VarianceSplit.of(groups, 0.95);
        assertEquals(1.4377777777777787, split.between(), 1e-12);
        assertEquals(0.13833333333333334, split.within(), 1e-12);
        assertEquals(3, split.size(), 1e-12);
        assertEquals(0.24206092028515866, split.luck(), 1e-12);
        assertEquals(0.01959229846137564, split.luckInterval().lower(), 1e-9);
        assertEquals(0.7654890486586787, split.luckInterval().upper(), 1e-9);
        assertTrue(split.leastOfMean(2) < split.betweenWorlds() + split.within() / 2);
        assertTrue(split.leastOfMean(2) > split.within() / 2);
    }

    @Test
    void unequalGroupsSplitAsInSciPy() {
        double[][] groups = {{4.2, 3.9, 4.6}, {5.1, 5.5}, {3.8}, {4.9, 5.0, 4.1}, {}};
        VarianceSplit split = VarianceSplit.of(groups, 0.95);
        assertEquals(2.1481481481481484, split.size(), 1e-12);
        assertEquals(0.6755555555555555, split.between(), 1e-12);
        assertEquals(0.1626666666666668, split.within(), 1e-12);
        assertTrue(
                Double.isNaN(VarianceSplit.of(new double[][] {{1}, {2}, {4}}, 0.95)
                        .luck()),
                "one each: not known");
    }

    @Test
    void howOftenAStrategyIsBest() {
        PairedValues values = ComparisonTest.values(
                MEASURE, new double[] {1, 5, 3, 2}, new double[] {2, 4, 3, 9}, new double[] {3, 6, 3, NAN});
        List<ProbabilityBest> best = ProbabilityBest.of(values, 0.95);
        assertEquals((1 + 0 + 1 / 3.0) / 3, best.get(0).mean(), 1e-12);
        assertEquals((0 + 1 + 1 / 3.0) / 3, best.get(1).mean(), 1e-12);
        assertEquals(1 / 9.0, best.get(2).mean(), 1e-12);
        assertEquals(3, best.get(0).n(), "a world without a run of every strategy does not count");
        assertTrue(best.get(0).lower() < best.get(0).mean()
                && best.get(0).mean() < best.get(0).upper());
    }

    @Test
    void moreSeedsNarrowWhatLuckWidensAndNothingElse() {
        double[] base = {10, 10, 10, 10, 10, 10, 10, 10};
        int[] worlds = {0, 0, 1, 1, 2, 2, 3, 3};
        StoppingRule rule = new StoppingRule("m", 2, 4, 0.05, 0.95);
        PairedValues luck = ComparisonTest.values(MEASURE, base, new double[] {9, 11, 11, 9, 9, 11, 11, 9});
        PairedValues apart = ComparisonTest.values(MEASURE, base, new double[] {8, 8, 9, 9, 11, 11, 12, 12});
        WorldPrecision lucky = WorldPrecision.of(luck, worlds, rule);
        assertEquals(lucky.halfWidth(1) / 2, lucky.halfWidth(4), 1e-12);
        WorldPrecision worldly = WorldPrecision.of(apart, worlds, rule);
        assertEquals(worldly.halfWidth(1), worldly.halfWidth(100), 1e-12);
        assertTrue(worldly.halfWidth(100) > rule.relativeHalfWidth());
    }
}

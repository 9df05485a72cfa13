package org.interdict.results.statistics.emulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/**
 * Simulation-based calibration (Talts et al. 2018, key {@code talts2018}): over truths from the prior, the rank of a truth among its posterior
 * draws is evenly spread. One target is a curve, another a product, the third positive and skewed.
 */
class RankTest {
    private static final int PARAMETERS = 4;
    private static final int RUNS = 200;
    private static final int TRUTHS = 200;
    private static final int DRAWS = 127;
    private static final int BINS = 8;

    private static double[] run(double[] scores, Chance chance) {
        return new double[] {
            scores[0] + 0.3 * scores[0] * scores[0] + 0.4 * chance.normal(),
            scores[1] + 0.5 * scores[0] * scores[1] + 0.4 * chance.normal(),
            FastMath.exp(0.8 * scores[2] + 0.3 * chance.normal())
        };
    }

    private static RunTable runs(long seed) {
        List<double[]> design = HypercubeSample.of(RUNS, PARAMETERS, seed, 1, 2);
        List<double[]> values = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            values.add(run(design.get(i), Chance.of(seed, 3, i)));
        }
        return new RunTable(design, values);
    }

    @Test
    void ranksAreEvenlySpread() {
        Emulators emulators = Emulators.of(runs(5));
        double[] widths = {0.3, 0.3, 0.3};
        int[][] ranks = new int[PARAMETERS][BINS];
        for (int truth = 0; truth < TRUTHS; truth++) {
            Chance chance = Chance.of(6, truth);
            double[] scores = new double[PARAMETERS];
            Arrays.setAll(scores, i -> chance.normal());
            double[] values = run(scores, chance);
            List<TargetRange> ranges = new ArrayList<>();
            for (int target = 0; target < widths.length; target++) {
                double low = values[target] - widths[target] * chance.uniform();
                ranges.add(new TargetRange(low, low + widths[target]));
            }
            List<double[]> draws = new PosteriorSampler(emulators, ranges, truth).quick(DRAWS, 1);
            for (int parameter = 0; parameter < PARAMETERS; parameter++) {
                int index = parameter;
                int below = (int) draws.stream()
                        .filter(draw -> draw[index] < scores[index])
                        .count();
                ranks[parameter][below * BINS / (DRAWS + 1)]++;
            }
        }
        for (int parameter = 0; parameter < PARAMETERS; parameter++) {
            double expected = (double) TRUTHS / BINS;
            double sum = Arrays.stream(ranks[parameter])
                    .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                    .sum();
            double p = ChiSquaredDistribution.of(BINS - 1).survivalProbability(sum);
            assertTrue(
                    p > 0.001, "parameter " + parameter + ": ranks " + Arrays.toString(ranks[parameter]) + ", p " + p);
        }
    }

    /** Runs that were held out are found again as the check says; a parameter without effect stays at the prior's error. */
    @Test
    void theCheckMeasuresWhatIsLearned() {
        HeldOutFinding found = HeldOutCheck.of(runs(7), new double[] {0.3, 0.3, 0.3}, 100, 8);
        assertEquals(100, found.truths());
        assertEquals(0.9, found.covered(), 0.05);
        assertTrue(found.squaredError() < 0.6, found.toString());
        assertTrue(found.errorByParameter().get(0) < 0.5, found.toString());
        assertEquals(1, found.errorByParameter().get(3), 0.1);
        assertEquals(
                100 * PARAMETERS,
                found.ranks().stream().mapToInt(Integer::intValue).sum());
    }
}

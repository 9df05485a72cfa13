package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.interdict.model.measure.Direction;
import org.junit.jupiter.api.Test;

/**
 * How often the intervals hold the truth. Seeds are fixed, so a result repeats; over seeds, a correct implementation would fail each
 * check with probability below 1e-6 (exact binomial bounds by SciPy 1.17.1, {@code binom.ppf}).
 */
class CoverageTest {
    private static final ComparedMeasure MEASURE = ComparisonTest.measure("m", Direction.LESS);
    private static final double[] EFFECTS = {0, -0.5, 2};

    @Test
    void pointwiseIntervalsCoverAsOftenAsTheySayAndSimultaneousOnesTogether() {
        SplittableRandom random = new SplittableRandom(20_260_101);
        int sets = 4000;
        int[] pointwise = new int[EFFECTS.length];
        int together = 0;
        for (int set = 0; set < sets; set++) {
            Comparison comparison = Comparison.of(sample(random, 20), 0.95);
            boolean all = true;
            for (int e = 0; e < EFFECTS.length; e++) {
                Effect effect = comparison.effects().get(e);
                pointwise[e] += effect.pointwise().contains(EFFECTS[e]) ? 1 : 0;
                all &= effect.lower() <= EFFECTS[e] && EFFECTS[e] <= effect.upper();
            }
            together += all ? 1 : 0;
        }
        for (int covered : pointwise) {
            assertTrue(covered >= 3729 && covered <= 3864, "pointwise coverage " + covered + " of " + sets);
        }
        assertTrue(together >= 3731, "simultaneous coverage " + together + " of " + sets);
    }

    /** The rule's own bias, at the small end (minimum 10, many looks): the documented loss of coverage stays below one point of a hundred. */
    @Test
    void theStoppingRuleCostsLittleCoverage() {
        SplittableRandom random = new SplittableRandom(20_260_102);
        StoppingRule rule = new StoppingRule("m", 10, 200, 0.06, 0.95);
        int sets = 2000;
        int together = 0;
        int stopped = 0;
        for (int set = 0; set < sets; set++) {
            PairedValues all = sample(random, rule.max());
            int look = rule.nextLook(0);
            StoppingDecision decision = rule.decide(first(all, look));
            while (!decision.stop()) {
                look = decision.nextLook();
                decision = rule.decide(first(all, look));
            }
            stopped += look > rule.min() && look < rule.max() ? 1 : 0;
            Comparison comparison = Comparison.of(first(all, look), 0.95);
            boolean covered = true;
            for (int e = 0; e < EFFECTS.length; e++) {
                Effect effect = comparison.effects().get(e);
                covered &= effect.lower() <= EFFECTS[e] && EFFECTS[e] <= effect.upper();
            }
            together += covered ? 1 : 0;
        }
        assertTrue(stopped > sets / 2, "the rule must bite for this test to mean anything: " + stopped);
        assertTrue(together >= 1826, "coverage after stopping " + together + " of " + sets); // ppf(1e-6, 2000, 0.94)
    }

    /** A shared part, as common random numbers give, and a part of each strategy's own. */
    private static PairedValues sample(SplittableRandom random, int n) {
        double[][] samples = new double[EFFECTS.length + 1][n];
        for (int i = 0; i < n; i++) {
            double shared = 10 + 2 * random.nextGaussian();
            samples[0][i] = shared + 0.5 * random.nextGaussian();
            for (int e = 0; e < EFFECTS.length; e++) {
                samples[e + 1][i] = shared + EFFECTS[e] + (1 + 0.2 * e) * random.nextGaussian();
            }
        }
        return ComparisonTest.values(MEASURE, samples);
    }

    static PairedValues first(PairedValues all, int replicates) {
        double[][][] values = new double[all.strategies().size()][][];
        for (int s = 0; s < values.length; s++) {
            values[s] = java.util.Arrays.copyOf(all.values()[s], replicates);
        }
        return new PairedValues(all.strategies(), all.baseline(), all.measures(), values);
    }
}

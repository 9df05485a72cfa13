package org.interdict.experiments.analysis.calibrate;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.model.random.NormalQuantile;

/**
 * Numbers for one decision of a sampler, a function of its key alone: they do not depend on what else is drawn, in which order, or on which
 * thread. Output k is that of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195) started from the mixed key.
 */
final class Chance {
    /** On functions that give the same result on every machine. */
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The numbers under this key. */
    static Chance of(long seed, int... key) {
        long state = SeedPlan.mix(seed + GOLDEN_GAMMA);
        for (int part : key) {
            state = SeedPlan.mix(state ^ (part + 1L) * GOLDEN_GAMMA);
        }
        return new Chance(state);
    }

    /** Strictly between 0 and 1. */
    double uniform() {
        state += GOLDEN_GAMMA;
        return ((SeedPlan.mix(state) >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** Standard normal. */
    double normal() {
        return NormalQuantile.at(uniform());
    }

    /** Probability that a standard normal number is no greater than this. */
    static double probability(double normal) {
        return NORMAL.cumulativeProbability(normal);
    }

    /** A whole number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }
}

package org.interdict.results.statistics.emulation;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.interdict.model.random.NormalQuantile;

/**
 * Numbers for one decision of a sampler, a function of its key alone: they do not depend on what else is drawn, in which order, or on which
 * thread. Output k is that of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195) started from the mixed key.
 */
public final class Chance {
    /** On functions that give the same result on every machine. */
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The numbers under this key. */
    public static Chance of(long seed, int... key) {
        long state = mix(seed + GOLDEN_GAMMA);
        for (int part : key) {
            state = mix(state ^ (part + 1L) * GOLDEN_GAMMA);
        }
        return new Chance(state);
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Strictly between 0 and 1. */
    public double uniform() {
        state += GOLDEN_GAMMA;
        return ((mix(state) >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** Standard normal. */
    public double normal() {
        return NormalQuantile.at(uniform());
    }

    /** Probability that a standard normal number is no greater than this. */
    public static double probability(double normal) {
        return NORMAL.cumulativeProbability(normal);
    }

    /** A whole number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }
}

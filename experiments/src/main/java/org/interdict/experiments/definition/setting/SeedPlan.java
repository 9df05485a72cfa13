package org.interdict.experiments.definition.setting;

import org.interdict.model.scenario.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * Where the seeds of the replicates come from. Every strategy gets the same seeds (common random numbers). A part that is fixed
 * is the same in all replicates: the same town with other chance events, or the reverse.
 *
 * @param master the one number all seeds are derived from, 0 to {@value #LARGEST}
 * @param population the population's seed in every replicate, or null if it varies
 * @param network the network's seed in every replicate, or null if it varies
 * @param behaviour the behaviour's seed in every replicate, or null if it varies
 */
public record SeedPlan(
        long master,
        @Nullable Long population,
        @Nullable Long network,
        @Nullable Long behaviour) {
    /** Largest seed: the largest whole number that every reader of JSON and CSV keeps exactly, 2^53 - 1. */
    public static final long LARGEST = 9_007_199_254_740_991L;
    /** Master seed 1, everything varies. */
    public static final SeedPlan DEFAULT = of(1);

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    /** Keeps the worlds' seeds different from those of neighbouring masters. */
    private static final long WORLD_TAG = 0xD1B54A32D192ED03L;

    /** @throws IllegalArgumentException if a seed is out of range */
    public SeedPlan {
        check("master", master);
        check("population", population);
        check("network", network);
        check("behaviour", behaviour);
    }

    /** Everything varies with the replicate. */
    public static SeedPlan of(long master) {
        return new SeedPlan(master, null, null, null);
    }

    /** A copy with another master seed. */
    public SeedPlan withMaster(long other) {
        return new SeedPlan(other, population, network, behaviour);
    }

    /**
     * The seed of a replicate, 0 to {@value #LARGEST}. Neighbouring masters share no seeds, so another master gives other chance events
     * everywhere: the {@code replicate}-th output of SplitMix64 started from a mixed master, cut to 53 bits (Steele, Lea and Flood 2014,
     * OOPSLA, doi:10.1145/2660193.2660195).
     *
     * @param replicate 0 or more
     */
    public long seed(int replicate) {
        return mix(mix(master + GOLDEN_GAMMA) + (replicate + 1L) * GOLDEN_GAMMA) >>> 11;
    }

    /**
     * The seed of a replicate in a world. Each world has seeds of its own, so that chance averages out over worlds too; world 0 has the
     * seeds of a study without drawn parameters.
     *
     * @param draw index of the world, 0 or more
     * @param replicate 0 or more
     */
    public long seed(int draw, int replicate) {
        return draw == 0
                ? seed(replicate)
                : mix(mix(mix(master + GOLDEN_GAMMA) + draw * WORLD_TAG) + (replicate + 1L) * GOLDEN_GAMMA) >>> 11;
    }

    /** The three seeds of a replicate in a world: {@link #seed(int, int)} for each part that is not fixed. */
    public Seeds seeds(int draw, int replicate) {
        return seeds(seed(draw, replicate));
    }

    /** The three seeds of a replicate: {@link #seed(int)} for each part that is not fixed. */
    public Seeds seeds(int replicate) {
        return seeds(seed(replicate));
    }

    private Seeds seeds(long seed) {
        return new Seeds(
                population == null ? seed : population,
                network == null ? seed : network,
                behaviour == null ? seed : behaviour);
    }

    /** The finaliser of SplitMix64: other keyed draws mix their keys with it too. */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static void check(String name, @Nullable Long seed) {
        if (seed != null && (seed < 0 || seed > LARGEST)) {
            throw new IllegalArgumentException(name + " seed must lie in [0, " + LARGEST + "], not " + seed);
        }
    }
}

package org.interdict.experiments.design.point;

import org.interdict.experiments.definition.setting.SeedPlan;

/** Numbers evenly spread in (0, 1), each a function of a key and an index alone. */
final class KeyedUniform {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long key;

    private KeyedUniform(long key) {
        this.key = key;
    }

    /** The numbers of one stream of a seed. */
    static KeyedUniform of(long seed, long stream) {
        return new KeyedUniform(SeedPlan.mix(SeedPlan.mix(seed + GOLDEN_GAMMA) + stream * GOLDEN_GAMMA));
    }

    /** The number of an index. */
    double at(long index) {
        return ((SeedPlan.mix(key + (index + 1) * GOLDEN_GAMMA) >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** A whole number from 0 to {@code bound} − 1. */
    int below(int bound, long index) {
        return (int) Math.min(bound - 1L, (long) (at(index) * bound));
    }

    /** The numbers 0 to {@code count} − 1 in an order of their own (Fisher and Yates). */
    int[] permutation(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = below(i + 1, i);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}

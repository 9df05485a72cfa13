package org.interdict.experiments.design.point;

import org.interdict.experiments.definition.setting.SeedPlan;

/** Nested uniform scrambling of binary digits (Owen 1995, doi:10.1007/978-1-4612-2552-2_19): a function of a key and a number alone. */
public final class DigitScramble {
    private static final int BITS = 32;
    private static final long LEVEL = 0x9E3779B97F4A7C15L;

    private DigitScramble() {}

    /** The number with its digits scrambled: whether a bit is inverted depends on the bits above it. */
    public static int of(long key, int word) {
        int result = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            long above = Integer.toUnsignedLong(word) >>> (bit + 1);
            long turn = SeedPlan.mix(key ^ SeedPlan.mix(above + LEVEL * (bit + 1L))) >>> 63;
            result |= ((word >>> bit & 1) ^ (int) turn) << bit;
        }
        return result;
    }

    /** The number as the middle of its part of (0, 1). */
    public static double unit(int word) {
        return (Integer.toUnsignedLong(word) + 0.5) * 0x1.0p-32;
    }
}

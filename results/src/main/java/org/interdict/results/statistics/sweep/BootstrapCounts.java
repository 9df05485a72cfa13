package org.interdict.results.statistics.sweep;

/** Bootstrap samples of rows with replacement (efron1979), each a function of its number alone, so that a report that is written again is the same. */
final class BootstrapCounts {
    /** How many samples are drawn. */
    static final int SAMPLES = 1_000;

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private BootstrapCounts() {}

    /** How often each row is in a sample. */
    static int[] counts(int rows, int sample) {
        int[] counts = new int[rows];
        for (int i = 0; i < rows; i++) {
            long word = mix(mix(sample + 1L) + (i + 1L) * GOLDEN_GAMMA) >>> 11;
            counts[(int) Math.min(rows - 1L, (long) (word * 0x1.0p-53 * rows))]++;
        }
        return counts;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long z = value * GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

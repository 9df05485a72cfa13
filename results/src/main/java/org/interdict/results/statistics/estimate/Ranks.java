package org.interdict.results.statistics.estimate;

import java.util.Arrays;

/** Ranks of a sample; equal values share the mean of their places. */
public final class Ranks {
    private Ranks() {}

    /** The rank of each value; the smallest has rank 1. */
    public static double[] of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = (firstAbove(sorted, values[i], false) + firstAbove(sorted, values[i], true) + 1) / 2.0;
        }
        return ranks;
    }

    /** Position of the first value that is greater, or at least as great. */
    private static int firstAbove(double[] sorted, double value, boolean greater) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean above = greater ? sorted[middle] > value : sorted[middle] >= value;
            low = above ? low : middle + 1;
            high = above ? middle : high;
        }
        return low;
    }

    /** Ranks with mean 0 and variance 1 (divisor n − 1); {@code NaN} where all values are equal. */
    public static double[] standardised(double[] values) {
        return standardise(of(values));
    }

    /** The same values with mean 0 and variance 1 (divisor n − 1). */
    public static double[] standardise(double[] values) {
        Moments moments = Moments.of(values);
        return Arrays.stream(values)
                .map(value -> (value - moments.mean()) / moments.standardDeviation())
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
    }
}

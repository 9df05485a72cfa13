package org.interdict.results.statistics.estimate;

import java.util.Arrays;

/**
 * The range that holds the middle 90 % of a sample, with the median.
 *
 * @param lower 5th percentile
 * @param median 50th percentile
 * @param upper 95th percentile
 */
public record Percentiles(double lower, double median, double upper) {
    /** No value is known. */
    public static final Percentiles UNDEFINED = new Percentiles(Double.NaN, Double.NaN, Double.NaN);

    /** Share of the values below the lower end, and above the upper end. */
    public static final double TAIL = 0.05;

    /** The percentiles of these values; those that are {@code NaN} are left out. */
    public static Percentiles of(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Percentiles(quantile(sorted, TAIL), quantile(sorted, 0.5), quantile(sorted, 1 - TAIL));
    }

    /**
     * Quantile of sorted values, linear between neighbours (type 7 of Hyndman and Fan 1996, the default of R and NumPy).
     *
     * @param probability 0 to 1
     * @return {@code NaN} if there are no values
     */
    public static double quantile(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        double next = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (position - below) * (next - sorted[below]);
    }

    /** Whether there were values. */
    public boolean isDefined() {
        return !Double.isNaN(median);
    }
}

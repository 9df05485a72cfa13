package org.interdict.results.statistics.estimate;

/**
 * Mean and variance of a sample, summed in the order given.
 *
 * @param n sample size
 * @param mean {@code NaN} if there is nothing
 * @param variance with divisor n − 1; {@code NaN} for fewer than two values. A spread that is only rounding of the values counts as 0
 */
public record Moments(int n, double mean, double variance) {
    /** Values whose spread, relative to their size, is below this count as equal. */
    private static final double ROUNDING = 1e-13;

    public static Moments of(double[] values) {
        return of(values, 0);
    }

    /**
     * Moments of values that were themselves differences of larger ones.
     *
     * @param scale size of the numbers from which the values were computed: a spread as small as their rounding counts as 0
     */
    public static Moments of(double[] values, double scale) {
        int n = values.length;
        if (n == 0) {
            return new Moments(0, Double.NaN, Double.NaN);
        }
        double mean = mean(values);
        if (n == 1) {
            return new Moments(1, mean, Double.NaN);
        }
        double squares = 0;
        double largest = scale;
        double spread = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            spread = Math.max(spread, Math.abs(value - mean));
            largest = Math.max(largest, Math.abs(value));
        }
        return new Moments(n, mean, spread <= ROUNDING * largest ? 0 : squares / (n - 1));
    }

    /** Covariance of pairs, with divisor n − 1. */
    public static double covariance(double[] a, double[] b) {
        double meanA = of(a).mean();
        double meanB = of(b).mean();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1);
    }

    public double standardDeviation() {
        return Math.sqrt(variance);
    }

    /** A second pass corrects the rounding of the first mean (Neely 1966). */
    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double first = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - first;
        }
        return first + rest / values.length;
    }
}

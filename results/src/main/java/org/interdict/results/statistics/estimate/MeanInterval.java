package org.interdict.results.statistics.estimate;

import java.util.Arrays;

/**
 * The mean of a sample with its t interval.
 *
 * @param mean {@code NaN} if there is nothing
 * @param interval of the mean; not defined for fewer than two values
 * @param n values counted
 */
public record MeanInterval(double mean, Interval interval, int n) {
    /**
     * The mean of these values; those that are {@code NaN} are left out.
     *
     * @param confidence of the interval, (0, 1)
     */
    public static MeanInterval of(double[] values, double confidence) {
        Moments moments = Moments.of(
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray());
        return new MeanInterval(
                moments.mean(), Interval.around(moments.mean(), StudentT.halfWidth(moments, confidence)), moments.n());
    }
}

package org.interdict.results.statistics.estimate;

/**
 * One-sided confidence bounds of a mean, and the p values that belong to them: a bound lies beyond 0 exactly when its p is below its tail.
 *
 * <p>As a rule these are Student's. Where the sample is clearly skewed, or half of its values or more are exactly 0, Student's bounds cover too rarely
 * on the side of the long tail. There each bound is the wider one of Student's and of that from Hall's (1992) transformation of the t statistic,
 * which corrects for skewness. So the bounds are never narrower than Student's.
 */
public final class MeanBounds implements OneSidedBounds {
    /** A sample is clearly skewed if its skewness is more than this number of standard errors from 0. */
    public static final double CLEAR_SKEW = 3;

    private final Moments moments;
    private final double error;
    private final double skewness;

    private MeanBounds(Moments moments, double skewness) {
        this.moments = moments;
        this.error = moments.standardDeviation() / Math.sqrt(moments.n());
        this.skewness = skewness;
    }

    /** The bounds of the mean of these values. */
    public static MeanBounds of(double[] values) {
        return of(values, Moments.of(values));
    }

    /**
     * The same with known moments.
     *
     * @param moments of the values; their variance may have been set to 0 where it was only rounding
     */
    public static MeanBounds of(double[] values, Moments moments) {
        boolean varies = moments.n() >= 3 && moments.variance() > 0;
        return new MeanBounds(moments, varies ? corrected(values, moments) : 0);
    }

    /** The skewness to correct for; 0 where Student's bounds serve. */
    private static double corrected(double[] values, Moments moments) {
        double n = values.length;
        double second = 0;
        double third = 0;
        int zeros = 0;
        for (double value : values) {
            double deviation = value - moments.mean();
            second += deviation * deviation / n;
            third += deviation * deviation * deviation / n;
            zeros += value == 0 ? 1 : 0;
        }
        double skewness = third / (second * Math.sqrt(second));
        double unbiased = skewness * Math.sqrt(n * (n - 1)) / (n - 2);
        double deviation = Math.sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)));
        return 2 * zeros >= values.length || Math.abs(unbiased) > CLEAR_SKEW * deviation ? skewness : 0;
    }

    @Override
    public boolean isDefined() {
        return moments.n() >= 2 && moments.variance() > 0;
    }

    @Override
    public double mean() {
        return moments.mean();
    }

    @Override
    public double lower(double tail) {
        double t = critical(tail);
        return moments.mean() - error * Math.max(t, inverse(t));
    }

    @Override
    public double upper(double tail) {
        double t = critical(tail);
        return moments.mean() - error * Math.min(-t, inverse(-t));
    }

    /** The two-sided interval with this confidence. */
    public Interval interval(double confidence) {
        double tail = (1 - confidence) / 2;
        return isDefined() ? new Interval(lower(tail), upper(tail)) : Interval.UNDEFINED;
    }

    @Override
    public double pAbove() {
        double t = moments.mean() / error;
        return isDefined() ? StudentT.tail(Math.min(t, transformed(t)), moments.n() - 1.0) : Double.NaN;
    }

    @Override
    public double pBelow() {
        double t = moments.mean() / error;
        return isDefined() ? StudentT.tail(-Math.max(t, transformed(t)), moments.n() - 1.0) : Double.NaN;
    }

    /** Two-sided p of the hypothesis that the mean is 0: twice the smaller of the two, at most 1. */
    public double p() {
        return Math.min(1, 2 * Math.min(pAbove(), pBelow()));
    }

    private double critical(double tail) {
        return isDefined() ? StudentT.critical(1 - 2 * tail, moments.n()) : Double.NaN;
    }

    private double slope() {
        return skewness / (3 * Math.sqrt(moments.n()));
    }

    private double shift() {
        return skewness / (6 * Math.sqrt(moments.n()));
    }

    /** Hall's transformation of the t statistic; it grows with t. */
    private double transformed(double t) {
        double a = slope();
        return t + a * t * t + a * a * t * t * t / 3 + shift();
    }

    private double inverse(double value) {
        double a = slope();
        return a == 0 ? value : (StrictMath.cbrt(1 + 3 * a * (value - shift())) - 1) / a;
    }
}

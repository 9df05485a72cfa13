package org.interdict.results.statistics.estimate;

/**
 * Interval of the ratio of two means by Fieller's (1954) theorem: all ratios that the data do not rule out. The set of these ratios may have no ends.
 *
 * @param kind its form
 * @param lower lower end; for {@link Kind#OUTSIDE} the upper end of the mean's intervals lower part; {@code NaN} for {@link Kind#FREE} and {@link Kind#ANY}
 * @param upper upper end; for {@link Kind#OUTSIDE} the lower end of its upper part
 */
public record RatioInterval(Kind kind, double lower, double upper) {
    private static final RatioInterval FREE = new RatioInterval(Kind.FREE, Double.NaN, Double.NaN);
    private static final RatioInterval ANY = new RatioInterval(Kind.ANY, Double.NaN, Double.NaN);

    /** What the set of ratios looks like. */
    public enum Kind {
        /** From {@code lower} to {@code upper}: the denominator is clearly not 0. */
        BETWEEN,
        /** Up to {@code lower}, and from {@code upper} on: the denominator may be 0, the numerator may not. */
        OUTSIDE,
        /** The denominator is exactly 0 in all pairs, and the numerator clearly above it: something for nothing. */
        FREE,
        /** Every ratio is possible: both may be 0. */
        ANY
    }

    /**
     * All r for which mean(numerator) − r mean(denominator) cannot be distinguished from 0 by a paired t test.
     *
     * @param numerator one value for each pair
     * @param denominator the same pairs
     * @param confidence within (0, 1)
     * @throws IllegalArgumentException if the lengths differ
     */
    public static RatioInterval of(double[] numerator, double[] denominator, double confidence) {
        if (numerator.length != denominator.length) {
            throw new IllegalArgumentException("there must be as many numerators as denominators");
        }
        Moments top = Moments.of(numerator);
        Moments bottom = Moments.of(denominator);
        boolean constant = top.variance() == 0 || bottom.variance() == 0;
        return of(top, bottom, constant ? 0 : Moments.covariance(numerator, denominator), confidence);
    }

    /**
     * The same from the moments of the pairs.
     *
     * @param covariance of numerator and denominator, with divisor n − 1
     * @param confidence within (0, 1)
     */
    public static RatioInterval of(Moments numerator, Moments denominator, double covariance, double confidence) {
        if (numerator.n() < 2) {
            return ANY;
        }
        double t = StudentT.critical(confidence, numerator.n());
        double k = t * t / numerator.n();
        // The set is a r² − 2 b r + c ≤ 0.
        double a = denominator.mean() * denominator.mean() - k * denominator.variance();
        double b = numerator.mean() * denominator.mean() - k * covariance;
        double c = numerator.mean() * numerator.mean() - k * numerator.variance();
        double discriminant = b * b - a * c;
        if (a > 0) {
            double root = Math.sqrt(Math.max(0, discriminant));
            return new RatioInterval(Kind.BETWEEN, (b - root) / a, (b + root) / a);
        }
        if (denominator.mean() == 0 && denominator.variance() == 0 && numerator.mean() > 0 && c > 0) {
            return FREE;
        }
        if (!(a < 0) || discriminant <= 0) {
            return ANY;
        }
        double root = Math.sqrt(discriminant);
        return new RatioInterval(Kind.OUTSIDE, (b + root) / a, (b - root) / a);
    }
}

package org.interdict.results.statistics.estimate;

/**
 * Interval of the ratio of two means by Fieller's (1954) theorem: all ratios that the data do not rule out. It need not have two ends.
 *
 * @param kind its form
 * @param lower lower end; for {@link Kind#OUTSIDE} the upper end of its lower part; {@code NaN} for {@link Kind#ANY}
 * @param upper upper end; for {@link Kind#OUTSIDE} the lower end of its upper part
 */
public record RatioInterval(Kind kind, double lower, double upper) {
    private static final RatioInterval ANY = new RatioInterval(Kind.ANY, Double.NaN, Double.NaN);

    /** What the set of ratios looks like. */
    public enum Kind {
        /** From {@code lower} to {@code upper}: the denominator is clearly not 0. */
        BETWEEN,
        /** Up to {@code lower}, and from {@code upper} on: the denominator may be 0, the numerator may not. */
        OUTSIDE,
        /** Every ratio is possible: both may be 0. */
        ANY
    }

    /** Means, variances and covariance of pairs. */
    private record Pairs(
            int n, double top, double bottom, double topVariance, double bottomVariance, double covariance) {
        static Pairs of(double[] numerator, double[] denominator) {
            Moments top = Moments.of(numerator);
            Moments bottom = Moments.of(denominator);
            double sum = 0;
            for (int i = 0; i < numerator.length; i++) {
                sum += (numerator[i] - top.mean()) * (denominator[i] - bottom.mean());
            }
            double covariance = top.variance() == 0 || bottom.variance() == 0 ? 0 : sum / (numerator.length - 1);
            return new Pairs(
                    numerator.length, top.mean(), bottom.mean(), top.variance(), bottom.variance(), covariance);
        }
    }

    /**
     * All r for which mean(numerator) − r mean(denominator) cannot be told from 0 by a paired t test.
     *
     * @param numerator a value a pair
     * @param denominator the same pairs
     * @param confidence within (0, 1)
     * @throws IllegalArgumentException if the lengths differ
     */
    public static RatioInterval of(double[] numerator, double[] denominator, double confidence) {
        if (numerator.length != denominator.length) {
            throw new IllegalArgumentException("pairs need as many numerators as denominators");
        }
        if (numerator.length < 2) {
            return ANY;
        }
        Pairs pairs = Pairs.of(numerator, denominator);
        double t = StudentT.critical(confidence, pairs.n());
        double k = t * t / pairs.n();
        // The set is a r² − 2 b r + c ≤ 0.
        double a = pairs.bottom() * pairs.bottom() - k * pairs.bottomVariance();
        double b = pairs.top() * pairs.bottom() - k * pairs.covariance();
        double c = pairs.top() * pairs.top() - k * pairs.topVariance();
        double discriminant = b * b - a * c;
        if (a > 0) {
            double root = Math.sqrt(Math.max(0, discriminant));
            return new RatioInterval(Kind.BETWEEN, (b - root) / a, (b + root) / a);
        }
        if (a == 0 || discriminant <= 0) {
            return ANY;
        }
        double root = Math.sqrt(discriminant);
        return new RatioInterval(Kind.OUTSIDE, (b + root) / a, (b - root) / a);
    }
}

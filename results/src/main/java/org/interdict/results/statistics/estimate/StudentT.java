package org.interdict.results.statistics.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.TTest;

/**
 * Quantiles and p values of Student's t, from Commons Statistics, kept to twelve significant digits: its series and root finder use
 * {@link Math}, whose last bit may differ between Java machines; a report must not differ.
 */
public final class StudentT {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private StudentT() {}

    /** The t that is exceeded in absolute value with probability 1 − confidence; {@code NaN} for n &lt; 2. */
    public static double critical(double confidence, int n) {
        if (n < 2) {
            return Double.NaN;
        }
        return round(TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - confidence) / 2));
    }

    /** The standard normal deviate that is exceeded in absolute value with probability 1 − confidence. */
    public static double normalCritical(double confidence) {
        return round(NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2));
    }

    /** Confidence of each interval, so that {@code comparisons} intervals hold jointly with {@code confidence}. */
    public static double bonferroni(double confidence, int comparisons) {
        return 1 - (1 - confidence) / comparisons;
    }

    /** Half-width of the t interval of a mean; {@code NaN} for fewer than two values. */
    public static double halfWidth(Moments moments, double confidence) {
        return critical(confidence, moments.n()) * moments.standardDeviation() / Math.sqrt(moments.n());
    }

    /** Two-sided p of the hypothesis that the mean is 0; {@code NaN} for fewer than two values, and where all are equal: without a spread there is no test. */
    public static double p(Moments moments) {
        if (moments.n() < 2 || moments.variance() == 0) {
            return Double.NaN;
        }
        return round(TTest.withDefaults()
                .test(moments.mean(), moments.variance(), moments.n())
                .getPValue());
    }

    /** Two-sided p of a t statistic. */
    public static double p(double t, double degreesOfFreedom) {
        return round(2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t)));
    }

    /** Probability of a t above this one. */
    public static double tail(double t, double degreesOfFreedom) {
        return round(TDistribution.of(degreesOfFreedom).survivalProbability(t));
    }

    /** The value, kept to twelve significant digits. */
    public static double round(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
    }
}

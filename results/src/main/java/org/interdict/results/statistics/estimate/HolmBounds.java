package org.interdict.results.statistics.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Simultaneous intervals of several means that belong to Holm's (1979) test: an interval excludes 0 exactly when the adjusted p is below the error rate.
 *
 * <p>Each of m means stands for two one-sided hypotheses: it is 0 or less, it is 0 or more. Holm's test of the 2m hypotheses rejects r of them; not
 * more than one of each mean. Let k = 2m − r and a = 1 − confidence.
 *
 * <ul>
 *   <li>A mean of which nothing is rejected has the bounds at a / k on both sides (Guilbaud 2008; Strassburger and Bretz 2008). They contain 0.
 *   <li>A mean that is clearly above 0 has the upper bound at a / (k + 1), and as its lower bound that at a / (k (k + 1)), but not below 0. Below 0 likewise.
 * </ul>
 *
 * <p>The published bounds take a / k for the outer end, and leave 0 as the inner end. Here the outer end takes what the test needs, a / (k + 1), and the rest, a / (k (k + 1)), buys an
 * inner end that says something. At every point, with z means equal to 0, the levels that are used sum to a: 2z a / (m + z) for the means that are 0, and a / (m + z) for each
 * of the others, in two parts. So all intervals hold together with the stated confidence, however the means depend on one another. For a single mean the interval is the
 * usual one, and p is the usual p.
 */
public final class HolmBounds {
    /** An end that is open at 0 is given as this share of the mean, so that the interval as printed excludes 0. */
    private static final double OPEN = 1e-9;

    private HolmBounds() {}

    /**
     * What the test says of one mean.
     *
     * @param lower lower end; {@code NaN} where the mean has no bounds
     * @param upper upper end
     * @param lowerTail the error rate that the lower end uses
     * @param upperTail the error rate that the upper end uses
     * @param pAdjusted Holm's adjusted p of the hypothesis against which the mean speaks; {@code NaN} where the mean has no bounds
     */
    public record Bound(double lower, double upper, double lowerTail, double upperTail, double pAdjusted) {
        /** The interval between the ends. */
        public Interval interval() {
            return new Interval(lower, upper);
        }

        /** Whether the interval lies on one side of 0. */
        public boolean clear() {
            return lower > 0 || upper < 0;
        }

        /** The same ends moved so that they agree with the test where the bounds came from another method. */
        Interval agreeing(double lowerEnd, double upperEnd, double middle) {
            if (lower > 0) {
                return new Interval(Math.max(lowerEnd, OPEN * Math.abs(middle)), upperEnd);
            }
            if (upper < 0) {
                return new Interval(lowerEnd, Math.min(upperEnd, -OPEN * Math.abs(middle)));
            }
            return new Interval(Math.min(0, lowerEnd), Math.max(0, upperEnd));
        }
    }

    /**
     * Tests the means together.
     *
     * @param means those of one family; one without bounds counts in the number of hypotheses
     * @param confidence of all intervals together, within (0, 1)
     * @return one row for each mean, in order
     */
    public static List<Bound> of(List<? extends OneSidedBounds> means, double confidence) {
        double[] p = means.stream()
                .mapToDouble(mean -> Math.min(mean.pAbove(), mean.pBelow()))
                .toArray();
        double[] adjusted = adjusted(p);
        double rate = 1 - confidence;
        int rejected = (int)
                IntStream.range(0, p.length).filter(i -> adjusted[i] < rate).count();
        int left = 2 * p.length - rejected;
        List<Bound> bounds = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            bounds.add(bound(means.get(i), adjusted[i], rate, left));
        }
        return bounds;
    }

    /** Holm's adjusted p of the smaller one-sided p of each mean, among twice as many hypotheses; what has no p comes last. */
    private static double[] adjusted(double[] p) {
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i])) // NaN sorts last
                .toList();
        double[] adjusted = new double[p.length];
        double running = 0;
        for (int j = 0; j < p.length; j++) {
            int i = order.get(j);
            running = Math.max(running, Math.min(1, (2.0 * p.length - j) * p[i]));
            adjusted[i] = running;
        }
        return adjusted;
    }

    private static Bound bound(OneSidedBounds mean, double adjusted, double rate, int left) {
        if (!mean.isDefined()) {
            return new Bound(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        if (!(adjusted < rate)) {
            double tail = rate / left;
            return new Bound(Math.min(0, mean.lower(tail)), Math.max(0, mean.upper(tail)), tail, tail, adjusted);
        }
        double outer = rate / (left + 1);
        double inner = outer / left;
        double open = OPEN * mean.mean();
        return mean.mean() > 0
                ? new Bound(Math.max(open, mean.lower(inner)), mean.upper(outer), inner, outer, adjusted)
                : new Bound(mean.lower(outer), Math.min(open, mean.upper(inner)), outer, inner, adjusted);
    }

    /**
     * The interval of a ratio whose numerator is a tested mean, by Fieller's (1954) theorem at the same error rates. It excludes 0 exactly when the mean's interval does.
     *
     * @param bound of the numerator
     * @param numerator its moments
     * @param denominator moments of the denominator, from the same pairs
     * @param covariance of the two
     * @return the interval of numerator / |denominator|; undefined where the denominator may be 0
     */
    public static Interval ratio(Bound bound, Moments numerator, Moments denominator, double covariance) {
        if (Double.isNaN(bound.lower())) {
            return Interval.UNDEFINED;
        }
        boolean turned = denominator.mean() < 0;
        double low = turned ? bound.upperTail() : bound.lowerTail();
        double high = turned ? bound.lowerTail() : bound.upperTail();
        RatioInterval below = RatioInterval.of(numerator, denominator, covariance, 1 - 2 * low);
        RatioInterval above = RatioInterval.of(numerator, denominator, covariance, 1 - 2 * high);
        if (below.kind() != RatioInterval.Kind.BETWEEN || above.kind() != RatioInterval.Kind.BETWEEN) {
            return Interval.UNDEFINED;
        }
        double middle = numerator.mean() / Math.abs(denominator.mean());
        return turned
                ? bound.agreeing(-above.upper(), -below.lower(), middle)
                : bound.agreeing(below.lower(), above.upper(), middle);
    }
}

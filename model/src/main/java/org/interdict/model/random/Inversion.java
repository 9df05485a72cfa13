package org.interdict.model.random;

/**
 * Distributions by inversion: each takes one uniform draw in (0, 1) and returns the quantile at it. Each takes one draw and gives one
 * value, whatever the parameters, so that a changed parameter never shifts a later draw. Values rise with the draw. At a fixed draw they
 * move in one direction with the parameter, so that a faster rate only makes an event earlier and never removes it. A small draw is an
 * early event, as in {@link Draws#chance}.
 *
 * <p>Elementary functions are those of {@link StrictMath}, whose results the Java specification fixes to the bit (fdlibm); those of {@link
 * Math} may differ in the last place between processors and JVMs, and so would a run. The quantile functions of Commons Statistics use
 * {@link Math}: the tests compare with them, the model does not use them.
 *
 * <p>No method allocates. A draw outside (0, 1) or a parameter outside its stated range is an {@link IllegalArgumentException}.
 */
public final class Inversion {
    /** The longest wait {@link #geometric} returns: leaves room to add days to it. */
    public static final int NEVER = Integer.MAX_VALUE / 4;

    /** The largest number of trials of {@link #binomial}: at probability one half, the chance of no success is still a normal double. */
    public static final int MAX_TRIALS = 1000;

    private static final double POISSON_SEARCH = 256;
    private static final double POISSON_MAX = 1e9;

    private Inversion() {}

    /**
     * A waiting time at a constant hazard.
     *
     * @param u uniform draw in (0, 1)
     * @param rate events per unit of time, at least 0
     * @return the time to the first event; infinite if the rate is 0
     */
    public static double exponential(double u, double rate) {
        require(u);
        require(rate >= 0, "rate", rate);
        return -StrictMath.log1p(-u) / rate;
    }

    /**
     * The number of trials, or days, up to and including the first success.
     *
     * @param u uniform draw in (0, 1)
     * @param p probability of success on each day, in [0, 1]
     * @return 1 or more; at most {@link #NEVER}, which it is if p is 0
     */
    public static int geometric(double u, double p) {
        require(u);
        require(p >= 0 && p <= 1, "p", p);
        if (u <= p) {
            return 1;
        }
        double days = StrictMath.ceil(StrictMath.log1p(-u) / StrictMath.log1p(-p));
        return days < NEVER ? Math.max(2, (int) days) : NEVER;
    }

    /**
     * A standard normal value: see {@link NormalQuantile}.
     *
     * @param u uniform draw in (0, 1)
     * @return the standard normal quantile, to about 16 digits
     */
    public static double normal(double u) {
        require(u);
        return NormalQuantile.at(u);
    }

    /**
     * A log-normal value.
     *
     * @param u uniform draw in (0, 1)
     * @param median the median, above 0
     * @param sigma standard deviation of the logarithm, at least 0
     * @return a value above 0
     */
    public static double logNormal(double u, double median, double sigma) {
        require(u);
        require(median > 0, "median", median);
        require(sigma >= 0, "sigma", sigma);
        return median * StrictMath.exp(sigma * NormalQuantile.at(u));
    }

    /**
     * A Poisson count. Up to a mean of 256 by summing probabilities from 0 upward; above it by the asymptotic expansion of the quantile
     * in the normal quantile (Giles 2016, <a href="https://doi.org/10.1145/2699466">doi:10.1145/2699466</a>), rounded down, which takes
     * the same time at every mean.
     *
     * @param u uniform draw in (0, 1)
     * @param mean the mean, 0 to 10<sup>9</sup>
     * @return a count
     */
    public static int poisson(double u, double mean) {
        require(u);
        require(mean >= 0 && mean <= POISSON_MAX, "mean", mean);
        return mean <= POISSON_SEARCH ? poissonBySearch(u, mean) : poissonByExpansion(u, mean);
    }

    private static int poissonBySearch(double u, double mean) {
        double probability = StrictMath.exp(-mean);
        double below = probability;
        int count = 0;
        while (below < u) {
            count++;
            probability *= mean / count;
            double next = below + probability;
            if (next == below && count > mean) {
                return count;
            }
            below = next;
        }
        return count;
    }

    private static int poissonByExpansion(double u, double mean) {
        double w = NormalQuantile.at(u);
        double w2 = w * w;
        double root = Math.sqrt(mean);
        double quantile = mean
                + root * w
                + (1.0 / 3 + w2 / 6)
                - w * (1.0 / 36 + w2 / 72) / root
                + (-8.0 / 405 + w2 * (7.0 / 810 + w2 / 270)) / mean;
        return Math.max(0, (int) StrictMath.floor(quantile));
    }

    /**
     * A binomial count, by summing probabilities from the rarer end. For more trials than {@link #MAX_TRIALS}, usually of rare events, use
     * {@link #poisson}.
     *
     * @param u uniform draw in (0, 1)
     * @param trials number of trials, 0 to 1000
     * @param p probability of success, in [0, 1]
     * @return the number of successes
     */
    public static int binomial(double u, int trials, double p) {
        require(u);
        require(trials >= 0 && trials <= MAX_TRIALS, "trials", trials);
        require(p >= 0 && p <= 1, "p", p);
        return p <= 0.5 ? binomialBySearch(u, trials, p) : trials - binomialBySearch(1 - u, trials, 1 - p);
    }

    private static int binomialBySearch(double u, int trials, double p) {
        double probability = StrictMath.exp(trials * StrictMath.log1p(-p));
        double below = probability;
        double odds = p / (1 - p);
        int count = 0;
        while (below < u && count < trials) {
            probability *= odds * (trials - count) / (count + 1);
            count++;
            double next = below + probability;
            if (next == below && count > trials * p) {
                return count;
            }
            below = next;
        }
        return count;
    }

    /**
     * A value from a Pareto distribution cut off above: heavy-tailed, with no value outside the bounds.
     *
     * @param u uniform draw in (0, 1)
     * @param shape tail index, above 0; smaller is heavier
     * @param low smallest value, above 0
     * @param high largest value, at least low, finite
     * @return a value in [low, high]
     */
    public static double paretoBounded(double u, double shape, double low, double high) {
        require(u);
        require(shape > 0, "shape", shape);
        require(low > 0, "low", low);
        require(high >= low && high < Double.POSITIVE_INFINITY, "high", high);
        double covered = -StrictMath.expm1(shape * StrictMath.log(low / high));
        double value = low * StrictMath.exp(-StrictMath.log1p(-u * covered) / shape);
        return Math.min(high, Math.max(low, value));
    }

    /**
     * One of n categories in proportion to weights. A category of weight 0 is never chosen.
     *
     * @param u uniform draw in (0, 1)
     * @param weights weights, at least 0, in any unit; may be longer than n
     * @param n how many of the weights are used
     * @return an index from 0 to n - 1
     * @throws IllegalArgumentException if a weight is negative or not finite, or none is above 0
     */
    public static int category(double u, double[] weights, int n) {
        require(u);
        double total = 0;
        for (int i = 0; i < n; i++) {
            require(weights[i] >= 0, "weight", weights[i]);
            total += weights[i];
        }
        require(total > 0 && total < Double.POSITIVE_INFINITY, "sum of weights", total);
        double left = u * total;
        int last = 0;
        for (int i = 0; i < n; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    private static void require(double u) {
        require(u > 0 && u < 1, "draw", u);
    }

    private static void require(boolean legal, String what, double value) {
        if (!legal) {
            throw new IllegalArgumentException(what + " out of range: " + value);
        }
    }
}

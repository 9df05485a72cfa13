package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.StudentT;

/**
 * How the spread of a value over worlds and replicates is divided into luck (between replicates of one world) and the differences between worlds: the one-way
 * analysis of variance with random worlds (Searle, Casella and McCulloch 1992, Variance Components, chapter 3).
 *
 * @param worlds number of worlds
 * @param values number of values
 * @param size typical number of replicates in a world, n₀ = (N − Σ nᵢ² / N) / (worlds − 1)
 * @param between mean square between worlds
 * @param within mean square within worlds: the variance of luck; {@code NaN} where no world has two replicates
 * @param luckInterval interval of {@link #luck}, exact for equal numbers of replicates and normal values; not defined where luck is not known
 */
public record VarianceSplit(int worlds, int values, double size, double between, double within, Interval luckInterval) {
    /**
     * Divides the spread.
     *
     * @param groups the values of each world; empty worlds do not count
     * @param confidence of the interval, within (0, 1)
     */
    public static VarianceSplit of(double[][] groups, double confidence) {
        double[][] full =
                Arrays.stream(groups).filter(group -> group.length > 0).toArray(double[][]::new);
        int worlds = full.length;
        double[] all = Arrays.stream(full).flatMapToDouble(Arrays::stream).toArray();
        double grand = Moments.of(all).mean();
        double squares = 0;
        double inside = 0;
        double sizes = 0;
        for (double[] group : full) {
            double mean = Moments.of(group).mean();
            squares += group.length * (mean - grand) * (mean - grand);
            for (double value : group) {
                inside += (value - mean) * (value - mean);
            }
            sizes += (double) group.length * group.length;
        }
        int n = all.length;
        double size = worlds < 2 ? Double.NaN : (n - sizes / n) / (worlds - 1);
        double between = worlds < 2 ? Double.NaN : squares / (worlds - 1);
        double within = n > worlds ? inside / (n - worlds) : Double.NaN;
        return new VarianceSplit(
                worlds, n, size, between, within, interval(worlds, n, size, between, within, confidence));
    }

    /** Variance between worlds, at least 0; {@code NaN} where luck is not known. */
    public double betweenWorlds() {
        return Math.max(0, (between - within) / size);
    }

    /** Variance of one value: luck and worlds together; where luck is not known, the variance of all values. */
    public double total() {
        return Double.isNaN(within) ? between : within + betweenWorlds();
    }

    /** Share of luck in the variance of one value; {@code NaN} where no world has two replicates or nothing varies. */
    public double luck() {
        return within / total();
    }

    /**
     * The least variance that a world's mean over a number of replicates can have, with luck as large as its interval allows.
     *
     * @param replicates 1 or more
     */
    public double leastOfMean(int replicates) {
        if (within == 0) {
            return between / size;
        }
        double mostLuck = luckInterval.upper();
        return within * (1 - mostLuck) / mostLuck + within / replicates;
    }

    /** From the pivot F = (MSB / MSW) / (1 + n₀ θ), MSB / MSW at least 1, θ the ratio of the two variances, and luck = 1 / (1 + θ). */
    private static Interval interval(int worlds, int n, double size, double between, double within, double confidence) {
        if (worlds < 2 || Double.isNaN(within) || within + between == 0) {
            return Interval.UNDEFINED;
        }
        FDistribution f = FDistribution.of(worlds - 1.0, n - worlds);
        double tail = (1 - confidence) / 2;
        // A ratio below 1 is chance: taken as 1, so that the interval never shrinks to the single value that luck is
        // all.
        double ratio = Math.max(1, between / within);
        double low = ratio / StudentT.round(f.inverseSurvivalProbability(tail));
        double high = ratio / StudentT.round(f.inverseCumulativeProbability(tail));
        return new Interval(share(high, size), share(low, size));
    }

    private static double share(double onePlus, double size) {
        double theta = Math.max(0, (onePlus - 1) / size);
        return Double.isInfinite(theta) ? 0 : 1 / (1 + theta);
    }
}

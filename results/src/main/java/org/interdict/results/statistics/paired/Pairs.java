package org.interdict.results.statistics.paired;

import java.util.Arrays;
import org.interdict.results.statistics.estimate.MeanBounds;
import org.interdict.results.statistics.estimate.Moments;

/**
 * The values of two strategies in the replicates in which both have one.
 *
 * @param strategy the strategy whose difference it is
 * @param against the strategy from which it differs
 * @param measure the measure
 * @param treated values of the strategy. Not copied
 * @param base values of the other in the same replicates. Not copied
 * @param dropped replicates left out because one of the two has no value
 */
public record Pairs(
        String strategy, String against, ComparedMeasure measure, double[] treated, double[] base, int dropped) {
    /** A mean difference below this share of the numbers from which it was computed is only their rounding. */
    private static final double ROUNDING = 1e-13;

    /**
     * The pairs of two strategies.
     *
     * @param complete replicates that count
     * @param strategy index of the strategy
     * @param against index of the other
     * @param m index of the measure
     */
    public static Pairs of(PairedValues values, int[] complete, int strategy, int against, int m) {
        double[][] runs = values.values()[strategy];
        double[][] others = values.values()[against];
        int[] pairs = Arrays.stream(complete)
                .filter(r -> Double.isFinite(runs[r][m]) && Double.isFinite(others[r][m]))
                .toArray();
        return new Pairs(
                values.strategies().get(strategy),
                values.strategies().get(against),
                values.measures().get(m),
                Arrays.stream(pairs).mapToDouble(r -> runs[r][m]).toArray(),
                Arrays.stream(pairs).mapToDouble(r -> others[r][m]).toArray(),
                values.replicates() - pairs.length);
    }

    /** The same pairs as values of another measure. */
    public Pairs of(ComparedMeasure other) {
        return new Pairs(strategy, against, other, treated, base, dropped);
    }

    /** The paired differences. */
    double[] differences() {
        double[] differences = new double[treated.length];
        for (int i = 0; i < treated.length; i++) {
            differences[i] = treated[i] - base[i];
        }
        return differences;
    }

    /** Their moments; what is only rounding counts as 0. */
    Moments moments() {
        double largest = 0;
        for (int i = 0; i < treated.length; i++) {
            largest = Math.max(largest, Math.max(Math.abs(treated[i]), Math.abs(base[i])));
        }
        Moments moments = Moments.of(differences(), largest);
        return Math.abs(moments.mean()) <= ROUNDING * largest
                ? new Moments(moments.n(), 0, moments.variance())
                : moments;
    }

    /** One-sided bounds of the mean difference. */
    MeanBounds bounds() {
        return MeanBounds.of(differences(), moments());
    }

    /** Share of pairs in which the strategy does better; equal values count half. */
    double better() {
        double wins = 0;
        for (int i = 0; i < treated.length; i++) {
            wins += measure.better(treated[i], base[i]) ? 1 : treated[i] == base[i] ? 0.5 : 0;
        }
        return treated.length == 0 ? Double.NaN : wins / treated.length;
    }

    /** The logarithms of the ratios; empty where a value is not above 0. */
    double[] logRatios() {
        double[] logs = new double[treated.length];
        for (int i = 0; i < treated.length; i++) {
            if (!(treated[i] > 0 && base[i] > 0)) {
                return new double[0];
            }
            logs[i] = StrictMath.log(treated[i] / base[i]);
        }
        return logs;
    }
}

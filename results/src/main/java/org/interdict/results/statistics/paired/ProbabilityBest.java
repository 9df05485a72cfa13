package org.interdict.results.statistics.paired;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Wilson;

/**
 * How often a strategy is the best of all in a measure.
 *
 * @param strategy name of the strategy
 * @param measure name of the measure
 * @param mean share of worlds (of replicates, where nothing is drawn) in which no other does better; strategies that are equally good share the world
 * @param lower lower end of Wilson's (1927) interval, for this number alone
 * @param upper upper end
 * @param n worlds counted: those in which every strategy has a value
 */
public record ProbabilityBest(String strategy, String measure, double mean, double lower, double upper, int n) {
    /**
     * A row for each strategy and measure, in the order of a {@link Comparison}.
     *
     * @param values one row for each world
     * @param confidence of the intervals, within (0, 1)
     */
    public static List<ProbabilityBest> of(PairedValues values, double confidence) {
        List<ProbabilityBest> rows = new ArrayList<>();
        int[] complete = values.completeReplicates();
        for (int s = 0; s < values.strategies().size(); s++) {
            for (int m = 0; m < values.measures().size(); m++) {
                rows.add(of(values, complete, s, m, confidence));
            }
        }
        return rows;
    }

    private static ProbabilityBest of(PairedValues values, int[] complete, int strategy, int m, double confidence) {
        double[][][] runs = values.values();
        ComparedMeasure measure = values.measures().get(m);
        int[] counted = Arrays.stream(complete)
                .filter(r -> Arrays.stream(runs).allMatch(of -> Double.isFinite(of[r][m])))
                .toArray();
        double wins = 0;
        for (int r : counted) {
            double own = runs[strategy][r][m];
            int level = 0;
            boolean beaten = false;
            for (double[][] other : runs) {
                beaten |= measure.better(other[r][m], own);
                level += other[r][m] == own ? 1 : 0;
            }
            wins += beaten ? 0 : 1.0 / level;
        }
        double share = counted.length == 0 ? Double.NaN : wins / counted.length;
        Interval interval = Wilson.of(share, counted.length, confidence);
        return new ProbabilityBest(
                values.strategies().get(strategy),
                measure.name(),
                share,
                interval.lower(),
                interval.upper(),
                counted.length);
    }
}

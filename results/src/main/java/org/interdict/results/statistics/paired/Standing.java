package org.interdict.results.statistics.paired;

import java.util.Arrays;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.StudentT;

/**
 * Rank and regret of one strategy on one measure, replicate by replicate.
 *
 * @param strategies number of strategies that are ranked
 * @param ranks 1 is best
 * @param regrets |value − best|
 */
record Standing(String strategy, String measure, int strategies, double[] ranks, double[] regrets) {
    static Standing of(PairedValues values, int[] complete, int strategy, int m) {
        double[][][] runs = values.values();
        int[] replicates = Arrays.stream(complete)
                .filter(r -> Arrays.stream(runs).allMatch(of -> Double.isFinite(of[r][m])))
                .toArray();
        ComparedMeasure measure = values.measures().get(m);
        double[] ranks = new double[replicates.length];
        double[] regrets = new double[replicates.length];
        for (int i = 0; i < replicates.length; i++) {
            double own = runs[strategy][replicates[i]][m];
            double best = own;
            int ahead = 0;
            int level = 0;
            for (double[][] other : runs) {
                double value = other[replicates[i]][m];
                best = measure.better(value, best) ? value : best;
                ahead += measure.better(value, own) ? 1 : 0;
                level += value == own ? 1 : 0;
            }
            ranks[i] = ahead + (level + 1) / 2.0;
            regrets[i] = Math.abs(own - best);
        }
        return new Standing(values.strategies().get(strategy), measure.name(), runs.length, ranks, regrets);
    }

    MeanRank rank(double confidence) {
        Moments moments = Moments.of(ranks);
        Interval interval = Interval.around(moments.mean(), StudentT.halfWidth(moments, confidence));
        // A rank lies between 1 and the number of strategies.
        double lower = Math.max(1, interval.lower());
        double upper = Math.min(strategies, interval.upper());
        return new MeanRank(strategy, measure, moments.mean(), lower, upper, moments.n());
    }

    Regret regret() {
        double max = Arrays.stream(regrets).max().orElse(Double.NaN);
        return new Regret(strategy, measure, Moments.of(regrets).mean(), max, regrets.length);
    }
}

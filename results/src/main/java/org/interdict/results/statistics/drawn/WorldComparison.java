package org.interdict.results.statistics.drawn;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.ComparisonPlan;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * A comparison over drawn worlds: that of {@link WorldMeans}, with variance ratios that compare luck with luck. Strategies share the parameters of a world whatever
 * their seeds are, so the spread between worlds says nothing about what common random numbers save. The ratio is taken within worlds, and is not known where each has one replicate.
 * Ranks and regrets are those of {@link WorldStanding}: not said where luck cannot be distinguished from worlds.
 */
public final class WorldComparison {
    private WorldComparison() {}

    /**
     * Compares the strategies.
     *
     * @param runs one row for each unit
     * @param worlds the world of each unit
     * @param plan what was fixed before
     */
    public static Comparison of(PairedValues runs, int[] worlds, ComparisonPlan plan) {
        WorldStanding standing = WorldStanding.of(runs, worlds, plan.confidence());
        Comparison comparison =
                Comparison.of(WorldMeans.of(runs, worlds), plan).withStandings(standing.ranks(), standing.regrets());
        List<Double> ratios = new ArrayList<>();
        for (int s = 0; s < runs.strategies().size(); s++) {
            for (int m = 0; m < runs.measures().size() && s != runs.baselineIndex(); m++) {
                ratios.add(luckRatio(runs, worlds, s, m));
            }
        }
        return comparison.withVarianceRatios(
                ratios.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** (Variance of the strategy within worlds + that of the baseline) / variance of their paired difference within worlds. */
    private static double luckRatio(PairedValues runs, int[] worlds, int strategy, int m) {
        int baseline = runs.baselineIndex();
        double treated = within(WorldEffects.of(runs, worlds, strategy, m));
        double base = within(WorldEffects.of(runs, worlds, baseline, m));
        double difference = within(WorldEffects.of(runs, worlds, strategy, baseline, m));
        return difference > 0 ? (treated + base) / difference : Double.NaN;
    }

    /** Mean square within worlds; {@code NaN} where no world has two replicates. */
    private static double within(double[][] worlds) {
        double squares = 0;
        int degrees = 0;
        for (double[] world : worlds) {
            double mean = 0;
            for (double value : world) {
                mean += value / world.length;
            }
            for (double value : world) {
                squares += (value - mean) * (value - mean);
            }
            degrees += Math.max(0, world.length - 1);
        }
        return degrees == 0 ? Double.NaN : squares / degrees;
    }
}

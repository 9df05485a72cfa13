package org.interdict.results.statistics.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.StudentT;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.StoppingRule;

/**
 * How precise the answer of a {@link StoppingRule} could be with another number of replicates in each world. The variance of a world's mean is that of the worlds
 * plus that of luck divided by the number of replicates, and only the second part shrinks. More replicates are called useless only where that is clear.
 *
 * @param splits the split of the paired difference, for each strategy but the baseline
 * @param baselineMean mean of the baseline over worlds
 * @param rule the rule
 * @param comparisons number of effects in the family of the measure that the rule watches
 */
public record WorldPrecision(List<VarianceSplit> splits, double baselineMean, StoppingRule rule, int comparisons) {
    /** Copies the list. */
    public WorldPrecision {
        splits = List.copyOf(splits);
    }

    /**
     * Estimates it from the runs so far.
     *
     * @param runs one row for each unit
     * @param worlds the world of each unit
     * @throws IllegalArgumentException if the rule watches a measure that is not compared
     */
    public static WorldPrecision of(PairedValues runs, int[] worlds, StoppingRule rule) {
        int m = runs.measures().stream().map(ComparedMeasure::name).toList().indexOf(rule.measure());
        if (m < 0) {
            throw new IllegalArgumentException("the rule watches '" + rule.measure() + "', which is not compared");
        }
        List<VarianceSplit> splits = new ArrayList<>();
        double[][] baseline = runs.values()[runs.baselineIndex()];
        for (int s = 0; s < runs.strategies().size(); s++) {
            if (s != runs.baselineIndex()) {
                splits.add(VarianceSplit.of(
                        WorldEffects.of(runs, worlds, s, runs.baselineIndex(), m),
                        rule.plan().confidence()));
            }
        }
        double mean = Moments.of(Arrays.stream(runs.completeReplicates())
                        .mapToDouble(unit -> baseline[unit][m])
                        .filter(Double::isFinite)
                        .toArray())
                .mean();
        return new WorldPrecision(splits, mean, rule, family(runs, rule));
    }

    private static int family(PairedValues runs, StoppingRule rule) {
        boolean primary = rule.measure().equals(rule.plan().primary());
        long measures = runs.measures().stream()
                .filter(measure -> measure.name().equals(rule.plan().primary()) == primary)
                .count();
        return (int) measures * (runs.strategies().size() - 1);
    }

    /**
     * The least half-width that the widest interval would have, relative to the baseline's mean, as far as the runs so far separate luck from worlds.
     *
     * @param replicates in each world, 1 or more
     * @return {@code NaN} where luck is not known or the baseline's mean is 0
     */
    public double halfWidth(int replicates) {
        // The narrowest that an interval of the family can be: all others are clear.
        double least = 1 - 2 * (1 - rule.plan().confidence()) / (comparisons + 1);
        double widest = 0;
        for (VarianceSplit split : splits) {
            double t = StudentT.critical(least, split.worlds());
            widest = Math.max(widest, t * Math.sqrt(split.leastOfMean(replicates) / split.worlds()));
        }
        return widest / Math.abs(baselineMean);
    }
}

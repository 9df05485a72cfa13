package org.interdict.results.statistics.sweep;

import java.util.Arrays;
import java.util.List;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * A point of a sweep with what was found there.
 *
 * @param number of the point, from 0
 * @param values of the factors, in their order
 * @param units names of the rows of {@code runs}: replicates, or drawn worlds. All points meet the same. Not copied
 * @param runs the values of all strategies
 * @param comparison of the strategies at this point
 */
public record SweptPoint(int number, List<Double> values, int[] units, PairedValues runs, Comparison comparison) {
    /** @throws IllegalArgumentException if there is not one name for each row */
    public SweptPoint {
        values = List.copyOf(values);
        if (units.length != runs.replicates()) {
            throw new IllegalArgumentException(units.length + " names for " + runs.replicates() + " rows");
        }
    }

    /** By how much a strategy is better than another in one unit; {@code NaN} where one of them has no value. More is better. */
    double lead(int unit, int strategy, int than, int measure) {
        int row = Arrays.binarySearch(units, unit);
        if (row < 0) {
            return Double.NaN;
        }
        double difference = runs.values()[strategy][row][measure] - runs.values()[than][row][measure];
        return runs.measures().get(measure).better(0, 1) ? -difference : difference;
    }

    /** Index of the strategy that is best on average in a measure; −1 if none has a value. */
    public int best(int measure) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        String name = runs.measures().get(measure).name();
        double sign = runs.measures().get(measure).better(0, 1) ? -1 : 1;
        for (int s = 0; s < runs.strategies().size(); s++) {
            double mean = sign * comparison.mean(runs.strategies().get(s), name).mean();
            if (mean > most) {
                best = s;
                most = mean;
            }
        }
        return best;
    }
}

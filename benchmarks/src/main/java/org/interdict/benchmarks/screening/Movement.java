package org.interdict.benchmarks.screening;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How far a measure moved between two ends, beyond luck.
 *
 * @param measure the measure that moved most clearly
 * @param change mean of the paired differences, in the measure's unit
 * @param level mean of the measure at the first end
 * @param p two-sided p of the paired t test, times the number of measures looked at (Bonferroni)
 */
record Movement(String measure, double change, double level, double p) {
    /** A movement as likely as this, or less likely, is no luck. With it, one in a hundred parameters that do nothing would seem to move something. */
    static final double CLEAR = 0.01;

    /** Nothing differs in any run. */
    static final Movement IDENTICAL = new Movement("", 0, 0, 1);

    /**
     * The clearest movement of any measure.
     *
     * @param measures names, by column
     * @param hidden measures whose names begin with this are left out; empty for none
     * @param one a row of measures per seed at the first end
     * @param other the same at the other end; row by row the same seeds
     */
    static Movement clearest(List<String> measures, String hidden, double[][] one, double[][] other) {
        Movement best = IDENTICAL;
        for (int column = 0; column < measures.size(); column++) {
            if (!hidden.isEmpty() && measures.get(column).startsWith(hidden)) {
                continue;
            }
            Movement next = of(measures, column, one, other);
            if (best.measure().isEmpty() ? !next.measure().isEmpty() : next.p() < best.p()) {
                best = next;
            }
        }
        return best;
    }

    private static Movement of(List<String> measures, int column, double[][] one, double[][] other) {
        int n = one.length;
        double mean = 0;
        double level = 0;
        for (int seed = 0; seed < n; seed++) {
            mean += (other[seed][column] - one[seed][column]) / n;
            level += one[seed][column] / n;
        }
        double squares = 0;
        boolean moved = false;
        for (int seed = 0; seed < n; seed++) {
            double difference = other[seed][column] - one[seed][column];
            squares += (difference - mean) * (difference - mean);
            moved |= difference != 0;
        }
        if (!moved || !Double.isFinite(mean)) {
            return IDENTICAL;
        }
        double error = Math.sqrt(squares / (n - 1) / n);
        double p = error == 0
                ? 0
                : 2 * new TDistribution(null, n - 1).cumulativeProbability(-Math.abs(mean) / error);
        return new Movement(measures.get(column), mean, level, Math.min(1, p * measures.size()));
    }

    /** Whether this is more than luck. */
    boolean clear() {
        return !measure.isEmpty() && p <= CLEAR;
    }
}

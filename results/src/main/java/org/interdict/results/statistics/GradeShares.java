package org.interdict.results.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;
import org.interdict.model.unit.Grade;

/**
 * How much of the variance over worlds goes with the parameters of each grade, though there are more parameters than worlds. No coefficient of a single
 * parameter is fitted: worlds that are alike in a group's parameters are alike in the outcome just as far as the group matters, so the products of
 * the outcomes of all pairs of worlds, regressed on how alike the pairs are in each group, have the shares as slopes (Haseman and Elston 1972,
 * doi:10.1007/BF01066731; that it is unbiased where parameters outnumber worlds: Dicker 2014, doi:10.1093/biomet/ast065). It sees what follows the rank of
 * a parameter up or down; bends and joint effects are not in it.
 *
 * <p>Intervals are from the delete-one-world jackknife, with Student's t. In trials with 11, 53 and 180 parameters and 32 to 128 worlds they held
 * the true share in 96 % to 100 % of samples at a nominal 95 %: too wide rather than too narrow.
 */
final class GradeShares {
    /** Pairs grow with the square of the worlds; of more, the first so many are used. */
    static final int MOST_WORLDS = 1_024;

    private GradeShares() {}

    /**
     * A grade's share.
     *
     * @param share estimate; without bias, so it can fall a little below 0 or above 1
     * @param interval its interval, cut to 0 and 1
     */
    record Share(Grade grade, double share, Interval interval) {}

    /**
     * Estimates.
     *
     * @param outcome of each world: mean 0, variance 1
     * @param parameters of the same worlds
     * @param confidence of each interval
     * @return a row for each grade that has parameters; none if there are too few worlds to estimate from
     */
    static List<Share> of(double[] outcome, ParameterScores parameters, double confidence) {
        List<Grade> grades = new ArrayList<>();
        List<double[][]> likeness = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            double[][] each = parameters.likeness(grade);
            if (each.length > 0) {
                grades.add(grade);
                likeness.add(each);
            }
        }
        int worlds = Math.min(MOST_WORLDS, outcome.length);
        if (grades.isEmpty() || worlds < grades.size() + 4) {
            return List.of();
        }
        return shares(grades, new Pairs(java.util.Arrays.copyOf(outcome, worlds), likeness), confidence);
    }

    private static List<Share> shares(List<Grade> grades, Pairs pairs, double confidence) {
        double[] all = pairs.slopes(-1);
        int worlds = pairs.worlds();
        double[][] without = new double[worlds][];
        for (int world = 0; world < worlds; world++) {
            without[world] = pairs.slopes(world);
        }
        List<Share> shares = new ArrayList<>();
        for (int g = 0; g < grades.size(); g++) {
            double[] estimates = new double[worlds];
            for (int world = 0; world < worlds; world++) {
                estimates[world] = without[world][g + 1];
            }
            double spread = Moments.of(estimates).variance();
            double error = Math.sqrt(spread * (worlds - 1) * (worlds - 1) / worlds);
            double half = StudentT.critical(confidence, worlds) * error;
            double share = all[g + 1];
            shares.add(new Share(grades.get(g), share, new Interval(within(share - half), within(share + half))));
        }
        return shares;
    }

    private static double within(double share) {
        return Math.min(1, Math.max(0, share));
    }

    /** Sums over pairs for the normal equations, also of each world's own pairs so that it can be left out. */
    private static final class Pairs {
        private final double[][] total;
        private final double[][][] own;
        private final int columns;

        Pairs(double[] outcome, List<double[][]> likeness) {
            columns = likeness.size() + 1;
            int worlds = outcome.length;
            total = new double[columns][columns + 1];
            own = new double[worlds][columns][columns + 1];
            double[] row = new double[columns + 1];
            row[0] = 1;
            for (int i = 0; i < worlds; i++) {
                for (int j = 0; j < i; j++) {
                    for (int g = 1; g < columns; g++) {
                        row[g] = likeness.get(g - 1)[i][j];
                    }
                    row[columns] = outcome[i] * outcome[j];
                    add(total, row);
                    add(own[i], row);
                    add(own[j], row);
                }
            }
        }

        int worlds() {
            return own.length;
        }

        private void add(double[][] sums, double[] row) {
            for (int g = 0; g < columns; g++) {
                for (int h = 0; h <= columns; h++) {
                    sums[g][h] += row[g] * row[h];
                }
            }
        }

        /** Intercept and slopes, without the pairs of one world; all pairs for −1. */
        double[] slopes(int without) {
            double[][] left = new double[columns][columns];
            double[] right = new double[columns];
            for (int g = 0; g < columns; g++) {
                for (int h = 0; h < columns; h++) {
                    left[g][h] = total[g][h] - (without < 0 ? 0 : own[without][g][h]);
                }
                right[g] = total[g][columns] - (without < 0 ? 0 : own[without][g][columns]);
            }
            DecompositionSolver solver =
                    new QRDecomposition(new Array2DRowRealMatrix(left, false)).getSolver();
            return solver.solve(new ArrayRealVector(right, false)).toArray();
        }
    }
}

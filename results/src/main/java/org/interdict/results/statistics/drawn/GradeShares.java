package org.interdict.results.statistics.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interdict.model.unit.Grade;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.LeastSquares;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.Ranks;
import org.interdict.results.statistics.estimate.StudentT;

/**
 * How much of the variance over worlds the parameters of each grade explain, although there are more parameters than worlds. Two steps:
 *
 * <ol>
 *   <li>Parameters that can be distinguished from chance one by one enter a regression, the strongest first, each tested against all that were looked at
 *       ({@link ForwardSelection}). Their part is the regression's adjusted R², divided among grades by Pratt's (1987) measure, coefficient times correlation.
 *   <li>For what is left, no coefficient of a single parameter is fitted. Worlds with similar parameters of a grade have similar outcomes just as
 *       far as the grade matters. So the products of the remainders of all pairs of worlds, regressed on how similar the pairs are in each grade, have the
 *       shares as slopes (Haseman and Elston 1972, doi:10.1007/BF01066731; there are more parameters than worlds: this is unbiased then too, Dicker 2014,
 *       doi:10.1093/biomet/ast065).
 * </ol>
 *
 * Both find what rises or falls with the rank of a parameter; effects that first rise and then fall, and joint effects, are not included. Intervals are from the jackknife that leaves out worlds
 * (one, or one in {@value #GROUPS} where there are more), with Student's t; the selection itself is not repeated. The test of this class measures how
 * often they contain the truth.
 */
final class GradeShares {
    /** The number of pairs grows with the square of the number of worlds: only the first worlds, up to this number, are used. */
    static final int MOST_WORLDS = 1_024;
    /** Parts of the jackknife. */
    static final int GROUPS = 64;
    /** With fewer worlds nothing can be estimated. */
    static final int LEAST_WORLDS = 24;

    private final ParameterScores parameters;
    private final int[] selected;
    private final List<Grade> grades = new ArrayList<>();
    private final List<double[][]> likeness = new ArrayList<>();

    private GradeShares(ParameterScores parameters, int[] selected) {
        this.parameters = parameters;
        this.selected = selected;
        for (Grade grade : Grade.values()) {
            double[][] each = parameters.likeness(grade, selected);
            boolean chosen = Arrays.stream(selected)
                    .anyMatch(k -> parameters.parameters().get(k).grade() == grade);
            if (each.length > 0 || chosen) {
                grades.add(grade);
                likeness.add(each);
            }
        }
    }

    /**
     * A grade's share.
     *
     * @param share estimate; it can fall a little below 0 or above 1
     * @param interval its interval, cut to 0 and 1
     */
    record Share(Grade grade, double share, Interval interval) {}

    /**
     * Estimates the shares.
     *
     * @param outcome of each world: mean 0, variance 1
     * @param parameters of the same worlds
     * @param confidence of each interval
     * @return one row for each grade that has parameters; none if there are too few worlds
     */
    static List<Share> of(double[] outcome, ParameterScores parameters, double confidence) {
        int worlds = Math.min(MOST_WORLDS, outcome.length);
        int[] selected = ForwardSelection.of(outcome, parameters);
        GradeShares shares = new GradeShares(parameters, selected);
        if (shares.grades.isEmpty() || worlds < LEAST_WORLDS) {
            return List.of();
        }
        double[] all = shares.estimate(outcome, IntStream.range(0, worlds).toArray());
        int groups = Math.min(GROUPS, worlds);
        double[][] without = new double[groups][];
        for (int group = 0; group < groups; group++) {
            int left = group;
            without[group] = shares.estimate(
                    outcome,
                    IntStream.range(0, worlds).filter(w -> w % groups != left).toArray());
        }
        return shares.rows(all, without, confidence);
    }

    private List<Share> rows(double[] all, double[][] without, double confidence) {
        int groups = without.length;
        List<Share> rows = new ArrayList<>();
        for (int g = 0; g < grades.size(); g++) {
            int grade = g;
            Moments estimates = Moments.of(
                    Arrays.stream(without).mapToDouble(each -> each[grade]).toArray());
            double error = Math.sqrt(estimates.variance() * (groups - 1.0) * (groups - 1.0) / groups);
            double half = StudentT.critical(confidence, groups) * error;
            rows.add(new Share(grades.get(g), all[g], new Interval(within(all[g] - half), within(all[g] + half))));
        }
        return rows;
    }

    private static double within(double share) {
        return Math.min(1, Math.max(0, share));
    }

    /** The shares of the grades, from these worlds. */
    private double[] estimate(double[] outcome, int[] worlds) {
        double[] y = Ranks.standardise(
                Arrays.stream(worlds).mapToDouble(w -> outcome[w]).toArray());
        double[][] columns = new double[selected.length][];
        for (int k = 0; k < selected.length; k++) {
            double[] scores = parameters.scores()[selected[k]];
            columns[k] = Ranks.standardise(
                    Arrays.stream(worlds).mapToDouble(w -> scores[w]).toArray());
        }
        LeastSquares fit = LeastSquares.of(y, columns);
        double[] shares = pratt(fit, y, columns);
        double left = 1 - fit.adjusted();
        double[] slopes = pairSlopes(Ranks.standardise(fit.remainder()), worlds);
        for (int g = 0; g < shares.length; g++) {
            shares[g] += left * slopes[g];
        }
        return shares;
    }

    private double[] pratt(LeastSquares fit, double[] y, double[][] columns) {
        double[] shares = new double[grades.size()];
        for (int k = 0; k < columns.length; k++) {
            double correlation = 0;
            for (int i = 0; i < y.length; i++) {
                correlation += y[i] * columns[k][i] / (y.length - 1);
            }
            shares[grades.indexOf(parameters.parameters().get(selected[k]).grade())] +=
                    fit.coefficients()[k] * correlation * fit.adjusted() / fit.explained();
        }
        return shares;
    }

    private double[] pairSlopes(double[] remainder, int[] worlds) {
        List<Integer> present = IntStream.range(0, grades.size())
                .filter(g -> likeness.get(g).length > 0)
                .boxed()
                .toList();
        int size = present.size() + 1;
        double[][] left = new double[size][size];
        double[] right = new double[size];
        double[] row = new double[size];
        row[0] = 1;
        for (int i = 0; i < worlds.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int g = 1; g < size; g++) {
                    row[g] = likeness.get(present.get(g - 1))[worlds[i]][worlds[j]];
                }
                for (int g = 0; g < size; g++) {
                    for (int h = 0; h < size; h++) {
                        left[g][h] += row[g] * row[h];
                    }
                    right[g] += row[g] * remainder[i] * remainder[j];
                }
            }
        }
        double[] solved = LeastSquares.solve(left, right);
        double[] slopes = new double[grades.size()];
        for (int g = 1; g < size; g++) {
            slopes[present.get(g - 1)] = solved[g];
        }
        return slopes;
    }
}

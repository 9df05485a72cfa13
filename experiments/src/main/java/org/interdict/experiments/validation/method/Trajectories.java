package org.interdict.experiments.validation.method;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Group-based trajectory model of counts (Nagin 2005): persons belong to groups that cannot be seen; in each group and period a count is zero
 * with a chance of the group's own, else Poisson with a mean of the group and period. Fitted by expectation and maximisation from two fixed
 * starts, of which the better counts: persons in the order of their totals, cut into equal parts, or each part half of what is left.
 */
public final class Trajectories {
    private static final int MOST_STEPS = 300;
    private static final double CONVERGED = 1e-6;
    private static final double LEAST = 1e-6;
    private static final int FEWEST_PERSONS = 20;

    private final int[][] counts;
    private final int groups;
    private final int periods;
    private final double[] share;
    private final double[] zero;
    private final double[][] mean;
    private final double[][] member;

    private Trajectories(int[][] counts, int groups) {
        this.counts = counts;
        this.groups = groups;
        periods = counts[0].length;
        share = new double[groups];
        zero = new double[groups];
        mean = new double[groups][periods];
        member = new double[counts.length][groups];
    }

    /**
     * The number of groups with the least Bayesian information criterion.
     *
     * @param counts one row for each person, all of the same length
     * @param most largest number of groups that is tried
     * @return {@code NaN} for fewer than 20 persons
     */
    public static double preferred(int[][] counts, int most) {
        if (counts.length < FEWEST_PERSONS) {
            return Double.NaN;
        }
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int groups = 1; groups <= most; groups++) {
            double criterion = criterion(counts, groups);
            if (criterion < least) {
                least = criterion;
                best = groups;
            }
        }
        return best;
    }

    /** The criterion for this number of groups; smaller is better. */
    static double criterion(int[][] counts, int groups) {
        return Math.min(criterion(counts, groups, false), criterion(counts, groups, true));
    }

    private static double criterion(int[][] counts, int groups, boolean halves) {
        Trajectories model = new Trajectories(counts, groups);
        model.start(halves);
        double before = Double.NEGATIVE_INFINITY;
        double likelihood = before;
        for (int step = 0; step < MOST_STEPS; step++) {
            model.maximise();
            likelihood = model.expect();
            if (likelihood - before < CONVERGED * Math.abs(likelihood)) {
                break;
            }
            before = likelihood;
        }
        double parameters = groups * (model.periods + 1.0) + groups - 1.0;
        return parameters * StrictMath.log(counts.length) - 2 * likelihood;
    }

    private void start(boolean halves) {
        Integer[] order = new Integer[counts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> Arrays.stream(counts[i]).sum()));
        int from = 0;
        for (int group = 0; group < groups; group++) {
            int left = counts.length - from;
            int to = group == groups - 1
                    ? counts.length
                    : from + Math.max(1, halves ? left / 2 : left / (groups - group));
            for (int place = from; place < Math.min(to, counts.length); place++) {
                member[order[place]][group] = 1;
            }
            from = Math.min(to, counts.length);
        }
        Arrays.fill(zero, LEAST);
        maximise();
        // A fit that starts without excess zeros would never have any, so it starts with half of the zeros as excess.
        Arrays.fill(zero, 1.0 / 4);
    }

    private void maximise() {
        for (int group = 0; group < groups; group++) {
            double persons = LEAST;
            double structural = 0;
            double[] sum = new double[periods];
            double[] weight = new double[periods];
            for (int i = 0; i < counts.length; i++) {
                double in = member[i][group];
                persons += in;
                for (int t = 0; t < periods; t++) {
                    double out = counts[i][t] == 0 ? excess(group, t) : 0;
                    structural += in * out;
                    sum[t] += in * counts[i][t];
                    weight[t] += in * (1 - out);
                }
            }
            share[group] = persons / counts.length;
            zero[group] = Math.min(1 - LEAST, Math.max(LEAST, structural / persons / periods));
            for (int t = 0; t < periods; t++) {
                mean[group][t] = Math.max(LEAST, sum[t] / Math.max(LEAST, weight[t]));
            }
        }
    }

    /** Probability that a zero in this group and period is an excess zero. */
    private double excess(int group, int t) {
        if (mean[group][t] == 0) {
            return 0;
        }
        double poisson = (1 - zero[group]) * StrictMath.exp(-mean[group][t]);
        return zero[group] / (zero[group] + poisson);
    }

    /** New chances of membership; gives the log likelihood, without the factorials, which are the same for all models. */
    private double expect() {
        double[][] none = new double[groups][periods];
        double[][] log = new double[groups][periods];
        for (int group = 0; group < groups; group++) {
            for (int t = 0; t < periods; t++) {
                none[group][t] = StrictMath.log(zero[group] + (1 - zero[group]) * StrictMath.exp(-mean[group][t]));
                log[group][t] = StrictMath.log(mean[group][t]);
            }
        }
        double likelihood = 0;
        double[] term = new double[groups];
        for (int i = 0; i < counts.length; i++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int group = 0; group < groups; group++) {
                double sum = StrictMath.log(share[group]);
                double some = StrictMath.log(1 - zero[group]);
                for (int t = 0; t < periods; t++) {
                    int count = counts[i][t];
                    sum += count == 0 ? none[group][t] : some + count * log[group][t] - mean[group][t];
                }
                term[group] = sum;
                largest = Math.max(largest, sum);
            }
            double total = 0;
            for (int group = 0; group < groups; group++) {
                member[i][group] = StrictMath.exp(term[group] - largest);
                total += member[i][group];
            }
            for (int group = 0; group < groups; group++) {
                member[i][group] /= total;
            }
            likelihood += largest + StrictMath.log(total);
        }
        return likelihood;
    }
}

package org.interdict.results.statistics.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.estimate.Holm;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.StudentT;

/**
 * How an outcome over worlds is correlated with one parameter.
 *
 * @param parameter the parameter
 * @param correlation of ranks (Spearman's, in worlds with several replicates of their mean ranks): above 0 the outcome grows with the parameter
 * @param interval of it by Fisher's z, so wide that the intervals of all parameters looked at hold jointly (Bonferroni): this pays for the
 *     choice of the largest of many
 * @param p two-sided p of the t test of no correlation
 * @param pAdjusted {@code p} adjusted by Holm (1979) over all parameters looked at
 * @param share of the variance over worlds that the parameter explains alone: the squared correlation less what chance gives, at least 0
 * @param lookedAt number of parameters looked at
 */
public record Driver(
        ParameterDeclaration parameter,
        double correlation,
        Interval interval,
        double p,
        double pAdjusted,
        double share,
        int lookedAt) {
    /** Family-wise error rate at which a driver is called clear. */
    public static final double ERROR_RATE = 0.05;

    /** Whether it can be distinguished from chance among all parameters looked at. */
    public boolean clear() {
        return pAdjusted < ERROR_RATE;
    }

    /**
     * All parameters, the strongest first.
     *
     * @param outcome of each world: mean 0, variance 1 (divisor n − 1)
     * @param parameters of the same worlds
     * @param confidence of all intervals together
     * @return empty for fewer than four worlds
     */
    static List<Driver> of(double[] outcome, ParameterScores parameters, double confidence) {
        int worlds = outcome.length;
        int number = parameters.parameters().size();
        if (worlds < 4) {
            return List.of();
        }
        double[] correlations = new double[number];
        double[] p = new double[number];
        for (int k = 0; k < number; k++) {
            correlations[k] = correlation(outcome, parameters.scores()[k]);
            p[k] = p(correlations[k], worlds - 2);
        }
        double[] adjusted = Holm.adjust(p);
        double z = StudentT.normalCritical(StudentT.bonferroni(confidence, number));
        List<Driver> drivers = new ArrayList<>();
        for (int k = 0; k < number; k++) {
            double r = correlations[k];
            drivers.add(new Driver(
                    parameters.parameters().get(k),
                    r,
                    fisher(r, worlds, z),
                    p[k],
                    adjusted[k],
                    share(r, worlds),
                    number));
        }
        drivers.sort(Comparator.comparingDouble((Driver driver) -> -Math.abs(driver.correlation))
                .thenComparing(driver -> driver.parameter().name()));
        return drivers;
    }

    static double correlation(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.max(-1, Math.min(1, sum / (a.length - 1)));
    }

    /** Two-sided p of a correlation, given its degrees of freedom. */
    static double p(double r, int degrees) {
        return Math.abs(r) == 1 ? 0 : StudentT.p(r * Math.sqrt(degrees / (1 - r * r)), degrees);
    }

    private static double share(double r, int n) {
        return Math.max(0, ((n - 1) * r * r - 1) / (n - 2));
    }

    private static Interval fisher(double r, int n, double critical) {
        if (Math.abs(r) == 1) {
            return new Interval(r, r);
        }
        double middle = 0.5 * StrictMath.log((1 + r) / (1 - r));
        double half = critical / Math.sqrt(n - 3.0);
        return new Interval(StrictMath.tanh(middle - half), StrictMath.tanh(middle + half));
    }
}

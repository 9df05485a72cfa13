package org.interdict.results.statistics.paired;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.results.statistics.estimate.Holm;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.estimate.StudentT;
import org.interdict.results.statistics.estimate.Wilson;

/** Computes effects: paired differences from the baseline with simultaneous intervals. */
final class PairedEffect {
    private final double confidence;
    private final double simultaneous;

    /**
     * @param confidence of all intervals together
     * @param comparisons number of effects shown
     */
    PairedEffect(double confidence, int comparisons) {
        this.confidence = confidence;
        this.simultaneous = StudentT.bonferroni(confidence, comparisons);
    }

    /**
     * The values of a strategy and of the baseline in the replicates in which both have one.
     *
     * @param difference moments of the paired differences
     * @param p two-sided p of the paired t test that there is no difference
     */
    private record Pairs(
            String strategy,
            ComparedMeasure measure,
            double[] treated,
            double[] baseline,
            Moments difference,
            double p) {
        static Pairs of(PairedValues values, int[] complete, int strategy, int m) {
            double[][] runs = values.values()[strategy];
            double[][] others = values.values()[values.baselineIndex()];
            int[] pairs = Arrays.stream(complete)
                    .filter(r -> Double.isFinite(runs[r][m]) && Double.isFinite(others[r][m]))
                    .toArray();
            double[] treated = Arrays.stream(pairs).mapToDouble(r -> runs[r][m]).toArray();
            double[] baseline =
                    Arrays.stream(pairs).mapToDouble(r -> others[r][m]).toArray();
            Moments difference = Moments.of(differences(treated, baseline), largest(treated, baseline));
            return new Pairs(
                    values.strategies().get(strategy),
                    values.measures().get(m),
                    treated,
                    baseline,
                    difference,
                    StudentT.p(difference));
        }
    }

    /**
     * The effects of all strategies but the baseline on all measures.
     *
     * @param complete replicates that count
     * @return strategy by strategy, measure by measure; the adjusted p is Holm's over all of them
     */
    List<Effect> all(PairedValues values, int[] complete) {
        List<Pairs> shown = new ArrayList<>();
        for (int s = 0; s < values.strategies().size(); s++) {
            for (int m = 0; m < values.measures().size() && s != values.baselineIndex(); m++) {
                shown.add(Pairs.of(values, complete, s, m));
            }
        }
        double[] adjusted = Holm.adjust(shown.stream().mapToDouble(Pairs::p).toArray());
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            effects.add(effect(values, shown.get(i), adjusted[i]));
        }
        return effects;
    }

    private Effect effect(PairedValues values, Pairs pairs, double pAdjusted) {
        Moments base = Moments.of(pairs.baseline());
        Moments d = pairs.difference();
        double sum = Moments.of(pairs.treated()).variance() + base.variance();
        Interval wide = Interval.around(d.mean(), StudentT.halfWidth(d, simultaneous));
        double better = probabilityBetter(pairs);
        return new Effect(
                pairs.strategy(),
                values.baseline(),
                pairs.measure(),
                base.mean(),
                d.mean(),
                wide.lower(),
                wide.upper(),
                Interval.around(d.mean(), StudentT.halfWidth(d, confidence)),
                base.mean() == 0 ? Double.NaN : d.mean() / Math.abs(base.mean()),
                relative(pairs, base),
                d.n(),
                values.replicates() - d.n(),
                d.variance() == 0 ? Double.NaN : sum / d.variance(),
                pairs.p(),
                pAdjusted,
                base.variance() == 0 ? Double.NaN : hedges(d.n()) * d.mean() / base.standardDeviation(),
                better,
                Wilson.of(better, d.n(), confidence));
    }

    private static double[] differences(double[] x, double[] b) {
        double[] difference = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            difference[i] = x[i] - b[i];
        }
        return difference;
    }

    private static double largest(double[] x, double[] b) {
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            largest = Math.max(largest, Math.max(Math.abs(x[i]), Math.abs(b[i])));
        }
        return largest;
    }

    /** Interval of the mean difference as a share of the size of the baseline's mean; undefined where that mean may be 0. */
    private Interval relative(Pairs pairs, Moments base) {
        Moments d = pairs.difference();
        double covariance = Moments.covariance(differences(pairs.treated(), pairs.baseline()), pairs.baseline());
        RatioInterval ratio = RatioInterval.of(d, base, covariance, simultaneous);
        if (ratio.kind() != RatioInterval.Kind.BETWEEN) {
            return Interval.UNDEFINED;
        }
        if (d.mean() == 0 && d.variance() == 0) {
            return new Interval(0, 0);
        }
        return base.mean() < 0
                ? new Interval(-ratio.upper(), -ratio.lower())
                : new Interval(ratio.lower(), ratio.upper());
    }

    /** Small-sample factor of a standardised difference (Hedges 1981, the usual approximation). */
    static double hedges(int n) {
        return n < 2 ? Double.NaN : 1 - 3 / (4.0 * (n - 1) - 1);
    }

    private static double probabilityBetter(Pairs pairs) {
        double wins = 0;
        int n = pairs.treated().length;
        for (int i = 0; i < n; i++) {
            double x = pairs.treated()[i];
            double b = pairs.baseline()[i];
            wins += pairs.measure().better(x, b) ? 1 : x == b ? 0.5 : 0;
        }
        return n == 0 ? Double.NaN : wins / n;
    }
}

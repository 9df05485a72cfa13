package org.interdict.results.statistics.paired;

import java.util.Arrays;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.StudentT;
import org.interdict.results.statistics.estimate.Wilson;

/** Computes effects: paired differences against the baseline with simultaneous intervals. */
final class PairedEffect {
    private final double confidence;
    private final double simultaneous;

    /**
     * @param confidence of all intervals together
     * @param comparisons how many effects are shown
     */
    PairedEffect(double confidence, int comparisons) {
        this.confidence = confidence;
        this.simultaneous = StudentT.bonferroni(confidence, comparisons);
    }

    Effect of(PairedValues values, int[] complete, int strategy, int m) {
        double[][] treated = values.values()[strategy];
        double[][] baseline = values.values()[values.baselineIndex()];
        int[] pairs = Arrays.stream(complete)
                .filter(r -> Double.isFinite(treated[r][m]) && Double.isFinite(baseline[r][m]))
                .toArray();
        double[] x = Arrays.stream(pairs).mapToDouble(r -> treated[r][m]).toArray();
        double[] b = Arrays.stream(pairs).mapToDouble(r -> baseline[r][m]).toArray();
        return of(
                values.strategies().get(strategy),
                values.baseline(),
                values.measures().get(m),
                x,
                b,
                values.replicates() - pairs.length);
    }

    private Effect of(String strategy, String name, ComparedMeasure measure, double[] x, double[] b, int dropped) {
        double[] difference = difference(x, b);
        Moments base = Moments.of(b);
        Moments d = Moments.of(difference, largest(x, b));
        double sum = Moments.of(x).variance() + base.variance();
        Interval wide = Interval.around(d.mean(), StudentT.halfWidth(d, simultaneous));
        double p = StudentT.p(d);
        double better = probabilityBetter(measure, x, b);
        return new Effect(
                strategy,
                name,
                measure,
                base.mean(),
                d.mean(),
                wide.lower(),
                wide.upper(),
                Interval.around(d.mean(), StudentT.halfWidth(d, confidence)),
                base.mean() == 0 ? Double.NaN : d.mean() / Math.abs(base.mean()),
                fieller(d, base, covariance(difference, b)),
                d.n(),
                dropped,
                d.variance() == 0 ? Double.NaN : sum / d.variance(),
                p,
                p,
                base.variance() == 0 ? Double.NaN : hedges(d.n()) * d.mean() / base.standardDeviation(),
                better,
                Wilson.of(better, d.n(), confidence));
    }

    private static double[] difference(double[] x, double[] b) {
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

    /** Sample covariance. */
    private static double covariance(double[] a, double[] b) {
        double meanA = Moments.of(a).mean();
        double meanB = Moments.of(b).mean();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1);
    }

    /**
     * Fieller's (1954) interval of the ratio of the mean difference to the size of the baseline's mean: all r for which D − r B cannot be told from 0.
     */
    private Interval fieller(Moments d, Moments base, double covariance) {
        if (d.n() < 2) {
            return Interval.UNDEFINED;
        }
        double t = StudentT.critical(simultaneous, d.n());
        double k = t * t / d.n();
        double a = base.mean() * base.mean() - k * base.variance();
        if (!(a > 0)) {
            return Interval.UNDEFINED;
        }
        if (d.mean() == 0 && d.variance() == 0) {
            return new Interval(0, 0);
        }
        double sign = Math.signum(base.mean());
        double half = sign * (d.mean() * base.mean() - k * covariance);
        double c = d.mean() * d.mean() - k * d.variance();
        double root = Math.sqrt(Math.max(0, half * half - a * c));
        return new Interval((half - root) / a, (half + root) / a);
    }

    /** Small-sample factor of a standardised difference (Hedges 1981, the usual approximation). */
    static double hedges(int n) {
        return n < 2 ? Double.NaN : 1 - 3 / (4.0 * (n - 1) - 1);
    }

    private static double probabilityBetter(ComparedMeasure measure, double[] x, double[] b) {
        double wins = 0;
        for (int i = 0; i < x.length; i++) {
            wins += measure.better(x[i], b[i]) ? 1 : x[i] == b[i] ? 0.5 : 0;
        }
        return x.length == 0 ? Double.NaN : wins / x.length;
    }
}

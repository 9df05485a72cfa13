package org.interdict.benchmarks.doses;

import java.util.List;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.estimate.StudentT;

/**
 * Effects of one policy at its levels, in one world.
 *
 * @param effects per level: mean of the paired differences over the mean of the status quo
 * @param lower per level: lower end of the interval of 95 % (Fieller); NaN where it has no end
 * @param upper per level: upper end
 * @param steps per step from one level to the next: mean of the paired change over its standard error; NaN where nothing differs
 */
record DoseCurve(double[] effects, double[] lower, double[] upper, double[] steps) {
    static final double CONFIDENCE = 0.95;

    /**
     * From paired runs.
     *
     * @param baseline a value per seed under the status quo
     * @param levels per level: a value per seed
     */
    static DoseCurve of(double[] baseline, List<double[]> levels) {
        int n = levels.size();
        double[] effects = new double[n];
        double[] lower = new double[n];
        double[] upper = new double[n];
        double[] steps = new double[n - 1];
        double level = mean(baseline);
        for (int i = 0; i < n; i++) {
            double[] difference = minus(levels.get(i), baseline);
            effects[i] = mean(difference) / level;
            RatioInterval interval = RatioInterval.of(difference, baseline, CONFIDENCE);
            boolean bounded = interval.kind() == RatioInterval.Kind.BETWEEN;
            lower[i] = bounded ? interval.lower() : Double.NaN;
            upper[i] = bounded ? interval.upper() : Double.NaN;
            if (i > 0) {
                steps[i - 1] = t(minus(levels.get(i), levels.get(i - 1)));
            }
        }
        return new DoseCurve(effects, lower, upper, steps);
    }

    /** Whether the course turns back somewhere by more than luck: two neighbouring steps are clear and have opposite signs. */
    boolean turns(int seeds) {
        double critical = StudentT.critical(1 - (1 - CONFIDENCE) / steps.length, seeds);
        boolean up = false;
        boolean down = false;
        for (double step : steps) {
            up |= step > critical;
            down |= step < -critical;
        }
        return up && down;
    }

    /** Whether the effect at the last level is more than luck. */
    boolean clear() {
        int last = effects.length - 1;
        return lower[last] > 0 || upper[last] < 0;
    }

    private static double t(double[] difference) {
        double mean = mean(difference);
        double squares = 0;
        for (double value : difference) {
            squares += (value - mean) * (value - mean);
        }
        int n = difference.length;
        double error = Math.sqrt(squares / (n - 1) / n);
        return error == 0 ? Double.NaN : mean / error;
    }

    private static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}

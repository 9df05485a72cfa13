package org.interdict.experiments.analysis.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.statistics.fit.Band;

/**
 * How badly a parameter set disagrees with all targets: the mean over the targets of how far the value, averaged over replicates, lies
 * outside its band. 0 where every target is met. A target counts in widths of its band, at most {@value #MOST}: one that no parameter set
 * can meet does not keep the others from being fitted, and one that cannot be seen at all counts like one that is far off.
 *
 * <p>A mean over few replicates is itself uncertain. Where its standard error is not small against the band, distances shorter than the
 * error say nothing, so the yardstick of a target is the root of the sum of squares of width and standard error, as in history matching
 * (Vernon et al. 2010, key {@code vernon2010}). The errors are measured once, among the parameter sets of the prior that come nearest, so
 * that distances of different rounds can be compared.
 */
final class Discrepancy {
    /** Greatest distance that a single target can add, in yardsticks. */
    static final double MOST = 10;

    private final List<Band> bands;
    private final double[] errors;

    private Discrepancy(List<Band> bands, double[] errors) {
        this.bands = bands;
        this.errors = errors;
    }

    /**
     * Measured by these bands.
     *
     * @param prior for each parameter set of the prior, values by replicate and target
     */
    static Discrepancy of(List<Band> bands, List<double[][]> prior) {
        double[] errors = new double[bands.size()];
        for (int target = 0; target < errors.length; target++) {
            errors[target] = standardError(bands.get(target), target, prior);
        }
        return new Discrepancy(bands, errors);
    }

    /** Pooled over the half of the parameter sets nearest to the band, since luck is not the same everywhere. */
    private static double standardError(Band band, int target, List<double[][]> prior) {
        List<double[]> distanceAndVariance = new ArrayList<>();
        for (double[][] values : prior) {
            double mean = mean(values, target);
            double squares = 0;
            int seen = 0;
            for (double[] replicate : values) {
                if (!Double.isNaN(replicate[target])) {
                    squares += (replicate[target] - mean) * (replicate[target] - mean);
                    seen++;
                }
            }
            if (seen > 1) {
                distanceAndVariance.add(new double[] {band.distance(mean), squares / (seen - 1) / seen});
            }
        }
        distanceAndVariance.sort(Comparator.comparingDouble(pair -> pair[0]));
        return Math.sqrt(distanceAndVariance.stream()
                .limit((distanceAndVariance.size() + 1) / 2)
                .mapToDouble(pair -> pair[1])
                .average()
                .orElse(0));
    }

    /** Mean over the replicates in which a target could be seen; {@code NaN} if in none. */
    static double mean(double[][] values, int target) {
        double sum = 0;
        int seen = 0;
        for (double[] replicate : values) {
            if (!Double.isNaN(replicate[target])) {
                sum += replicate[target];
                seen++;
            }
        }
        return seen == 0 ? Double.NaN : sum / seen;
    }

    /** Of values by replicate and target. */
    double of(double[][] values) {
        double sum = 0;
        for (int target = 0; target < errors.length; target++) {
            Band band = bands.get(target);
            double yardstick = Math.sqrt(band.width() * band.width() + errors[target] * errors[target]);
            double outside = band.outside(mean(values, target)) / yardstick;
            sum += Double.isNaN(outside) ? MOST : Math.min(MOST, outside);
        }
        return sum / errors.length;
    }

    /** Standard error of a target's mean over the replicates, in its unit. */
    double standardError(int target) {
        return errors[target];
    }
}

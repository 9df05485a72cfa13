package org.interdict.results.statistics.fit;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.interdict.results.statistics.estimate.Percentiles;

/**
 * How a calibration changed what is known of one parameter.
 *
 * @param name full name
 * @param meaning what it is
 * @param unit its unit
 * @param grade A: measured in this population, B: measured in an analogue, C: assumed
 * @param usual its declared value
 * @param best its value in the best parameter set
 * @param prior what was plausible before the fit
 * @param posterior what is plausible after it
 * @param position the posterior's spread as shares of the prior's probability, 0.05 to 0.95 with the median at 0.5 if nothing was learned
 * @param spreadRatio standard deviation after over before, on the scale on which the prior is normal: 1 if the targets say nothing about it
 * @param shift how far the mean moved, in standard deviations of the prior
 * @param reading what these numbers mean
 */
public record ParameterFit(
        String name,
        String meaning,
        String unit,
        String grade,
        double usual,
        double best,
        Percentiles prior,
        Percentiles posterior,
        Percentiles position,
        double spreadRatio,
        double shift,
        Reading reading) {

    /** What the targets say about a parameter. */
    public enum Reading {
        /** The plausible range is clearly narrower than before. */
        NARROWED,
        /** The plausible range is clearly at another place, and about as wide. */
        SHIFTED,
        /** Nothing that can be distinguished from chance: the targets do not identify the parameter. */
        NOT_MOVED
    }

    /** The largest probability that chance alone counts as a change: half of it for the spread, half for the mean. */
    public static final double FALSE_ALARM = 0.02;

    /** Whether the targets say something about it. */
    public boolean moved() {
        return reading != Reading.NOT_MOVED;
    }

    /**
     * Compares spread and shift with a sample of independent draws from the prior. Its scores are normal: their variance follows a chi-squared
     * distribution, and their mean is normal.
     *
     * @param draws number of independent draws with as much information as the sample
     */
    public static Reading read(double spreadRatio, double shift, double draws) {
        double free = Math.max(1, draws - 1);
        double sum = spreadRatio * spreadRatio * free;
        if (ChiSquaredDistribution.of(free).cumulativeProbability(sum) < FALSE_ALARM / 2) {
            return Reading.NARROWED;
        }
        double deviate = NormalDistribution.of(0, 1).inverseSurvivalProbability(FALSE_ALARM / 4);
        return Math.abs(shift) > deviate / Math.sqrt(draws) ? Reading.SHIFTED : Reading.NOT_MOVED;
    }
}

package org.interdict.results.statistics.fit;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.interdict.results.statistics.estimate.Percentiles;

/**
 * How a calibration moved one parameter.
 *
 * @param name full name
 * @param meaning what it is
 * @param unit its unit
 * @param grade A measured here, B in an analogue, C assumed
 * @param usual its declared value
 * @param best its value in the best parameter set
 * @param prior what was plausible before
 * @param posterior what is after
 * @param position the posterior's spread as shares of the prior's probability, 0.05 to 0.95 with the median at 0.5 if nothing was learnt
 * @param spreadRatio standard deviation after over before, on the scale on which the prior is normal: 1 if the targets say nothing
 * @param shift how far the mean moved, in standard deviations of the prior
 * @param reading what that says
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

    /** What the targets say of a parameter. */
    public enum Reading {
        /** Its range is clearly narrower than before. */
        NARROWED,
        /** It lies clearly elsewhere, in a range about as wide. */
        SHIFTED,
        /** Nothing that could be told from chance: the targets do not identify it. */
        NOT_MOVED
    }

    /** How often chance alone, at most, reads something into a parameter: half for the spread, half for the mean. */
    private static final double FALSE_ALARM = 0.02;

    /** Whether the targets say something of it. */
    public boolean moved() {
        return reading != Reading.NOT_MOVED;
    }

    /**
     * Reads spread and shift against what a sample of independent draws from the prior would show: scores are normal, so that their variance is that of a chi-squared
     * variable and their mean is normal.
     *
     * @param draws how many independent draws the sample is worth
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

package org.interdict.results.statistics.paired;

import org.interdict.results.statistics.estimate.Interval;

/**
 * The effect of a strategy on a measure: strategy minus baseline, paired by replicate.
 *
 * @param strategy name of the strategy
 * @param baseline name of the baseline
 * @param measure the measure
 * @param baselineMean mean of the baseline over the same pairs
 * @param mean mean of the paired differences
 * @param lower lower end of the simultaneous interval: a paired t interval at 1 − (1 − confidence) / (number of effects shown),
 *     so that all intervals shown hold together with the stated confidence (Bonferroni)
 * @param upper upper end
 * @param pointwise the interval of this effect alone, not corrected
 * @param relative {@code mean} as a share of the absolute value of the baseline's mean; {@code NaN} if that is 0
 * @param relativeInterval simultaneous interval of {@code relative} by Fieller's theorem, which counts the uncertainty of the baseline's mean
 *     too. It contains 0 exactly when {@code [lower, upper]} does. Not defined where the baseline's mean cannot be distinguished from 0
 * @param n pairs counted
 * @param dropped replicates left out because one of the two has no value
 * @param varianceRatio sum of the two variances / variance of the paired difference: how many times as many replicates independent seeds
 *     would have needed; {@code NaN} if the differences do not vary
 * @param p two-sided p of the paired t test; 1 if all differences are 0, 0 if all are equal to another number
 * @param pAdjusted {@code p} adjusted by Holm (1979) over all effects shown
 * @param effectSize {@code mean} / standard deviation of the baseline between replicates (Glass), multiplied by Hedges' small-sample factor
 *     1 − 3 / (4 (n − 1) − 1). The baseline's deviation, not that of the differences: d<sub>z</sub> would grow with the pairing, which is
 *     a property of the design and not of the strategy. {@code NaN} if the baseline does not vary
 * @param probabilityBetter share of replicates in which the strategy does better in the measure's direction; equal values count half
 * @param probabilityBetterInterval Wilson (1927) interval of it, for this number alone
 */
public record Effect(
        String strategy,
        String baseline,
        ComparedMeasure measure,
        double baselineMean,
        double mean,
        double lower,
        double upper,
        Interval pointwise,
        double relative,
        Interval relativeInterval,
        int n,
        int dropped,
        double varianceRatio,
        double p,
        double pAdjusted,
        double effectSize,
        double probabilityBetter,
        Interval probabilityBetterInterval) {

    /** What the simultaneous interval allows us to say. */
    public Finding finding() {
        if (n < 2) {
            return Finding.TOO_FEW;
        }
        if (mean == 0 && lower == 0 && upper == 0) {
            return Finding.IDENTICAL;
        }
        if (lower <= 0 && upper >= 0) {
            return Finding.NO_CLEAR_DIFFERENCE;
        }
        return measure.better(mean, 0) ? Finding.BETTER : Finding.WORSE;
    }
}

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
 * @param lower lower end of the simultaneous interval: all intervals of one family hold together with the stated confidence, and one excludes 0 exactly
 *     when {@code pAdjusted} is below 1 − confidence ({@link org.interdict.results.statistics.estimate.HolmBounds}). {@code NaN} where the differences are all equal
 * @param upper upper end
 * @param pointwise the interval of this effect alone, not corrected
 * @param relative {@code mean} as a share of the absolute value of the baseline's mean; {@code NaN} if that is 0
 * @param relativeInterval simultaneous interval of {@code relative} by Fieller's theorem, which counts the uncertainty of the baseline's mean
 *     too. It contains 0 exactly when {@code [lower, upper]} does. Not defined where the baseline's mean cannot be distinguished from 0
 * @param ratio geometric mean of the ratios strategy / baseline: the ratio in a typical replicate or world, large or small; {@code NaN} where a value is not above 0
 * @param ratioInterval interval of {@code ratio} alone, from the mean of the logarithms
 * @param n pairs counted
 * @param dropped replicates left out because one of the two has no value
 * @param varianceRatio sum of the two variances / variance of the paired difference: how many times as many replicates independent seeds
 *     would have needed; {@code NaN} if the differences do not vary
 * @param p two-sided p of the paired t test (corrected for skewness where {@link org.interdict.results.statistics.estimate.MeanBounds} says so); {@code NaN} if all differences are equal
 * @param pAdjusted {@code p} adjusted by Holm (1979) over the family, each effect taken as two one-sided hypotheses
 * @param effectSize {@code mean} / standard deviation of the baseline between replicates (Glass), multiplied by Hedges' small-sample factor
 *     1 − 3 / (4 (n − 1) − 1). The baseline's deviation, not that of the differences: d<sub>z</sub> would grow with the pairing, which is
 *     a property of the design and not of the strategy. {@code NaN} if the baseline does not vary, and for fewer than three pairs
 * @param probabilityBetter share of replicates in which the strategy does better in the measure's direction; equal values count half
 * @param probabilityBetterInterval Wilson (1927) interval of it, for this number alone
 * @param relevant the relative difference that would matter; {@code NaN} if nothing was said about it
 * @param confidence of the intervals
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
        double ratio,
        Interval ratioInterval,
        int n,
        int dropped,
        double varianceRatio,
        double p,
        double pAdjusted,
        double effectSize,
        double probabilityBetter,
        Interval probabilityBetterInterval,
        double relevant,
        double confidence) {

    /** What the simultaneous interval allows us to say. */
    public Finding finding() {
        if (n < 2) {
            return Finding.TOO_FEW;
        }
        if (Double.isNaN(lower)) {
            return mean == 0 ? Finding.IDENTICAL : Finding.SAME_DIFFERENCE;
        }
        if (lower <= 0 && upper >= 0) {
            return irrelevant() ? Finding.NO_RELEVANT_DIFFERENCE : Finding.NO_CLEAR_DIFFERENCE;
        }
        return measure.better(mean, 0) ? Finding.BETTER : Finding.WORSE;
    }

    /** Whether the interval lies within the differences that would not matter; false where nothing was said about them. */
    public boolean irrelevant() {
        return relativeInterval.lower() >= -relevant && relativeInterval.upper() <= relevant;
    }

    /** Whether the finding is {@link Finding#BETTER} or {@link Finding#WORSE}. */
    public boolean clear() {
        return finding().claimsDifference();
    }

    /**
     * Where all n differences are equal: the largest share of replicates with another difference that would show none in n as often as once in 1 / (1 − confidence) (Clopper and
     * Pearson 1934; about 3 / n at 95 %).
     */
    public double mostThatDiffer() {
        return n == 0 ? 1 : 1 - StrictMath.pow(1 - confidence, 1.0 / n);
    }

    /** The same effect with another variance ratio. */
    public Effect withVarianceRatio(double other) {
        return new Effect(
                strategy,
                baseline,
                measure,
                baselineMean,
                mean,
                lower,
                upper,
                pointwise,
                relative,
                relativeInterval,
                ratio,
                ratioInterval,
                n,
                dropped,
                other,
                p,
                pAdjusted,
                effectSize,
                probabilityBetter,
                probabilityBetterInterval,
                relevant,
                confidence);
    }
}

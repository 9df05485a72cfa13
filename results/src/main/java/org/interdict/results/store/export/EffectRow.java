package org.interdict.results.store.export;

/**
 * A row of the exported table {@code effects}: the paired difference of a strategy from the baseline in one measure. A number that
 * is not finite is exported as missing.
 *
 * @param strategy name of the strategy
 * @param baseline name of the baseline
 * @param measure name of the measure
 * @param mean mean paired difference, strategy minus baseline
 * @param lower lower end of the simultaneous interval
 * @param upper upper end of the simultaneous interval
 * @param pointwiseLower lower end of the interval of this effect alone
 * @param pointwiseUpper upper end
 * @param relative mean as a share of the baseline's mean
 * @param relativeLower lower end of its simultaneous interval (Fieller)
 * @param relativeUpper upper end
 * @param ratio geometric mean of the ratios strategy / baseline
 * @param ratioLower lower end of the interval of the ratio alone
 * @param ratioUpper upper end
 * @param n pairs counted
 * @param dropped replicates without a pair
 * @param varianceRatio variance with independent seeds / variance of the paired difference
 * @param p two-sided p of the paired t test
 * @param pAdjusted p adjusted over all effects
 * @param effectSize mean in standard deviations of the baseline
 * @param probabilityBetter share of replicates in which the strategy does better
 * @param probabilityBetterLower lower end of its interval (Wilson)
 * @param probabilityBetterUpper upper end
 * @param finding what the simultaneous interval allows us to say
 */
public record EffectRow(
        String strategy,
        String baseline,
        String measure,
        double mean,
        double lower,
        double upper,
        double pointwiseLower,
        double pointwiseUpper,
        double relative,
        double relativeLower,
        double relativeUpper,
        double ratio,
        double ratioLower,
        double ratioUpper,
        int n,
        int dropped,
        double varianceRatio,
        double p,
        double pAdjusted,
        double effectSize,
        double probabilityBetter,
        double probabilityBetterLower,
        double probabilityBetterUpper,
        String finding) {}

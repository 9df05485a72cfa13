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
 * @param relative mean as a share of the baseline's mean
 * @param n pairs counted
 * @param varianceRatio variance with independent seeds / variance of the paired difference
 * @param p two-sided p of the paired t test
 * @param pAdjusted p adjusted over all effects
 * @param effectSize mean in standard deviations of the baseline
 * @param probabilityBetter share of replicates in which the strategy does better
 */
public record EffectRow(
        String strategy,
        String baseline,
        String measure,
        double mean,
        double lower,
        double upper,
        double relative,
        int n,
        double varianceRatio,
        double p,
        double pAdjusted,
        double effectSize,
        double probabilityBetter) {}

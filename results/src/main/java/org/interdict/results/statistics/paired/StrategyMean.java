package org.interdict.results.statistics.paired;

/**
 * The mean of one measure under one strategy over the replicates.
 *
 * @param strategy name of the strategy
 * @param measure name of the measure
 * @param mean mean over the replicates
 * @param lower lower end of the t interval of the mean, for this number alone (not corrected for the number of intervals shown)
 * @param upper upper end
 * @param standardDeviation between replicates
 * @param n replicates counted
 */
public record StrategyMean(
        String strategy, String measure, double mean, double lower, double upper, double standardDeviation, int n) {}

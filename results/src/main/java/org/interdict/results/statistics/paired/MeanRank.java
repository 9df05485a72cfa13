package org.interdict.results.statistics.paired;

/**
 * The mean rank of a strategy among all strategies, over replicates: 1 is best in the measure's direction, equal values share the mean of their places.
 *
 * @param strategy name of the strategy
 * @param measure name of the measure
 * @param mean mean rank, from 1 to the number of strategies
 * @param lower lower end of its t interval, for this number alone
 * @param upper upper end
 * @param n replicates counted: those in which every strategy has a value
 */
public record MeanRank(String strategy, String measure, double mean, double lower, double upper, int n) {}

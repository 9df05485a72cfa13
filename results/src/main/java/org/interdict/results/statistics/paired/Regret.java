package org.interdict.results.statistics.paired;

/**
 * How much worse a strategy is than the best one of the same replicate (Savage 1951): |value − best|, in the measure's unit.
 *
 * @param strategy name of the strategy
 * @param measure name of the measure
 * @param mean mean over the replicates, 0 or more
 * @param max largest over the replicates
 * @param n replicates counted: those in which every strategy has a value
 */
public record Regret(String strategy, String measure, double mean, double max, int n) {}

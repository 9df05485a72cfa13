package org.interdict.results.report;

/**
 * A run that failed. It is left out of all numbers, together with its replicate under the other strategies.
 *
 * @param id the run's id, as in the run store
 * @param strategy name of the strategy
 * @param seed its seed
 * @param error what went wrong, in one line
 */
public record FailedRun(String id, String strategy, long seed, String error) {}

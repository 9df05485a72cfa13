package org.interdict.results.report;

/**
 * A run that failed; it is left out of all numbers, with its replicate under the other strategies.
 *
 * @param id the run's id, as in the run store
 * @param strategy name of the strategy
 * @param seed its seed
 * @param error what went wrong, in a line
 */
public record FailedRun(String id, String strategy, long seed, String error) {}

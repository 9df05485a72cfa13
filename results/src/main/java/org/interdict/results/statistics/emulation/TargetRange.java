package org.interdict.results.statistics.emulation;

/**
 * Values of a target that agree with what was published.
 *
 * @param low smallest of them
 * @param high largest of them, more than {@code low}
 */
public record TargetRange(double low, double high) {}

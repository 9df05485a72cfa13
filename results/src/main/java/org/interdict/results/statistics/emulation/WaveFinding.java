package org.interdict.results.statistics.emulation;

/**
 * What a wave of runs left of the prior.
 *
 * @param runs parameter sets simulated in it
 * @param left probed parameter sets of the prior that neither it nor a wave before ruled out
 * @param probes number of parameter sets probed
 */
public record WaveFinding(int runs, int left, int probes) {}

package org.interdict.results.statistics.paired;

import org.interdict.results.statistics.estimate.SeriesBand;

/**
 * A measure over time under one strategy.
 *
 * @param strategy name of the strategy
 * @param measure name of the measure
 * @param band mean and band over replicates
 */
public record StrategySeries(String strategy, String measure, SeriesBand band) {}

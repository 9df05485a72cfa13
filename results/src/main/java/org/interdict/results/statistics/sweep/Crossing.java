package org.interdict.results.statistics.sweep;

import org.interdict.results.statistics.estimate.Interval;

/**
 * A value of a factor at which one strategy stops being better than another.
 *
 * @param at the value, on a straight line between the two neighbouring points
 * @param below the point before it
 * @param above the point behind it
 * @param betterBelow whether the strategy is better below it; otherwise above it
 * @param interval of the value over resamples; undefined if there are too few
 * @param share of the resamples in which there is such a value
 */
public record Crossing(double at, double below, double above, boolean betterBelow, Interval interval, double share) {}

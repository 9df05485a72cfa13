package org.interdict.results.statistics.paired;

/**
 * The effect of a strategy in one year of the evaluation.
 *
 * @param year from 1
 * @param firstDay first day, counted from the start of the evaluation
 * @param lastDay last day
 * @param effect on the value of these days alone. The effects of all strategies and years on one measure are one family
 */
public record YearEffect(int year, int firstDay, int lastDay, Effect effect) {}

package org.interdict.results.store.export;

/**
 * A row of the exported table {@code years}: an effect in one year of the evaluation.
 *
 * @param year from 1
 * @param firstDay first day
 * @param lastDay last day
 * @param effect on the value of these days alone
 */
public record YearRow(int year, int firstDay, int lastDay, EffectRow effect) {}

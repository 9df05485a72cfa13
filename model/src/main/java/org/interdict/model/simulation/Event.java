package org.interdict.model.simulation;

/**
 * One line of the event log.
 *
 * @param person the person's slot in the population
 * @param day day of the evaluation; negative in the burn-in
 * @param from stage before
 * @param to stage after; the same for an act that changes no stage
 * @param act what was done, in lower case with hyphens; empty for a mere transition
 * @param venue the venue's number, or -1
 */
public record Event(int person, int day, String from, String to, String act, int venue) {}

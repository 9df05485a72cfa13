package org.interdict.model.simulation;

/**
 * One line of the event log. Each person who is followed has a first line, from {@link #NO_STAGE} to outside. A person who leaves the
 * population at risk before the run ends has a last line, to {@link #NO_STAGE}. So persons who never did anything are known too, and spells
 * are censored correctly.
 *
 * @param person number of the person: a newcomer who takes the place of another person has a new number. A person has the same
 *     number under every strategy of a replicate
 * @param day day of the evaluation; negative in the burn-in
 * @param from stage before
 * @param to stage after; the same for an act that changes no stage
 * @param act what was done, in lower case with hyphens; empty for a mere transition
 * @param venue the venue's number, or -1
 */
public record Event(long person, int day, String from, String to, String act, int venue) {
    /** Stands for the stage of somebody who is not in the population: before entry, after leaving. */
    public static final String NO_STAGE = "none";
}

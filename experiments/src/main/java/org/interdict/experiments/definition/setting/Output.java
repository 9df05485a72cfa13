package org.interdict.experiments.definition.setting;

/**
 * What a run stores beside its summary, and whether it checks itself.
 *
 * @param daily whether the daily series of every measure are stored
 * @param eventPersons how many persons are followed in the event log; 0 for none
 * @param check whether the invariants of the model are checked at the end of every day; a run that breaks one fails. The numbers do
 *     not depend on it.
 */
public record Output(boolean daily, int eventPersons, boolean check) {
    /** Daily series, no event log, no checks. */
    public static final Output DEFAULT = new Output(true, 0, false);

    /** @throws IllegalArgumentException if {@code eventPersons} is negative */
    public Output {
        if (eventPersons < 0) {
            throw new IllegalArgumentException("eventPersons must be at least 0, not " + eventPersons);
        }
    }

    /** A copy that checks itself, or does not. */
    public Output withCheck(boolean other) {
        return new Output(daily, eventPersons, other);
    }
}

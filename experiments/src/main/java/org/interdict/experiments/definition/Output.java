package org.interdict.experiments.definition;

/**
 * What a run stores beside its summary.
 *
 * @param daily whether the daily series of every measure are stored
 * @param eventPersons how many persons are followed in the event log; 0 for none
 */
public record Output(boolean daily, int eventPersons) {
    /** Daily series, no event log. */
    public static final Output DEFAULT = new Output(true, 0);

    /** @throws IllegalArgumentException if {@code eventPersons} is negative */
    public Output {
        if (eventPersons < 0) {
            throw new IllegalArgumentException("eventPersons must be at least 0, not " + eventPersons);
        }
    }
}

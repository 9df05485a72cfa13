package org.interdict.model.scenario;

import java.io.Serializable;

/**
 * Three separate seeds, so that one can be held fixed while another varies: the same persons with other chance events, or the reverse.
 *
 * @param population which persons are at risk, and what they are like
 * @param network where people go and whom they meet
 * @param behaviour what they do and what happens to them
 */
public record Seeds(long population, long network, long behaviour) implements Serializable {
    /** The same seed for all three. */
    public static Seeds of(long seed) {
        return new Seeds(seed, seed, seed);
    }
}

package org.interdict.model.scenario;

import java.io.Serializable;

/**
 * Three separate seeds, so that one can hold while another varies: the same town with other luck, or the reverse.
 *
 * @param population who is at risk and what they are like
 * @param network where people go and whom they meet
 * @param behaviour what they do and what happens to them
 */
public record Seeds(long population, long network, long behaviour) implements Serializable {
    /** The same seed for all three. */
    public static Seeds of(long seed) {
        return new Seeds(seed, seed, seed);
    }
}

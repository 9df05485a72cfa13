package org.interdict.model.scenario;

import java.io.Serializable;

/**
 * The size of the world.
 *
 * @param population persons at risk, 1,000 to 10,000,000
 * @param forums darknet forums open on the first day, 1 to 32
 * @param regions regions, 1 to 32; region 0 is a haven that does not cooperate
 */
public record WorldSettings(int population, int forums, int regions) implements Serializable {
    /** Legal range of {@link #population}. */
    public static final int MIN_POPULATION = 1_000;
    /** Legal range of {@link #population}. */
    public static final int MAX_POPULATION = 10_000_000;
    /** Largest legal number of {@link #forums}. */
    public static final int MAX_FORUMS = 32;
    /** Largest legal number of {@link #regions}. */
    public static final int MAX_REGIONS = 32;
    /** The default world. */
    public static final WorldSettings DEFAULT = new WorldSettings(20_000, 6, 8);

    /** Persons at risk, in thousands: what work and cost scale with. */
    public double thousands() {
        return population / 1_000.0;
    }

    /** @throws IllegalArgumentException if a value is out of range */
    public WorldSettings {
        Refusal.outside("population", population, MIN_POPULATION, MAX_POPULATION);
        Refusal.outside("forums", forums, 1, MAX_FORUMS);
        Refusal.outside("regions", regions, 1, MAX_REGIONS);
    }
}

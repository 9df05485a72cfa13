package org.interdict.experiments.validation.instrument;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.interdict.model.population.Flag;
import org.interdict.model.world.World;

/** Identifies persons over time: a slot is used by one person after another, and the day of entry distinguishes them. */
public final class Persons {
    private static final long SLOT_BITS = 32;

    private Persons() {}

    /** A number that identifies the person who is in a slot now, and never another person. */
    public static long key(World world, int slot) {
        return ((long) world.persons.entryDay(slot) << SLOT_BITS) | slot;
    }

    /** The slot of a person named by {@link #key}, who may have left it since. */
    public static int slot(long key) {
        return (int) key;
    }

    /** Whether a person named by {@link #key} is still there. */
    public static boolean present(World world, long key) {
        return world.persons.entryDay(slot(key)) == (short) (key >> SLOT_BITS);
    }

    /** A quantity of each registered person who is still in the population. */
    public static double[] ofRegistered(World world, IntToDoubleFunction quantity) {
        return IntStream.range(0, world.persons.size)
                .filter(slot -> world.persons.has(slot, Flag.REGISTERED))
                .mapToDouble(quantity)
                .toArray();
    }
}

package org.interdict.experiments.study;

import org.interdict.model.world.World;

/** Who is who over time: a slot is used by one person after another, told apart by the day of entry. */
final class Persons {
    private static final long SLOT_BITS = 32;

    private Persons() {}

    /** A number that names the person who sits in a slot now, and nobody else ever. */
    static long key(World world, int slot) {
        return ((long) world.persons.entryDay(slot) << SLOT_BITS) | slot;
    }

    /** The slot of a person named by {@link #key}, who may have left it since. */
    static int slot(long key) {
        return (int) key;
    }

    /** Whether a person named by {@link #key} is still there. */
    static boolean present(World world, long key) {
        return world.persons.entryDay(slot(key)) == (short) (key >> SLOT_BITS);
    }
}

package org.interdict.model.world.check;

import java.util.Locale;
import org.interdict.model.world.World;

/**
 * What must hold at the end of every day, whatever the parameters, mechanisms and policies. Reading alone; it costs about as much as a
 * look at everybody, so it is for tests and for runs that ask for it.
 */
public final class Invariants {
    /** Stands for no person in a message. */
    static final int NOBODY = -1;

    private Invariants() {}

    /**
     * Looks at the whole world at the end of a day.
     *
     * @throws IllegalStateException naming the invariant, the person (or row) and the day, if one does not hold
     */
    public static void check(World world) {
        PersonInvariants.check(world);
        VenueInvariants.check(world);
        ActInvariants.check(world);
        ResponseInvariants.check(world);
        for (double measure : world.yesterday()) {
            hold(Double.isFinite(measure), world, "measures are finite", NOBODY, measure);
        }
    }

    /** Refuses what does not hold. */
    static void hold(boolean holds, World world, String invariant, int entity, double value) {
        if (!holds) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "invariant broken on day %d: %s%s (value %s)",
                    world.day,
                    invariant,
                    entity == NOBODY ? "" : ", at " + entity,
                    value));
        }
    }

    /** Refuses what is not in [0, 1]. */
    static void share(double value, World world, String name, int entity) {
        if (!(value >= 0 && value <= 1)) {
            hold(false, world, name + " lies in [0, 1]", entity, value);
        }
    }

    /** Refuses what is negative or not finite. */
    static void amount(double value, World world, String name, int entity) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            hold(false, world, name + " is finite and not negative", entity, value);
        }
    }
}

package org.interdict.model.world.policing;

import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;

/** How grave the acts of a person are, on a scale that agencies rank by. */
final class Severity {
    /** Only views. */
    static final int VIEWS = 0;
    /** Shares items. */
    static final int SHARES = 1;
    /** Has solicited. */
    static final int SOLICITS = 2;
    /** Offends offline now, or has produced. */
    static final int OFFLINE = 5;

    private Severity() {}

    /** The severity of a person's acts, as they are. */
    static int of(Population persons, int slot) {
        int path = persons.course.pathway(slot);
        if (persons.has(slot, Flag.CASE_OPEN) || (path & Act.PRODUCE.bit()) != 0) {
            return OFFLINE;
        }
        return (path & Act.GROOM.bit()) != 0 ? SOLICITS : (path & Act.SHARE.bit()) != 0 ? SHARES : VIEWS;
    }
}

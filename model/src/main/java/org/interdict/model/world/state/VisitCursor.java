package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.population.Ties;

/**
 * A walk over today's visits to forums, in the order in which they were made: in ascending order of the visitors' slots.
 *
 * <p>The walk looks at some visitors' rows ahead, as {@link DueCursor} does. The first walk of a day looks at what visitors have learned
 * and at their ties instead: the visits themselves have just read the rest.
 */
public final class VisitCursor implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Ledger ledger;
    private final Population persons;
    private final Ties ties;
    private int walks;
    private int at;
    private int ahead;
    /** What the last looks gave: it means nothing, and is kept so that the compiler does not leave the looks out. */
    private int seen;

    /** A walk over what this ledger says of these persons. */
    public VisitCursor(Ledger ledger, Population persons, Ties ties) {
        this.ledger = ledger;
        this.persons = persons;
        this.ties = ties;
    }

    /** A new day: nobody has walked over its visits. */
    public void beginDay() {
        walks = 0;
    }

    /** Begins anew, before the first visit. */
    public VisitCursor begin() {
        walks++;
        at = -1;
        ahead = 0;
        return this;
    }

    /** Moves on to the next visit; whether there is one. */
    public boolean next() {
        at++;
        if (at == ahead && at < ledger.visits) {
            lookAhead();
        }
        return at < ledger.visits;
    }

    private void lookAhead() {
        int end = Math.min(ledger.visits, ahead + DueCursor.AHEAD);
        int bits = 0;
        for (; ahead < end; ahead++) {
            int slot = ledger.visitor[ahead];
            bits ^= walks == 1 ? persons.glanceMind(slot) ^ ties.glance(slot) : persons.glance(slot);
        }
        seen = bits;
    }

    /** Slot of the visitor. */
    public int slot() {
        return ledger.visitor[at];
    }

    /** Forum visited. */
    public int forum() {
        return ledger.venue[at];
    }

    /** Days since the visitor's last visit, [days]. */
    public int elapsed() {
        return ledger.elapsed[at];
    }

    /** Items viewed. */
    public int viewed() {
        return ledger.viewed[at];
    }

    /** Rare items among those viewed. */
    public int rareViewed() {
        return ledger.rareViewed[at];
    }

    /** The first encounter of the visit, in the ledger's columns of encounters. */
    public int firstMet() {
        return ledger.firstMet[at];
    }

    /** The end of the visit's encounters: the place after the last one. */
    public int endMet() {
        return ledger.firstMet[at + 1];
    }
}

package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Population;

/** A walk over today's visits to open channels, in ascending order of slots. It looks at some rows ahead, as {@link DueCursor} does. */
public final class BrowserCursor implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Ledger ledger;
    private final Population persons;
    private int at;
    private int ahead;
    /** What the last looks gave: it means nothing, and is kept so that the compiler does not leave the looks out. */
    private int seen;

    /** A walk over what this ledger says of these persons. */
    public BrowserCursor(Ledger ledger, Population persons) {
        this.ledger = ledger;
        this.persons = persons;
    }

    /** Begins anew, before the first visit. */
    public BrowserCursor begin() {
        at = -1;
        ahead = 0;
        return this;
    }

    /** Moves on to the next visit; whether there is one. */
    public boolean next() {
        at++;
        if (at == ahead && at < ledger.browsers) {
            lookAhead();
        }
        return at < ledger.browsers;
    }

    private void lookAhead() {
        int end = Math.min(ledger.browsers, ahead + DueCursor.AHEAD);
        int bits = 0;
        for (; ahead < end; ahead++) {
            bits ^= persons.glance(ledger.browser[ahead]);
        }
        seen = bits;
    }

    /** Slot of the person. */
    public int slot() {
        return ledger.browser[at];
    }

    /** Channel of the visit. */
    public int channel() {
        return ledger.browsedIn[at];
    }
}

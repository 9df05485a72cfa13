package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.population.StageSet;

/**
 * A walk over the persons with an event due today, in ascending order of slots, who are at some stages when their turn comes.
 *
 * <p>In a large world each person's rows lie far from the others', and a mechanism would wait for each row in turn. The walk therefore looks
 * at some rows ahead: a processor fetches many rows at once where nothing waits for what was read. These looks change nothing.
 */
public final class DueCursor implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Places of the list whose rows are looked at together. */
    static final int AHEAD = 32;

    private final Ledger ledger;
    private final Population persons;
    private StageSet stages = StageSet.MEMBERS;
    private int at;
    private int ahead;
    /** What the last looks gave: it means nothing, and is kept so that the compiler does not leave the looks out. */
    private int seen;

    /** A walk over what this ledger says of these persons. */
    public DueCursor(Ledger ledger, Population persons) {
        this.ledger = ledger;
        this.persons = persons;
    }

    /** Begins anew, before the first of those due who are at these stages. */
    public DueCursor begin(StageSet among) {
        stages = among;
        at = -1;
        ahead = 0;
        return this;
    }

    /** Moves on to the next person; whether there is one. */
    public boolean next() {
        for (at++; at < ledger.dues; at++) {
            if (at == ahead) {
                lookAhead();
            }
            if (stages.has(ledger.dueStage[at])) {
                return true;
            }
        }
        return false;
    }

    private void lookAhead() {
        int end = Math.min(ledger.dues, ahead + AHEAD);
        int bits = 0;
        for (; ahead < end; ahead++) {
            if (stages.has(ledger.dueStage[ahead])) {
                bits ^= persons.glance(ledger.due[ahead]);
            }
        }
        seen = bits;
    }

    /** Slot of the person. */
    public int slot() {
        return ledger.due[at];
    }

    /** Stage of the person now, as an ordinal. */
    public int stage() {
        return ledger.dueStage[at];
    }
}

package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Who has ever paid for a live stream and how often, since the world began. A row a payer, in the order of first
 * purchases; it stays when the person leaves the population.
 *
 * <p>Layout: columns, and a table of rows by slot and day of entry with open addressing, at most half full. Purchases are rare, so its
 * doublings are too.
 */
public final class Payers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 128;
    /** Spreads neighbouring slots over the table: 2^32 over the golden ratio, odd (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    private int count;
    private int[] slot = new int[FIRST_ROWS];
    private short[] entry = new short[FIRST_ROWS];
    private short[] began = new short[FIRST_ROWS];
    private int[] purchases = new int[FIRST_ROWS];
    private int[] evaluated = new int[FIRST_ROWS];
    private int[] facilitators = new int[FIRST_ROWS];
    /** Row + 1, or 0. */
    private int[] place = new int[2 * FIRST_ROWS];

    /** Nobody has paid. */
    public Payers() {}

    private Payers(Payers from) {
        count = from.count;
        slot = from.slot.clone();
        entry = from.entry.clone();
        began = from.began.clone();
        purchases = from.purchases.clone();
        evaluated = from.evaluated.clone();
        facilitators = from.facilitators.clone();
        place = from.place.clone();
    }

    /** An independent copy. */
    public Payers copy() {
        return new Payers(this);
    }

    /**
     * Notes purchases of a person.
     *
     * @param person slot
     * @param entered day of entry
     * @param day today
     * @param bought at least 1
     * @param another whether the facilitator has not been paid by this person before
     */
    public void pay(int person, int entered, int day, int bought, boolean another) {
        int at = find(person, entered);
        if (place[at] == 0) {
            if (count == slot.length) {
                grow(2 * count);
                at = find(person, entered);
            }
            slot[count] = person;
            entry[count] = (short) entered;
            began[count] = (short) day;
            place[at] = ++count;
        }
        int row = place[at] - 1;
        purchases[row] += bought;
        evaluated[row] += day >= 0 ? bought : 0;
        facilitators[row] += another ? 1 : 0;
    }

    /** The person's place in the table, or the empty one for it. */
    private int find(int person, int entered) {
        int mask = place.length - 1;
        int at = (person + entered * SPREAD) * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        while (place[at] != 0 && (slot[place[at] - 1] != person || entry[place[at] - 1] != entered)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow(int rows) {
        slot = Arrays.copyOf(slot, rows);
        entry = Arrays.copyOf(entry, rows);
        began = Arrays.copyOf(began, rows);
        purchases = Arrays.copyOf(purchases, rows);
        evaluated = Arrays.copyOf(evaluated, rows);
        facilitators = Arrays.copyOf(facilitators, rows);
        place = new int[2 * rows];
        for (int row = 0; row < count; row++) {
            place[find(slot[row], entry[row])] = row + 1;
        }
    }

    /** Payers; rows are numbered from 0. */
    public int count() {
        return count;
    }

    /** Slot of a payer, who may have left it since. */
    public int slot(int row) {
        return slot[row];
    }

    /** Day of entry of a payer. */
    public int entry(int row) {
        return entry[row];
    }

    /** Day of a payer's first purchase. */
    public int began(int row) {
        return began[row];
    }

    /** A payer's purchases. */
    public int purchases(int row) {
        return purchases[row];
    }

    /** Those of them in the evaluation. */
    public int evaluated(int row) {
        return evaluated[row];
    }

    /** Facilitators that a payer has paid. */
    public int facilitators(int row) {
        return facilitators[row];
    }
}

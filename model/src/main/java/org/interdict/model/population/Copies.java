package org.interdict.model.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The last copy of a common and of a rare item that each person took from a post: who supplied the item, and on which day it first came
 * onto a board. With its rarity, this is the identity of an item: a copy that is posted again is the same item, which many know already.
 *
 * <p>Layout: a row of four ints per person; for each of the two rarities the supplier's slot, -1 for no copy, and the supplier's day of
 * entry in the upper half with the first day on a board in the lower half. 16 bytes per person.
 */
public final class Copies implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 4;
    private static final int RARE = 2;
    private static final int NOBODY = -1;

    private final int[] copies;

    private Copies(int[] copies) {
        this.copies = copies;
    }

    /** No copies, for this number of slots. */
    public static Copies of(int slots) {
        int[] copies = new int[slots * ROW];
        Arrays.fill(copies, NOBODY);
        return new Copies(copies);
    }

    /** An independent copy of all. */
    public Copies copy() {
        return new Copies(copies.clone());
    }

    /** Whether a person holds a copy of an item of this rarity. */
    public boolean has(int slot, boolean rare) {
        return copies[at(slot, rare)] != NOBODY;
    }

    /** Who supplied the item, [person]. */
    public int supplier(int slot, boolean rare) {
        return copies[at(slot, rare)];
    }

    /** The supplier's day of entry, [day]. */
    public int supplierEntry(int slot, boolean rare) {
        return copies[at(slot, rare) + 1] >> Short.SIZE;
    }

    /** The day on which the item first came onto a board, [day]. */
    public int born(int slot, boolean rare) {
        return (short) copies[at(slot, rare) + 1];
    }

    /** A person takes a copy, in place of the last one of this rarity. */
    public void take(int slot, boolean rare, int supplier, int entry, int born) {
        int at = at(slot, rare);
        copies[at] = supplier;
        copies[at + 1] = entry << Short.SIZE | born & 0xFFFF;
    }

    /** Takes all copies from a slot, for a newcomer. */
    public void clear(int slot) {
        Arrays.fill(copies, slot * ROW, (slot + 1) * ROW, NOBODY);
    }

    private static int at(int slot, boolean rare) {
        return slot * ROW + (rare ? RARE : 0);
    }
}

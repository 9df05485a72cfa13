package org.interdict.model.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A calendar of each person's next event: one column of days, and for each block of {@value #BLOCK} slots a day before which nothing in
 * it is due. A day passes over the blocks in which something may be due, in ascending order of slots. Adding, moving and removing
 * are O(1) and allocate nothing.
 *
 * <p>Layout: {@code due[slot]} the day, a short; {@code quiet[slot / BLOCK]} the first day on which a slot of the block may be due, a
 * short. 2 bytes a person.
 *
 * <p>Within a day, slots come out in ascending order: taking one slot out or in leaves the order of all others as it was.
 */
public final class Calendar implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final short UNSCHEDULED = Short.MAX_VALUE;
    /** The last day that can be asked for; an event after it never comes. */
    public static final int LAST_DAY = UNSCHEDULED - 1;

    private static final int BLOCK = 64;
    private static final int BLOCK_BITS = 6;

    private final short[] due;
    private final short[] quiet;
    private int today;

    private Calendar(short[] due, short[] quiet, int today) {
        this.due = due;
        this.quiet = quiet;
        this.today = today;
    }

    /**
     * An empty calendar.
     *
     * @param slots number of slots
     * @param firstDay the first day that will be asked for, a short
     */
    public static Calendar of(int slots, int firstDay) {
        short[] due = new short[slots];
        short[] quiet = new short[(slots + BLOCK - 1) / BLOCK];
        Arrays.fill(due, UNSCHEDULED);
        Arrays.fill(quiet, UNSCHEDULED);
        return new Calendar(due, quiet, firstDay - 1);
    }

    /** An independent copy. */
    public Calendar copy() {
        return new Calendar(due.clone(), quiet.clone(), today);
    }

    /**
     * Sets the next event of a slot, in place of the one it had.
     *
     * @param day a day after the last one taken out; an earlier one counts as the next day, one after {@link #LAST_DAY} never comes
     */
    public void schedule(int slot, int day) {
        short next = (short) Math.min(Math.max(day, today + 1), UNSCHEDULED);
        due[slot] = next;
        int block = slot >> BLOCK_BITS;
        if (next < quiet[block]) {
            quiet[block] = next;
        }
    }

    /** Takes the next event of a slot away, if it has one. */
    public void cancel(int slot) {
        due[slot] = UNSCHEDULED;
    }

    /** Whether the slot has an event to come. */
    public boolean scheduled(int slot) {
        return due[slot] != UNSCHEDULED;
    }

    /** The day of the slot's next event; only if {@link #scheduled}. */
    public int day(int slot) {
        return due[slot];
    }

    /**
     * Moves on to {@code day} and takes out the slots due.
     *
     * @param day one more than at the last call, at most {@link #LAST_DAY}
     * @param out receives the slots in ascending order; must be long enough for all slots
     * @return how many
     */
    public int take(int day, int[] out) {
        if (day != today + 1 || day > LAST_DAY) {
            throw new IllegalArgumentException("the calendar stands at day " + today + ", not before " + day);
        }
        today = day;
        int count = 0;
        for (int block = 0; block < quiet.length; block++) {
            if (quiet[block] <= day) {
                count = take(block, day, out, count);
            }
        }
        return count;
    }

    private int take(int block, int day, int[] out, int before) {
        // Written without a branch on whether a slot is due, which no processor can foresee.
        int count = before;
        int least = UNSCHEDULED;
        int end = Math.min(due.length, (block + 1) << BLOCK_BITS);
        for (int slot = block << BLOCK_BITS; slot < end; slot++) {
            int next = due[slot];
            out[count] = slot;
            count += next == day ? 1 : 0;
            least = Math.min(least, next == day ? UNSCHEDULED : next);
        }
        quiet[block] = (short) least;
        for (int i = before; i < count; i++) {
            due[out[i]] = UNSCHEDULED;
        }
        return count;
    }
}

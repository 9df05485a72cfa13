package org.interdict.model.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A calendar of each person's next event: one column of days, and for each block of {@value #BLOCK} slots a day before which nothing in
 * it is due. A day passes over the blocks in which something may be due, in ascending order of slots. Adding, moving and removing
 * are O(1) and allocate nothing.
 *
 * <p>Layout: {@code due} holds the days, 16 bits each, four slots a long, so that four are compared with today at once; {@code quiet[slot /
 * BLOCK]} is no later than the first day on which a slot of the block is due, a short. 2 bytes a person.
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

    /** A long holds four slots, 16 bits each; the numbers are powers of two. */
    private static final int LANES = 4;

    private static final int LANES_BITS = 2;
    private static final int LANE_BITS = 4;
    private static final int WORDS_BITS = BLOCK_BITS - LANES_BITS;
    private static final long LANE = 0xFFFFL;
    private static final long ONE_IN_EACH = 0x0001000100010001L;
    private static final long ALL_BUT_SIGNS = 0x7FFF7FFF7FFF7FFFL;
    /** Moves bits 0, 16, 32 and 48 of what it is multiplied with to {@link #GATHERED} and the three above. */
    private static final long GATHER = 0x0001000200040008L;

    private static final int GATHERED = 48;

    private final long[] due;
    private final short[] quiet;
    private int today;

    private Calendar(long[] due, short[] quiet, int today) {
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
        long[] due = new long[(slots + LANES - 1) / LANES];
        short[] quiet = new short[(slots + BLOCK - 1) / BLOCK];
        Arrays.fill(due, UNSCHEDULED * ONE_IN_EACH);
        Arrays.fill(quiet, UNSCHEDULED);
        return new Calendar(due, quiet, firstDay - 1);
    }

    /** An independent copy. */
    public Calendar copy() {
        return new Calendar(due.clone(), quiet.clone(), today);
    }

    /** The day that the calendar has come to; before the first one is taken, the day before it. */
    public int today() {
        return today;
    }

    /**
     * Sets the next event of a slot, in place of the one it had.
     *
     * @param day a day after the last one taken out; an earlier one counts as the next day, one after {@link #LAST_DAY} never comes
     */
    public void schedule(int slot, int day) {
        short next = (short) Math.min(Math.max(day, today + 1), UNSCHEDULED);
        put(slot, next);
        int block = slot >> BLOCK_BITS;
        if (next < quiet[block]) {
            quiet[block] = next;
        }
    }

    /** Takes the next event of a slot away, if it has one. */
    public void cancel(int slot) {
        put(slot, UNSCHEDULED);
    }

    /** Whether the slot has an event to come. */
    public boolean scheduled(int slot) {
        return day(slot) != UNSCHEDULED;
    }

    /** The day of the slot's next event; only if {@link #scheduled}. */
    public int day(int slot) {
        return (short) (due[slot >> LANES_BITS] >>> shift(slot));
    }

    /**
     * Moves on to {@code day} and takes out the slots due.
     *
     * @param day one more than at the last call, at most {@link #LAST_DAY}
     * @param out receives the slots in ascending order; must be long enough for them, see {@link #count}
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

    /** How many slots {@link #take} will find on a day; the calendar stays as it is. */
    public int count(int day) {
        int count = 0;
        for (int block = 0; block < quiet.length; block++) {
            if (quiet[block] <= day) {
                count += Long.bitCount(dueOn(day, block));
            }
        }
        return count;
    }

    private int take(int block, int day, int[] out, int before) {
        int count = before;
        for (long found = dueOn(day, block); found != 0; found &= found - 1) {
            int slot = (block << BLOCK_BITS) + Long.numberOfTrailingZeros(found);
            out[count] = slot;
            count++;
            put(slot, UNSCHEDULED);
        }
        // Where something was due today, something may well be tomorrow: the exact day is looked for in calm blocks
        // only.
        quiet[block] = count > before ? (short) (day + 1) : first(block);
        return count;
    }

    /** A bit for each slot of a block, set if it is due; without a branch a slot, which no processor could foresee. */
    private long dueOn(int day, int block) {
        long dayInEach = (day & LANE) * ONE_IN_EACH;
        int start = block << WORDS_BITS;
        int words = Math.min(due.length - start, 1 << WORDS_BITS);
        long found = 0;
        for (int word = 0; word < words; word++) {
            long other = due[start + word] ^ dayInEach;
            // The top bit of each 16 that are all zero, and the four of them side by side.
            long zero = ~((other & ALL_BUT_SIGNS) + ALL_BUT_SIGNS | other | ALL_BUT_SIGNS);
            long four = (zero >>> (Short.SIZE - 1)) * GATHER >>> GATHERED & (1 << LANES) - 1;
            found |= four << (word << LANES_BITS);
        }
        return found;
    }

    private short first(int block) {
        int first = UNSCHEDULED;
        int end = Math.min(due.length * LANES, (block + 1) << BLOCK_BITS);
        for (int slot = block << BLOCK_BITS; slot < end; slot++) {
            first = Math.min(first, day(slot));
        }
        return (short) first;
    }

    private void put(int slot, short day) {
        int at = slot >> LANES_BITS;
        due[at] = due[at] & ~(LANE << shift(slot)) | (day & LANE) << shift(slot);
    }

    private static int shift(int slot) {
        return (slot & (LANES - 1)) << LANE_BITS;
    }
}

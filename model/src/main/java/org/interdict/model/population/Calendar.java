package org.interdict.model.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A calendar of each person's next event: a ring of days, each a doubly linked list of slots, so that a day costs by the events
 * due and never by the persons at risk. Adding, moving and removing are O(1) and allocate nothing.
 *
 * <p>Layout: {@code head[ring]} first slot of a day; {@code next[slot]}, {@code previous[slot]} the list; {@code due[slot]} the day.
 * 12 bytes a person. An event farther away than the ring goes round until its day comes.
 *
 * <p>Within a day, slots come out last in first out. Taking one slot out or in leaves the order of all others as it was.
 */
public final class Calendar implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;
    private static final int UNSCHEDULED = Integer.MIN_VALUE;
    private static final int RING = 1024;

    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] due;
    private int today;

    private Calendar(int[] head, int[] next, int[] previous, int[] due, int today) {
        this.head = head;
        this.next = next;
        this.previous = previous;
        this.due = due;
        this.today = today;
    }

    /**
     * An empty calendar.
     *
     * @param slots number of slots
     * @param firstDay the first day that will be asked for
     */
    public static Calendar of(int slots, int firstDay) {
        int[] head = new int[RING];
        int[] next = new int[slots];
        int[] previous = new int[slots];
        int[] due = new int[slots];
        Arrays.fill(head, NONE);
        Arrays.fill(due, UNSCHEDULED);
        return new Calendar(head, next, previous, due, firstDay - 1);
    }

    /** An independent copy. */
    public Calendar copy() {
        return new Calendar(head.clone(), next.clone(), previous.clone(), due.clone(), today);
    }

    /**
     * Sets the next event of a slot, in place of the one it had.
     *
     * @param day a day after the last one taken out; an earlier one counts as the next day
     */
    public void schedule(int slot, int day) {
        cancel(slot);
        due[slot] = Math.max(day, today + 1);
        link(slot);
    }

    /** Takes the next event of a slot away, if it has one. */
    public void cancel(int slot) {
        if (due[slot] == UNSCHEDULED) {
            return;
        }
        int before = previous[slot];
        int after = next[slot];
        if (before == NONE) {
            head[bucket(slot)] = after;
        } else {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
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
     * @param day one more than at the last call
     * @param out receives the slots; must be long enough for all slots
     * @return how many
     */
    public int take(int day, int[] out) {
        if (day != today + 1) {
            throw new IllegalArgumentException("the calendar stands at day " + today + ", not before " + day);
        }
        today = day;
        int bucket = day & (RING - 1);
        int slot = head[bucket];
        head[bucket] = NONE;
        int count = 0;
        int later = NONE;
        while (slot != NONE) {
            int following = next[slot];
            if (due[slot] == day) {
                due[slot] = UNSCHEDULED;
                out[count++] = slot;
            } else {
                next[slot] = later;
                later = slot;
            }
            slot = following;
        }
        while (later != NONE) {
            int following = next[later];
            link(later);
            later = following;
        }
        return count;
    }

    private int bucket(int slot) {
        return due[slot] & (RING - 1);
    }

    private void link(int slot) {
        int bucket = bucket(slot);
        int first = head[bucket];
        next[slot] = first;
        previous[slot] = NONE;
        if (first != NONE) {
            previous[first] = slot;
        }
        head[bucket] = slot;
    }
}

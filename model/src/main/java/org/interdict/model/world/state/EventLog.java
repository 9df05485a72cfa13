package org.interdict.model.world.state;

import java.io.Serializable;
import java.util.Arrays;

/** Transitions and acts of a sample of persons, for event-history research. The sample is spread evenly over the slots. */
public final class EventLog implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Marks a line without an act. */
    public static final byte NO_ACT = -1;
    /** Stands for the stage of somebody who is not in the population: before entry, after leaving. */
    public static final byte NO_STAGE = -1;

    private static final int FIRST_LENGTH = 1024;

    private final int slots;
    private final int followed;
    private final int firstEntry;
    private int count;
    private int[] slot = new int[0];
    private short[] entry = new short[0];
    private short[] day = new short[0];
    private byte[] from = new byte[0];
    private byte[] to = new byte[0];
    private byte[] act = new byte[0];
    private short[] venue = new short[0];

    private EventLog(int slots, int followed, int firstEntry) {
        this.slots = slots;
        this.followed = followed;
        this.firstEntry = firstEntry;
    }

    /** A log that follows so many of the slots; 0 for none. The first persons entered on {@code firstEntry}. */
    public static EventLog of(int slots, int followed, int firstEntry) {
        return new EventLog(slots, followed, firstEntry);
    }

    /** A copy to be continued. */
    public EventLog copy() {
        EventLog copy = new EventLog(slots, followed, firstEntry);
        copy.count = count;
        copy.slot = slot.clone();
        copy.entry = entry.clone();
        copy.day = day.clone();
        copy.from = from.clone();
        copy.to = to.clone();
        copy.act = act.clone();
        copy.venue = venue.clone();
        return copy;
    }

    /** Whether whoever sits in this slot is followed: exactly as many slots are as were asked for. */
    public boolean follows(int place) {
        return followed > 0 && (long) place * followed % slots < followed;
    }

    /** Adds a line if the slot is followed. */
    public void add(int place, int entered, int today, int stageBefore, int stageAfter, int deed, int where) {
        if (!follows(place)) {
            return;
        }
        if (count == slot.length) {
            grow(Math.max(FIRST_LENGTH, 2 * count));
        }
        slot[count] = place;
        entry[count] = (short) entered;
        day[count] = (short) today;
        from[count] = (byte) stageBefore;
        to[count] = (byte) stageAfter;
        act[count] = (byte) deed;
        venue[count] = (short) where;
        count++;
    }

    private void grow(int length) {
        slot = Arrays.copyOf(slot, length);
        entry = Arrays.copyOf(entry, length);
        day = Arrays.copyOf(day, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        act = Arrays.copyOf(act, length);
        venue = Arrays.copyOf(venue, length);
    }

    /** Lines in the log. */
    public int count() {
        return count;
    }

    /** Person of a line: the slot for who was there from the start, else a number that day of entry and slot give. */
    public long person(int line) {
        return slot[line] + (long) (entry[line] - firstEntry) * slots;
    }

    /** Day of a line. */
    public int day(int line) {
        return day[line];
    }

    /** Stage before, as an ordinal, or {@link #NO_STAGE}. */
    public int from(int line) {
        return from[line];
    }

    /** Stage after, as an ordinal, or {@link #NO_STAGE}. */
    public int to(int line) {
        return to[line];
    }

    /** Act, as an ordinal, or {@link #NO_ACT}. */
    public int act(int line) {
        return act[line];
    }

    /** Venue number, or -1. */
    public int venue(int line) {
        return venue[line];
    }
}

package org.interdict.model.world;

import java.io.Serializable;
import java.util.Arrays;

/** Transitions and acts of a sample of persons, for event-history research. The sample is every so-manieth slot. */
public final class EventLog implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Marks a line without an act. */
    public static final byte NO_ACT = -1;

    private final int stride;
    private int count;
    private int[] person = new int[0];
    private short[] day = new short[0];
    private byte[] from = new byte[0];
    private byte[] to = new byte[0];
    private byte[] act = new byte[0];
    private short[] venue = new short[0];

    private EventLog(int stride) {
        this.stride = stride;
    }

    /** A log that follows about so many of the slots; 0 for none. */
    static EventLog of(int slots, int persons) {
        return new EventLog(persons == 0 ? 0 : Math.max(1, slots / persons));
    }

    /** A copy to be continued. */
    EventLog copy() {
        EventLog copy = new EventLog(stride);
        copy.count = count;
        copy.person = person.clone();
        copy.day = day.clone();
        copy.from = from.clone();
        copy.to = to.clone();
        copy.act = act.clone();
        copy.venue = venue.clone();
        return copy;
    }

    /** Whether this slot is followed. */
    public boolean follows(int slot) {
        return stride > 0 && slot % stride == 0;
    }

    /** Adds a line if the slot is followed. */
    public void add(int slot, int today, int stageBefore, int stageAfter, int deed, int place) {
        if (!follows(slot)) {
            return;
        }
        if (count == person.length) {
            int length = Math.max(1024, 2 * count);
            person = Arrays.copyOf(person, length);
            day = Arrays.copyOf(day, length);
            from = Arrays.copyOf(from, length);
            to = Arrays.copyOf(to, length);
            act = Arrays.copyOf(act, length);
            venue = Arrays.copyOf(venue, length);
        }
        person[count] = slot;
        day[count] = (short) today;
        from[count] = (byte) stageBefore;
        to[count] = (byte) stageAfter;
        act[count] = (byte) deed;
        venue[count] = (short) place;
        count++;
    }

    /** Lines in the log. */
    public int count() {
        return count;
    }

    /** Slot of a line. */
    public int person(int line) {
        return person[line];
    }

    /** Day of a line. */
    public int day(int line) {
        return day[line];
    }

    /** Stage before, as an ordinal. */
    public int from(int line) {
        return from[line];
    }

    /** Stage after, as an ordinal. */
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

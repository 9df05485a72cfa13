package org.interdict.model.population;

import java.io.Serializable;

/**
 * A person's course: forums, role, kinds of act done, and the days on which things happened. A view of some places of the rows of {@link
 * Population}.
 */
public final class Course implements Serializable {
    private static final long serialVersionUID = 1L;
    // Role, open channel and signals share a place: three bits each for the first two, the others for the signals.
    private static final int BITS = 3;
    private static final int MASK = (1 << BITS) - 1;
    private static final int CHANNEL_MASK = MASK << BITS;
    private static final int SIGNAL_BITS = 2 * BITS;
    /** Signals beyond this number are not counted. */
    private static final int MOST_SIGNALS = Short.MAX_VALUE >> SIGNAL_BITS;

    private final short[] record;

    Course(short[] record) {
        this.record = record;
    }

    /** What the person does as a member, [{@link Role}]. */
    public int role(int slot) {
        return record[slot * Layout.RECORD + Layout.ROLE] & MASK;
    }

    /** Sets {@link #role}. */
    public void role(int slot, int value) {
        int place = slot * Layout.RECORD + Layout.ROLE;
        record[place] = (short) (record[place] & ~MASK | value);
    }

    /** Assignments completed as an applicant, [count]. */
    public int assignments(int slot) {
        return record[slot * Layout.RECORD + Layout.ASSIGNMENTS];
    }

    /** Sets {@link #assignments}. */
    public void assignments(int slot, int value) {
        record[slot * Layout.RECORD + Layout.ASSIGNMENTS] = (short) value;
    }

    /** Kinds of act done so far, [set of {@link Act}]. */
    public int pathway(int slot) {
        return record[slot * Layout.RECORD + Layout.PATHWAY];
    }

    /** Sets {@link #pathway}. */
    public void pathway(int slot, int value) {
        record[slot * Layout.RECORD + Layout.PATHWAY] = (short) value;
    }

    /** Home forum, -1 for none, [venue]. */
    public int home(int slot) {
        return record[slot * Layout.RECORD + Layout.HOME];
    }

    /** Sets {@link #home}. */
    public void home(int slot, int value) {
        record[slot * Layout.RECORD + Layout.HOME] = (short) value;
    }

    /** Second forum, -1 for none, [venue]. */
    public int second(int slot) {
        return record[slot * Layout.RECORD + Layout.SECOND];
    }

    /** Sets {@link #second}. */
    public void second(int slot, int value) {
        record[slot * Layout.RECORD + Layout.SECOND] = (short) value;
    }

    /** Day of joining the home forum, [day]. */
    public int joined(int slot) {
        return record[slot * Layout.RECORD + Layout.JOINED];
    }

    /** Sets {@link #joined}. */
    public void joined(int slot, int value) {
        record[slot * Layout.RECORD + Layout.JOINED] = (short) value;
    }

    /** Day of joining the first forum, for those who ever joined one, [day]. */
    public int memberSince(int slot) {
        return record[slot * Layout.RECORD + Layout.MEMBER_SINCE];
    }

    /** Sets {@link #memberSince}. */
    public void memberSince(int slot, int value) {
        record[slot * Layout.RECORD + Layout.MEMBER_SINCE] = (short) value;
    }

    /** Day of the last visit of any channel; the day of entry before the first, [day]. */
    public int lastVisit(int slot) {
        return record[slot * Layout.RECORD + Layout.LAST_VISIT];
    }

    /** Sets {@link #lastVisit}. */
    public void lastVisit(int slot, int value) {
        record[slot * Layout.RECORD + Layout.LAST_VISIT] = (short) value;
    }

    /** Day of the present stage, [day]. */
    public int stageSince(int slot) {
        return record[slot * Layout.RECORD + Layout.STAGE_SINCE];
    }

    /** Sets {@link #stageSince}. */
    public void stageSince(int slot, int value) {
        record[slot * Layout.RECORD + Layout.STAGE_SINCE] = (short) value;
    }

    /** Day on which the home forum was lost, for those who lost one, [day]. */
    public int displacedOn(int slot) {
        return record[slot * Layout.RECORD + Layout.DISPLACED_ON];
    }

    /** Sets {@link #displacedOn}. */
    public void displacedOn(int slot, int value) {
        record[slot * Layout.RECORD + Layout.DISPLACED_ON] = (short) value;
    }

    /** Day of the last post; none before the first, [day]. */
    public int lastPost(int slot) {
        return record[slot * Layout.RECORD + Layout.LAST_POST];
    }

    /** Sets {@link #lastPost}. */
    public void lastPost(int slot, int value) {
        record[slot * Layout.RECORD + Layout.LAST_POST] = (short) value;
    }

    /** Day up to which the states of mind have faded, [day]. */
    public int fadedOn(int slot) {
        return record[slot * Layout.RECORD + Layout.FADED_ON];
    }

    /** Sets {@link #fadedOn}. */
    public void fadedOn(int slot, int value) {
        record[slot * Layout.RECORD + Layout.FADED_ON] = (short) value;
    }

    /** Day up to which the hazards of offline acts have been counted, [day]. */
    public int lastDeed(int slot) {
        return record[slot * Layout.RECORD + Layout.LAST_DEED];
    }

    /** Sets {@link #lastDeed}. */
    public void lastDeed(int slot, int value) {
        record[slot * Layout.RECORD + Layout.LAST_DEED] = (short) value;
    }

    /** Open channel that the person uses, -1 before the first, [venue]. */
    public int channel(int slot) {
        return (record[slot * Layout.RECORD + Layout.ROLE] >> BITS & MASK) - 1;
    }

    /** Sets {@link #channel}. */
    public void channel(int slot, int value) {
        int place = slot * Layout.RECORD + Layout.ROLE;
        record[place] = (short) (record[place] & ~CHANNEL_MASK | value + 1 << BITS);
    }

    /** Warnings and blocks that the person has met, [count]. */
    public int signals(int slot) {
        return record[slot * Layout.RECORD + Layout.ROLE] >> SIGNAL_BITS;
    }

    /** Sets {@link #signals}. */
    public void signals(int slot, int value) {
        int place = slot * Layout.RECORD + Layout.ROLE;
        int others = record[place] & (MASK | CHANNEL_MASK);
        record[place] = (short) (Math.min(value, MOST_SIGNALS) << SIGNAL_BITS | others);
    }
}

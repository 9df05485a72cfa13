package org.interdict.model.population;

import java.io.Serializable;

/** What a person has done and holds, in counts, and what that gives: status, and evidence. A view of some places of the rows of {@link Population}. */
public final class Activity implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LOW = 0xFFFF;

    private final float[] mind;
    private final short[] record;

    Activity(float[] mind, short[] record) {
        this.mind = mind;
        this.record = record;
    }

    /** Status, in points of a base day (see the status mechanism), [points]. */
    public float status(int slot) {
        return mind[slot * Layout.MIND + Layout.STATUS];
    }

    /** Sets {@link #status}. */
    public void status(int slot, double value) {
        mind[slot * Layout.MIND + Layout.STATUS] = (float) value;
    }

    /** Share of rare items withheld, [0, 1]. */
    public float withheld(int slot) {
        return mind[slot * Layout.MIND + Layout.WITHHELD];
    }

    /** Sets {@link #withheld}. */
    public void withheld(int slot, double value) {
        mind[slot * Layout.MIND + Layout.WITHHELD] = (float) value;
    }

    /** Evidence that may still come to light before an agency has a lead; below 0 it has, [leads]. */
    public float leeway(int slot) {
        return mind[slot * Layout.MIND + Layout.LEEWAY];
    }

    /** Sets {@link #leeway}. */
    public void leeway(int slot, double value) {
        mind[slot * Layout.MIND + Layout.LEEWAY] = (float) value;
    }

    /** Posts written, [count]. */
    public int posts(int slot) {
        return number(slot * Layout.RECORD + Layout.POSTS);
    }

    /** Sets {@link #posts}. */
    public void posts(int slot, int value) {
        number(slot * Layout.RECORD + Layout.POSTS, value);
    }

    /** Originals among the posts, [count]. */
    public int originals(int slot) {
        return record[slot * Layout.RECORD + Layout.ORIGINALS];
    }

    /** Sets {@link #originals}. */
    public void originals(int slot, int value) {
        record[slot * Layout.RECORD + Layout.ORIGINALS] = (short) value;
    }

    /** Item posts among the posts, [count]. */
    public int items(int slot) {
        return record[slot * Layout.RECORD + Layout.ITEMS];
    }

    /** Sets {@link #items}. */
    public void items(int slot, int value) {
        record[slot * Layout.RECORD + Layout.ITEMS] = (short) value;
    }

    /** Views that the person's posts received, [count]. */
    public int views(int slot) {
        return number(slot * Layout.RECORD + Layout.VIEWS);
    }

    /** Sets {@link #views}. */
    public void views(int slot, int value) {
        number(slot * Layout.RECORD + Layout.VIEWS, value);
    }

    /** Common items held, [items]. */
    public int common(int slot) {
        return record[slot * Layout.RECORD + Layout.COMMON];
    }

    /** Sets {@link #common}. */
    public void common(int slot, int value) {
        record[slot * Layout.RECORD + Layout.COMMON] = (short) value;
    }

    /** Rare items held, [items]. */
    public int rare(int slot) {
        return record[slot * Layout.RECORD + Layout.RARE];
    }

    /** Sets {@link #rare}. */
    public void rare(int slot, int value) {
        record[slot * Layout.RECORD + Layout.RARE] = (short) value;
    }

    /** New items produced and not yet shared, [items]. */
    public int fresh(int slot) {
        return record[slot * Layout.RECORD + Layout.FRESH];
    }

    /** Sets {@link #fresh}. */
    public void fresh(int slot, int value) {
        record[slot * Layout.RECORD + Layout.FRESH] = (short) value;
    }

    /** Payments for live streams to the facilitator now at work, [count]. */
    public int payments(int slot) {
        return record[slot * Layout.RECORD + Layout.PAYMENTS];
    }

    /** Sets {@link #payments}. */
    public void payments(int slot, int value) {
        record[slot * Layout.RECORD + Layout.PAYMENTS] = (short) value;
    }

    /** One more, for a count that is kept as a short: it stops at the largest value. */
    public static int oneMore(int count) {
        return Math.min(count + 1, Short.MAX_VALUE);
    }

    private int number(int index) {
        return record[index] & LOW | record[index + 1] << Short.SIZE;
    }

    private void number(int index, int value) {
        record[index] = (short) value;
        record[index + 1] = (short) (value >> Short.SIZE);
    }
}

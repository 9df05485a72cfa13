package org.interdict.model.population;

import java.io.Serializable;

/**
 * Persons as rows of primitives. A person is a slot together with the day of entry: when somebody leaves the population at risk, a newcomer
 * takes the same slot, so that nobody is renumbered and memory stays as it is. (slot, day of entry) names a person in every draw.
 *
 * <p>Each person has two rows, see {@link Layout}. Identity, stage and flags are read here; the other attributes are read through views of
 * the same rows, by concept: {@link #traits}, {@link #mind}, {@link #course} and {@link #activity}. {@link Ties} hold another 60 bytes per
 * person, two {@link Calendar}s 4 bytes.
 *
 * <p>Shares, probabilities and latent states lie in [0, 1]. Setters narrow to the width of the place and check nothing: the invariants do.
 */
public final class Population implements Serializable {
    private static final long serialVersionUID = 3L;

    /** Number of slots. */
    public final int size;
    /** What persons are like, fixed at entry. */
    public final Traits traits;
    /** What persons think and feel. */
    public final Mind mind;
    /** Forums, role, kinds of act, and days. */
    public final Course course;
    /** What persons have done and hold. */
    public final Activity activity;

    /** Copies of items that persons took from posts. */
    public final Copies copies;

    private final float[] minds;
    private final short[] records;

    /** Empty rows for this number of slots. */
    public Population(int size) {
        this(size, new float[size * Layout.MIND], new short[size * Layout.RECORD], Copies.of(size));
        for (int slot = 0; slot < size; slot++) {
            course.home(slot, -1);
            course.second(slot, -1);
        }
    }

    private Population(int size, float[] minds, short[] records, Copies copies) {
        this.size = size;
        this.minds = minds;
        this.records = records;
        this.copies = copies;
        traits = new Traits(minds, records);
        mind = new Mind(minds);
        course = new Course(records);
        activity = new Activity(minds, records);
    }

    /** An independent copy. */
    public Population copy() {
        return new Population(size, minds.clone(), records.clone(), copies.copy());
    }

    /** Day on which the slot's present person entered, [day; fixed]. */
    public int entryDay(int slot) {
        return records[slot * Layout.RECORD + Layout.ENTRY_DAY];
    }

    /** Sets {@link #entryDay}. */
    public void entryDay(int slot, int value) {
        records[slot * Layout.RECORD + Layout.ENTRY_DAY] = (short) value;
    }

    /** Where on the path the person stands, [{@link Stage}]. */
    public int stage(int slot) {
        return records[slot * Layout.RECORD + Layout.STAGE];
    }

    /** Sets {@link #stage}. */
    public void stage(int slot, int value) {
        records[slot * Layout.RECORD + Layout.STAGE] = (short) value;
    }

    /** Whether the person is at this stage. */
    public boolean at(int slot, Stage stage) {
        return stage(slot) == stage.ordinal();
    }

    /** Reads the stages of the first {@code count} slots of a list into another. */
    public void stages(int[] slots, int count, byte[] stages) {
        for (int i = 0; i < count; i++) {
            stages[i] = (byte) stage(slots[i]);
        }
    }

    /** What has happened to the person, [set of flags]. */
    public int flags(int slot) {
        return records[slot * Layout.RECORD + Layout.FLAGS];
    }

    /** Sets {@link #flags}. */
    public void flags(int slot, int value) {
        records[slot * Layout.RECORD + Layout.FLAGS] = (short) value;
    }

    /** Whether the person in the slot has this flag. */
    public boolean has(int slot, int flag) {
        return (flags(slot) & flag) != 0;
    }

    /** Gives the person in the slot this flag. */
    public void set(int slot, int flag) {
        flags(slot, flags(slot) | flag);
    }

    /** Takes this flag from the person in the slot. */
    public void unset(int slot, int flag) {
        flags(slot, flags(slot) & ~flag);
    }

    /**
     * Reads a little of a person's rows, so that a processor fetches them before they are needed; for walks over many persons.
     *
     * @return a number without meaning, so that the reading is not left out
     */
    public int glance(int slot) {
        return records[slot * Layout.RECORD] ^ Float.floatToRawIntBits(minds[slot * Layout.MIND]);
    }

    /** As {@link #glance}, of what a person has learned. */
    public int glanceMind(int slot) {
        return Float.floatToRawIntBits(minds[slot * Layout.MIND + Layout.ASSOCIATION]);
    }
}

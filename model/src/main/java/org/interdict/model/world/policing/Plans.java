package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Cases that were chosen on what agencies knew at the time and wait to be taken up, first chosen first. Until then what was known grows old: the person may
 * have gone.
 */
public final class Plans implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Rows in use. */
    public int count;
    /** Slot of the person. */
    public int[] slot = new int[64];
    /** Day of entry of that person. */
    public short[] entry = new short[64];
    /** Day on which the case is taken up. */
    public short[] due = new short[64];
    /** Investigator-days it takes. */
    public float[] work = new float[64];
    /** How far an arrest becomes known. */
    public float[] known = new float[64];

    /** No plans. */
    public Plans() {}

    /** An independent copy. */
    public Plans copy() {
        Plans copy = new Plans();
        copy.count = count;
        copy.slot = slot.clone();
        copy.entry = entry.clone();
        copy.due = due.clone();
        copy.work = work.clone();
        copy.known = known.clone();
        return copy;
    }

    /** Adds a case to be taken up on a later day. The rows grow by doubling. */
    public void add(int person, int entryDay, double day, double days, double publicity) {
        if (count == slot.length) {
            int rows = 2 * count;
            slot = Arrays.copyOf(slot, rows);
            entry = Arrays.copyOf(entry, rows);
            due = Arrays.copyOf(due, rows);
            work = Arrays.copyOf(work, rows);
            known = Arrays.copyOf(known, rows);
        }
        slot[count] = person;
        entry[count] = (short) entryDay;
        due[count] = (short) Math.min(Short.MAX_VALUE, day);
        work[count] = (float) days;
        known[count] = (float) publicity;
        count++;
    }

    /** Takes out every row whose day has come. */
    public void dropDue(int day) {
        int kept = 0;
        for (int row = 0; row < count; row++) {
            if (due[row] > day) {
                slot[kept] = slot[row];
                entry[kept] = entry[row];
                due[kept] = due[row];
                work[kept] = work[row];
                known[kept] = known[row];
                kept++;
            }
        }
        count = kept;
    }
}

package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Cases. Each represents one victim in the simulation, as a record that is counted and never described. The rows in use are the cases whose
 * victim is not identified; an identified case is removed.
 */
public final class Cases implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Rows that there is room for at first. */
    private static final int ROWS = 256;

    /** Rows in use. */
    public int count;
    /** Cases whose harm is ongoing. */
    public int ongoing;
    /** Slot of the offender, [person]. */
    public int[] offender = new int[ROWS];
    /** Offender's day of entry, [day]. */
    public short[] entry = new short[ROWS];
    /** Day of opening, [day]. */
    public short[] openedOn = new short[ROWS];
    /** Whether harm is ongoing, [yes or no]. */
    public boolean[] active = new boolean[ROWS];
    /** Evidence about the victim that agencies hold, [seized sets]. */
    public float[] evidence = new float[ROWS];
    /** Whether some of it comes from an arrest or a seizure, [yes or no]. */
    public boolean[] seized = new boolean[ROWS];

    /** No cases. */
    public Cases() {}

    private Cases(Cases from) {
        count = from.count;
        ongoing = from.ongoing;
        take(from, from.offender.length);
    }

    /** An independent copy. */
    public Cases copy() {
        return new Cases(this);
    }

    /** Opens a case. The record grows by doubling. */
    public void open(int slot, int entryDay, int day) {
        if (count == offender.length) {
            take(this, 2 * count);
        }
        offender[count] = slot;
        entry[count] = (short) entryDay;
        openedOn[count] = (short) day;
        active[count] = true;
        evidence[count] = 0;
        seized[count] = false;
        count++;
        ongoing++;
    }

    /** Adds what an arrest or a seizure shows about a victim. */
    public void seize(int row, double sets) {
        evidence[row] += (float) sets;
        seized[row] = true;
    }

    /** Ends the harm of a case. */
    public void end(int row) {
        if (active[row]) {
            active[row] = false;
            ongoing--;
        }
    }

    /** Removes a row; the last row takes its place. */
    public void remove(int row) {
        end(row);
        count--;
        offender[row] = offender[count];
        entry[row] = entry[count];
        openedOn[row] = openedOn[count];
        active[row] = active[count];
        evidence[row] = evidence[count];
        seized[row] = seized[count];
    }

    /** Takes over the columns of these or other cases, with room for this number of rows. */
    private void take(Cases from, int rows) {
        offender = Arrays.copyOf(from.offender, rows);
        entry = Arrays.copyOf(from.entry, rows);
        openedOn = Arrays.copyOf(from.openedOn, rows);
        active = Arrays.copyOf(from.active, rows);
        evidence = Arrays.copyOf(from.evidence, rows);
        seized = Arrays.copyOf(from.seized, rows);
    }
}

package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Cases: one victim represented in the simulation each, as a record that is counted and never described. Rows in use are the
 * cases whose victim is not identified; an identified case makes room.
 */
public final class Cases implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Rows in use. */
    public int count;
    /** Of them, cases whose harm is ongoing. */
    public int ongoing;
    /** Slot of the offender, [person]. */
    public int[] offender;
    /** Offender's day of entry, [day]. */
    public short[] entry;
    /** Day of opening, [day]. */
    public short[] openedOn;
    /** Whether harm is ongoing, [yes or no]. */
    public boolean[] active;
    /** Evidence about the victim that agencies hold, [seized sets]. */
    public float[] evidence;
    /** Whether some of it comes from an arrest or a seizure, [yes or no]. */
    public boolean[] seized;

    /** No cases. */
    public Cases() {
        int rows = 256;
        offender = new int[rows];
        entry = new short[rows];
        openedOn = new short[rows];
        active = new boolean[rows];
        evidence = new float[rows];
        seized = new boolean[rows];
    }

    private Cases(Cases from) {
        count = from.count;
        ongoing = from.ongoing;
        offender = from.offender.clone();
        entry = from.entry.clone();
        openedOn = from.openedOn.clone();
        active = from.active.clone();
        evidence = from.evidence.clone();
        seized = from.seized.clone();
    }

    /** An independent copy. */
    public Cases copy() {
        return new Cases(this);
    }

    /** Opens a case. The record grows by doubling. */
    public void open(int slot, int entryDay, int day) {
        if (count == offender.length) {
            int rows = 2 * count;
            offender = Arrays.copyOf(offender, rows);
            entry = Arrays.copyOf(entry, rows);
            openedOn = Arrays.copyOf(openedOn, rows);
            active = Arrays.copyOf(active, rows);
            evidence = Arrays.copyOf(evidence, rows);
            seized = Arrays.copyOf(seized, rows);
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

    /** Takes a row out; the last one takes its place. */
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
}

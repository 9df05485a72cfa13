package org.interdict.model.world;

import java.io.Serializable;

/** Running operations against forums, as rows; a finished one makes room. */
public final class Operations implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Most operations at one time; further orders wait for nothing and are refused. */
    public static final int MOST = 128;

    /** Rows in use. */
    public int count;
    /** Forum. */
    public final short[] venue = new short[MOST];
    /** Earliest day of execution. */
    public final short[] due = new short[MOST];
    /** Investigator-days still needed. */
    public final double[] work = new double[MOST];
    /** Coordinators to arrest. */
    public final short[] administrators = new short[MOST];
    /** How far it becomes known. */
    public final float[] publicity = new float[MOST];
    /** Cooperation needed. */
    public final float[] cooperation = new float[MOST];

    /** No operations. */
    public Operations() {}

    /** An independent copy. */
    public Operations copy() {
        Operations copy = new Operations();
        copy.count = count;
        System.arraycopy(venue, 0, copy.venue, 0, MOST);
        System.arraycopy(due, 0, copy.due, 0, MOST);
        System.arraycopy(work, 0, copy.work, 0, MOST);
        System.arraycopy(administrators, 0, copy.administrators, 0, MOST);
        System.arraycopy(publicity, 0, copy.publicity, 0, MOST);
        System.arraycopy(cooperation, 0, copy.cooperation, 0, MOST);
        return copy;
    }

    /** Whether an operation against this forum is under way. */
    public boolean against(int forum) {
        for (int row = 0; row < count; row++) {
            if (venue[row] == forum) {
                return true;
            }
        }
        return false;
    }

    /** Takes a row out, keeping the order of the rest. */
    public void remove(int row) {
        count--;
        for (int i = row; i < count; i++) {
            venue[i] = venue[i + 1];
            due[i] = due[i + 1];
            work[i] = work[i + 1];
            administrators[i] = administrators[i + 1];
            publicity[i] = publicity[i + 1];
            cooperation[i] = cooperation[i + 1];
        }
    }
}

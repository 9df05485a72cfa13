package org.interdict.model.world.policing;

import java.io.Serializable;
import org.interdict.model.world.lever.Order;

/** Operations against forums, as rows in the order in which they were ordered; a finished one is removed. */
public final class Operations implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Most operations at one time; further orders are refused. */
    public static final int MOST = 128;
    /** Marks an operation that is being prepared, in {@link #until}. */
    public static final short PREPARED = Short.MIN_VALUE;

    /** Rows in use. */
    public int count;
    /** Whether the forum is to be seized, run before that, or observed, [{@link Order.Kind}]. */
    public final byte[] kind = new byte[MOST];
    /** Whether a strategy ordered it; today's policing starts operations too, [yes or no]. */
    public final boolean[] ordered = new boolean[MOST];
    /** Forum it is against, [venue]. */
    public final short[] venue = new short[MOST];
    /** Earliest day of execution, [day]. */
    public final short[] due = new short[MOST];
    /** Work still needed before it can be carried out, [investigator-days]. */
    public final double[] work = new double[MOST];
    /** Work that is paid for and not done yet, [investigator-days]. */
    public final double[] paid = new double[MOST];
    /** Work on its leads that is paid for and not handed on yet, [investigator-days]. */
    public final double[] followUp = new double[MOST];
    /** Coordinators to arrest, [persons]. */
    public final short[] administrators = new short[MOST];
    /** How far it becomes known, [0, 1]. */
    public final float[] publicity = new float[MOST];
    /** Cooperation needed, [0, 1]. */
    public final float[] cooperation = new float[MOST];
    /** How long the forum is to be run or observed, [days]. */
    public final short[] runDays = new short[MOST];
    /** Day on which that ends; {@link #PREPARED} before it begins, [day]. */
    public final short[] until = new short[MOST];
    /** Work per day while the forum is run or observed, [investigator-days]. */
    public final double[] runWork = new double[MOST];
    /** Share by which anonymity is lifted during that time, with full staff, [0, 1]. */
    public final float[] lifted = new float[MOST];
    /** Chance per day that it is discovered during that time, [0, 1]. */
    public final float[] discovery = new float[MOST];

    /** No operations. */
    public Operations() {}

    /** An independent copy. */
    public Operations copy() {
        Operations copy = new Operations();
        copy.count = count;
        for (int row = 0; row < count; row++) {
            copy.take(this, row, row);
        }
        return copy;
    }

    /**
     * Adds an operation, to be prepared.
     *
     * @param order what was asked for
     * @param forum the forum it is against
     * @param earliest day before which it cannot be carried out
     * @return whether there was room
     */
    public boolean add(Order order, int forum, double earliest) {
        if (count == MOST) {
            return false;
        }
        kind[count] = (byte) order.kind.ordinal();
        ordered[count] = order.ordered;
        venue[count] = (short) forum;
        due[count] = (short) Math.min(Short.MAX_VALUE, earliest);
        work[count] = order.work;
        paid[count] = order.paid;
        followUp[count] = order.followUp;
        administrators[count] = (short) order.administrators;
        publicity[count] = (float) order.publicity;
        cooperation[count] = (float) order.cooperationNeeded;
        runDays[count] = (short) Math.min(Short.MAX_VALUE, order.runDays);
        until[count] = PREPARED;
        runWork[count] = order.runWork;
        lifted[count] = (float) order.lifted;
        discovery[count] = (float) order.discovery;
        count++;
        return true;
    }

    /** Whether a row is of this kind. */
    public boolean is(int row, Order.Kind asked) {
        return kind[row] == asked.ordinal();
    }

    /** Whether the forum of a row is being run or observed now. */
    public boolean running(int row) {
        return until[row] != PREPARED;
    }

    /** Whether a seizure of this forum, run before it closes or not, is under way. */
    public boolean against(int forum) {
        for (int row = 0; row < count; row++) {
            if (venue[row] == forum && !is(row, Order.Kind.OBSERVE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a strategy has ordered a seizure of this forum. */
    public boolean orderedAgainst(int forum) {
        for (int row = 0; row < count; row++) {
            if (venue[row] == forum && ordered[row] && !is(row, Order.Kind.OBSERVE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Removes the operation that police have begun against a forum without an order.
     *
     * @return the work that it still needed, or infinity if there was none
     */
    public double takeOver(int forum) {
        for (int row = 0; row < count; row++) {
            if (venue[row] == forum && !ordered[row]) {
                double left = work[row];
                remove(row);
                return left;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Whether an observation of this forum is under way. */
    public boolean observing(int forum) {
        for (int row = 0; row < count; row++) {
            if (venue[row] == forum && is(row, Order.Kind.OBSERVE)) {
                return true;
            }
        }
        return false;
    }

    /** How many operations that a strategy ordered are still being prepared. */
    public int orderedAndPrepared() {
        int prepared = 0;
        for (int row = 0; row < count; row++) {
            prepared += ordered[row] && !running(row) ? 1 : 0;
        }
        return prepared;
    }

    /** Removes a row and keeps the order of the others. */
    public void remove(int row) {
        count--;
        for (int i = row; i < count; i++) {
            take(this, i + 1, i);
        }
    }

    private void take(Operations other, int from, int to) {
        kind[to] = other.kind[from];
        ordered[to] = other.ordered[from];
        venue[to] = other.venue[from];
        due[to] = other.due[from];
        work[to] = other.work[from];
        paid[to] = other.paid[from];
        followUp[to] = other.followUp[from];
        administrators[to] = other.administrators[from];
        publicity[to] = other.publicity[from];
        cooperation[to] = other.cooperation[from];
        runDays[to] = other.runDays[from];
        until[to] = other.until[from];
        runWork[to] = other.runWork[from];
        lifted[to] = other.lifted[from];
        discovery[to] = other.discovery[from];
    }
}

package org.interdict.model.world;

import java.io.Serializable;

/** The orders of the day; empty each morning. */
public final class Orders implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 64;

    private final Order[] rows = new Order[MOST];
    private int count;

    /** No orders. */
    public Orders() {
        for (int i = 0; i < MOST; i++) {
            rows[i] = new Order();
        }
    }

    /**
     * A row to fill in.
     *
     * @throws IllegalStateException if more orders are given in a day than there are policies in any legal strategy
     */
    public Order add() {
        if (count == MOST) {
            throw new IllegalStateException("more than " + MOST + " orders in a day");
        }
        Order row = rows[count++];
        row.reset();
        return row;
    }

    /** How many orders there are today. */
    public int count() {
        return count;
    }

    /** An order of today. */
    public Order at(int index) {
        return rows[index];
    }

    /** No orders again. */
    public void clear() {
        count = 0;
    }
}

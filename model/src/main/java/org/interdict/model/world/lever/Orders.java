package org.interdict.model.world.lever;

import java.io.Serializable;
import java.util.Arrays;

/** The orders of the day; empty each morning. */
public final class Orders implements Serializable {
    private static final long serialVersionUID = 1L;

    private Order[] rows = new Order[16];
    private int count;

    /** No orders. */
    public Orders() {
        Arrays.setAll(rows, row -> new Order());
    }

    /** A row to fill in. The rows grow by doubling. */
    public Order add() {
        if (count == rows.length) {
            Order[] more = Arrays.copyOf(rows, 2 * count);
            Arrays.setAll(more, row -> row < count ? rows[row] : new Order());
            rows = more;
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

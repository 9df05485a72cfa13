package org.interdict.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatusColumnTest {
    /** Every whole place along the total belongs to the member whose part covers it. */
    @Test
    void findsTheMemberWhosePartItIs() {
        int members = 10_000;
        StatusColumn column = new StatusColumn(members);
        for (int member = 0; member < members; member++) {
            column.set(member, 9);
            column.set(member, member % 7 == 3 ? 2 + member % 3 : 0);
        }
        double before = 0;
        for (int member = 0; member < members; member++) {
            for (int part = 0; part < column.get(member); part++) {
                assertEquals(member, column.at(before + part + 0.5));
            }
            before += column.get(member);
        }
        assertEquals(before, column.total());
        column.scale(0.5);
        assertEquals(before / 2, column.total());
    }

    @Test
    void nobodyWithoutStatus() {
        assertEquals(-1, new StatusColumn(100).at(0));
    }
}

package org.interdict.model.world.policing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PayersTest {
    private final Payers payers = new Payers();

    @Test
    void purchasesOfOnePersonAddUp() {
        payers.pay(3, -50, -10, 2, true);
        payers.pay(3, -50, 5, 1, false);
        payers.pay(3, -50, 9, 4, true);
        assertEquals(1, payers.count());
        assertEquals(7, payers.purchases(0));
        assertEquals(5, payers.evaluated(0), "the purchases from day 0 on");
        assertEquals(2, payers.facilitators(0));
        assertEquals(-10, payers.began(0));
    }

    @Test
    void whoeverTakesTheSlotIsAnotherPayer() {
        payers.pay(3, -50, 0, 1, true);
        payers.pay(3, 20, 30, 1, true);
        assertEquals(2, payers.count());
        assertEquals(20, payers.entry(1));
    }

    @Test
    void manyPayersAreFoundAgain() {
        for (int round = 0; round < 2; round++) {
            for (int person = 0; person < 1_000; person++) {
                payers.pay(person, person % 7, 0, 1, round == 0);
            }
        }
        assertEquals(1_000, payers.count());
        for (int row = 0; row < 1_000; row++) {
            assertEquals(row, payers.slot(row));
            assertEquals(2, payers.purchases(row));
            assertEquals(1, payers.facilitators(row));
        }
    }
}

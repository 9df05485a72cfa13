package org.interdict.model.world.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger(1);

    @Test
    void encountersBelongToTheVisitUnderWay() {
        ledger.visit(3, 4, 2);
        ledger.meet(7, 0, 0.5f, 1, 0);
        ledger.meet(8, 0, 0.5f, 1, 0);
        ledger.visit(5, 4, 1);
        ledger.visit(6, 4, 1);
        ledger.meet(9, 0, 0.5f, 1, 0);
        assertEquals(3, ledger.visits);
        assertEquals(2, ledger.firstMet[1] - ledger.firstMet[0]);
        assertEquals(0, ledger.firstMet[2] - ledger.firstMet[1]);
        assertEquals(9, ledger.source[ledger.firstMet[2]]);
    }

    /** More than there is room for at first. */
    @Test
    void aLivelyDayFindsRoom() {
        for (int i = 0; i < 5_000; i++) {
            ledger.visit(i, 4, i);
            ledger.meet(i, 0, 0, 0, 0);
            ledger.post(i, 4, i, -1, -1, 0, 0, 0);
            ledger.browse(i, i, 0);
            ledger.signal(i, true);
            ledger.arrest(i, -1, 0.5);
            ledger.close(4, 0.5);
            ledger.disclose(4, 0.5);
            ledger.notice(i, true);
        }
        assertEquals(4_999, ledger.visitor[4_999]);
        assertEquals(4_999, ledger.source[ledger.firstMet[4_999]]);
        assertEquals(4_999, ledger.author[4_999]);
        assertEquals(4_999, ledger.browser[4_999]);
        assertEquals(4_999, ledger.arrested[4_999]);
        assertEquals(4_999, ledger.removalDays[4_999]);
        ledger.clear();
        assertEquals(0, ledger.visits + ledger.met + ledger.posts + ledger.browsers + ledger.arrests);
        assertEquals(0, ledger.closings + ledger.disclosures + ledger.notices);
    }
}

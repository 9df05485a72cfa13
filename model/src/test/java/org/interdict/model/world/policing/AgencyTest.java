package org.interdict.model.world.policing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgencyTest {
    /** Fewest leads that a queue takes. */
    private static final int LIMIT = 256;

    private final Agency agency = Agency.of(1, 1)[0];

    @Test
    void whatComesFirstIsWorkedOnFirstHoweverTheQueueGrows() {
        Agency.Queue queue = agency.cases;
        int added = 0;
        int taken = 0;
        // Now and then leads are taken out, so that the ring has wrapped around when it grows.
        while (added < 200) {
            for (int i = 0; i < 7; i++) {
                assertTrue(queue.add(added, -added, added / 10, 1 + added, 0.5));
                added++;
            }
            for (int i = 0; i < 2; i++) {
                assertLead(queue, taken++);
                queue.remove();
            }
        }
        assertEquals(added - taken, queue.length());
        for (int row = 0; row < queue.length(); row++) {
            assertEquals(taken + row, queue.slotAt(row));
        }
        while (queue.length() > 0) {
            assertLead(queue, taken++);
            queue.remove();
        }
        assertEquals(added, taken);
    }

    /** Among leads of one rank the newest comes first, and the oldest can be dropped, however the queue grows. */
    @Test
    void theNewestLeadComesFirst() {
        Agency.Queue queue = agency.leads(LeadRank.SHARES);
        int oldest = 0;
        int newest = 0;
        for (int round = 0; round < 40; round++) {
            for (int i = 0; i < 5; i++) {
                assertTrue(queue.add(newest, -newest, newest / 10, 1 + newest, 0.5));
                newest++;
            }
            assertLead(queue, newest - 1);
            queue.remove();
            newest--;
            assertEquals(oldest / 10, queue.oldest());
            assertEquals(oldest, queue.slotAt(0));
            queue.removeOldest();
            oldest++;
            assertEquals(newest - oldest, queue.length());
        }
        while (queue.length() > 0) {
            assertLead(queue, --newest);
            queue.remove();
        }
        assertEquals(oldest, newest);
    }

    private static void assertLead(Agency.Queue queue, int number) {
        assertEquals(number, queue.slot());
        assertEquals(-number, queue.entry());
        assertEquals(number / 10, queue.since());
        assertEquals(1 + number, queue.work());
        assertFalse(queue.identified() || queue.named());
    }

    @Test
    void aQueueTakesNoMoreThanItsLimit() {
        for (int lead = 0; lead < LIMIT; lead++) {
            assertTrue(agency.ordered.add(lead, 0, 0, 1, 0));
        }
        assertFalse(agency.ordered.add(LIMIT, 0, 0, 1, 0));
        agency.ordered.remove();
        assertTrue(agency.ordered.add(LIMIT, 0, 0, 1, 0));
    }

    @Test
    void aVictimsWordNeedsNoAttribution() {
        assertTrue(agency.cases.addIdentified(3, 0, 0, 4, 0, true));
        assertTrue(agency.cases.identified() && agency.cases.named());
    }

    @Test
    void anIdentifiedLeadBecomesACase() {
        agency.cases.add(3, 0, 0, 0.5, 0);
        agency.cases.identify(15);
        assertTrue(agency.cases.identified());
        assertEquals(15, agency.cases.work());
    }

    @Test
    void aCopyIsIndependent() {
        agency.cases.add(3, 0, 0, 1, 0);
        Agency copy = Agency.copy(new Agency[] {agency})[0];
        agency.cases.remove();
        assertEquals(1, copy.cases.length());
        assertEquals(3, copy.cases.slot());
    }
}

package org.interdict.model.world.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class VisitCursorTest {
    private final World world = TinyWorld.ofOutsiders();

    @Test
    void aWalkSaysOfEachVisitWhatTheLedgerHolds() {
        for (int slot = 0; slot < 100; slot++) {
            world.ledger.visit(slot, 4 + slot % 2, slot);
            for (int met = 0; met < slot % 3; met++) {
                world.ledger.meet(slot, 0, 0, 0, 0);
            }
        }
        for (int walk = 0; walk < 2; walk++) {
            int visit = 0;
            VisitCursor visits = world.visits();
            while (visits.next()) {
                assertEquals(visit, visits.slot());
                assertEquals(4 + visit % 2, visits.forum());
                assertEquals(visit, visits.elapsed());
                assertEquals(visit % 3, visits.endMet() - visits.firstMet());
                visit++;
            }
            assertEquals(100, visit);
        }
    }

    @Test
    void aDayWithoutVisitsHasAnEmptyWalk() {
        assertFalse(world.visits().next());
        assertFalse(world.browsers().next());
    }
}

package org.interdict.model.world.policing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CasesTest {
    private final Cases cases = new Cases();

    @Test
    void aCaseIsOngoingUntilItsHarmEndsOrItIsClosed() {
        for (int offender = 0; offender < 300; offender++) {
            cases.open(offender, 0, offender);
        }
        assertEquals(300, cases.ongoing);
        cases.end(0);
        cases.end(0);
        assertEquals(299, cases.ongoing);
        cases.remove(1);
        assertEquals(298, cases.ongoing);
        assertEquals(299, cases.count);
        assertEquals(299, cases.offender[1], "the last row has taken the place");
        assertEquals(299, cases.openedOn[1]);
    }

    @Test
    void aSeizureAddsEvidenceAndIsRemembered() {
        cases.open(5, 0, 0);
        assertFalse(cases.seized[0]);
        cases.seize(0, 1.5);
        cases.seize(0, 1);
        assertEquals(2.5, cases.evidence[0]);
        assertTrue(cases.seized[0]);
    }
}

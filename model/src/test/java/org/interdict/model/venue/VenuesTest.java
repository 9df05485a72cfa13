package org.interdict.model.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VenuesTest {
    private final Venues venues = new Venues();

    @Test
    void forumsFollowTheOpenChannels() {
        assertEquals(Venues.FIRST_FORUM, venues.add());
        assertFalse(Venues.forum(VenueKind.LIVE_STREAM.ordinal()));
        assertTrue(Venues.forum(Venues.FIRST_FORUM));
    }

    @Test
    void theRecordKeepsClosedForumsHoweverManyThereAre() {
        for (int i = 0; i < 200; i++) {
            int forum = venues.add();
            venues.members[forum] = i;
            venues.heir[forum] = i;
            assertEquals(-1, venues.heir.length > forum + 1 ? venues.heir[forum + 1] : -1);
        }
        for (int i = 0; i < 200; i++) {
            assertEquals(i, venues.members(Venues.FIRST_FORUM + i));
            assertEquals(i, venues.heir[Venues.FIRST_FORUM + i]);
        }
    }

    @Test
    void aForumThatPoliceRunIsOpenAndASeizedOneIsNot() {
        int forum = venues.add();
        venues.state[forum] = (byte) VenueState.INFILTRATED.ordinal();
        assertTrue(venues.isOpen(forum));
        venues.state[forum] = (byte) VenueState.SEIZED.ordinal();
        assertFalse(venues.isOpen(forum));
        assertFalse(venues.isOpen(-1));
    }

    @Test
    void aNewForumIsReckonedByItsFame() {
        int forum = venues.add();
        assertEquals(1, venues.reckoned(forum));
        venues.fame[forum] = 20;
        venues.members[forum] = 3;
        assertEquals(24, venues.reckoned(forum));
    }

    @Test
    void aCopyIsIndependent() {
        int forum = venues.add();
        Venues copy = venues.copy();
        venues.members[forum] = 9;
        assertEquals(0, copy.members[forum]);
        assertEquals(venues.count, copy.count);
        assertEquals(1, copy.open);
    }
}

package org.interdict.model.world.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interdict.model.population.Stage;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private final World world = TinyWorld.ofOutsiders();

    private void applicant(int slot) {
        world.persons.course.home(slot, Venues.FIRST_FORUM);
        world.membership.moveTo(slot, Stage.APPLICANT);
        world.calendar.cancel(slot);
    }

    @Test
    void whoHasNoNextDayComesUpAgain() {
        assertFalse(world.calendar.scheduled(0), "everybody is due on the first morning");
        world.endDay();
        assertEquals(world.day + Reminder.EVERY_DAYS, world.calendar.day(0));
    }

    @Test
    void anApplicantWhomNobodyExaminesIsAdmitted() {
        applicant(0);
        world.endDay();
        assertTrue(world.persons.at(0, Stage.NEWBIE));
        assertEquals(Venues.FIRST_FORUM, world.persons.course.home(0));
    }

    @Test
    void anApplicantOfAClosedForumSearchesOn() {
        applicant(0);
        world.forums.close(Venues.FIRST_FORUM, VenueState.CLOSED, 0);
        world.endDay();
        assertTrue(world.persons.at(0, Stage.SEARCHING));
        assertEquals(-1, world.persons.course.home(0));
    }

    @Test
    void whoHasStoppedForGoodIsLeftAlone() {
        world.membership.moveTo(0, Stage.DESISTED);
        world.calendar.cancel(0);
        world.endDay();
        assertFalse(world.calendar.scheduled(0));
    }
}

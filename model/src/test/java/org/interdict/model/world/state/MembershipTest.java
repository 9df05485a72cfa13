package org.interdict.model.world.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.interdict.model.world.check.Invariants;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final int FORUM = Venues.FIRST_FORUM + 1;
    private static final int SLOT = 7;

    private final World world = TinyWorld.withMembers(10, FORUM);

    private void assertSound() {
        world.yesterday()[0] = 0;
        Invariants.check(world);
    }

    @Test
    void joiningIsCountedEverywhere() {
        assertEquals(10, world.members());
        assertEquals(10, world.venues.members[FORUM]);
        assertEquals(10, world.tally.everRegistered);
        assertEquals(10, world.active30());
        assertEquals(TinyWorld.PERSONS - 10, world.count(Stage.OUTSIDE));
        assertSound();
    }

    @Test
    void leavingEndsEveryTieToForumsAndMovesThePersonOn() {
        world.persons.course.second(SLOT, Venues.FIRST_FORUM);
        world.membership.leave(SLOT, Stage.EXITED);
        assertEquals(-1, world.persons.course.home(SLOT));
        assertEquals(-1, world.persons.course.second(SLOT));
        assertEquals(9, world.venues.members[FORUM]);
        assertEquals(9, world.active30());
        assertEquals(1, world.count(Stage.EXITED));
        assertEquals(world.day, world.persons.course.stageSince(SLOT));
        assertSound();
    }

    /** The event of leaving names the forum that was left, and the next move of anybody else does not. */
    @Test
    void theLogSaysWhichForumWasLeft() {
        world.membership.leave(SLOT, Stage.SEARCHING);
        int line = world.events.count() - 1;
        assertEquals(FORUM, world.events.venue(line));
        assertEquals(Stage.NEWBIE.ordinal(), world.events.from(line));
        assertEquals(Stage.SEARCHING.ordinal(), world.events.to(line));
        world.membership.moveTo(SLOT, Stage.OUTSIDE);
        assertEquals(-1, world.events.venue(world.events.count() - 1));
        world.membership.leave(50, Stage.SEARCHING);
        assertEquals(-1, world.events.venue(world.events.count() - 1));
    }

    @Test
    void aDisplacedMemberStaysAMemberUntilItSettles() {
        world.membership.loseHome(SLOT);
        world.persons.set(SLOT, Flag.DISPLACED);
        assertEquals(10, world.members());
        assertEquals(9, world.venues.members[FORUM]);
        assertSound();
        world.membership.leave(SLOT, Stage.EXITED);
        assertFalse(world.persons.has(SLOT, Flag.DISPLACED));
        assertEquals(9, world.members());
        assertSound();
    }

    @Test
    void aMemberIsActiveForThirtyDaysAfterTheLastVisit() {
        int joined = world.day - 1;
        world.membership.visit(SLOT);
        while (world.day < joined + RecentActivity.DAYS - 1) {
            world.beginDay();
        }
        assertEquals(10, world.active30());
        world.beginDay();
        assertEquals(1, world.active30(), "the one who came a day later");
        world.beginDay();
        assertEquals(0, world.active30());
    }

    @Test
    void aPosterIsCountedOnceHoweverOftenItPosts() {
        world.membership.post(SLOT);
        world.membership.post(SLOT);
        world.beginDay();
        world.membership.post(SLOT);
        assertEquals(1, world.posters30());
    }
}

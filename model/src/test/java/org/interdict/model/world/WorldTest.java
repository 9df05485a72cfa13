package org.interdict.model.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interdict.model.population.Stage;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.state.Survey;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final int FORUM = Venues.FIRST_FORUM;

    @Test
    void aNewWorldHasOutsidersAndEmptyForums() {
        World world = TinyWorld.ofOutsiders();
        assertEquals(TinyWorld.PERSONS, world.count(Stage.OUTSIDE));
        assertEquals(0, world.members());
        assertEquals(0, world.day);
        assertTrue(world.venues.isOpen(FORUM) && world.venues.isOpen(FORUM + 1));
        assertEquals(FORUM + 2, world.venues.count);
        assertTrue(Double.isNaN(world.yesterday()[0]), "nothing was measured yet");
    }

    @Test
    void aMorningIsNeutralAndEmpty() {
        World world = TinyWorld.withMembers(3, FORUM);
        world.levers.warned = 0.5;
        world.orders.add();
        world.ledger.visit(0, FORUM, 1);
        world.tally.posts = 4;
        int day = world.day;
        world.beginDay();
        assertEquals(day + 1, world.day);
        assertEquals(0, world.levers.warned);
        assertEquals(0, world.orders.count());
        assertEquals(0, world.ledger.visits);
        assertFalse(world.visits().next());
        assertEquals(0, world.tally.posts);
        assertEquals(3, world.members(), "who is a member stays one");
    }

    @Test
    void aCopyGoesItsOwnWay() {
        World world = TinyWorld.withMembers(3, FORUM);
        World copy = world.copy();
        copy.membership.leave(0, Stage.EXITED);
        copy.persons.mind.risk(1, 0.7);
        copy.venues.trust[FORUM] = 0.123f;
        copy.cases.open(2, copy.persons.entryDay(2), copy.day);
        assertNotSame(world.persons, copy.persons);
        assertEquals(3, world.members());
        assertEquals(2, copy.members());
        assertEquals(0, world.persons.mind.risk(1));
        assertTrue(world.venues.trust[FORUM] != 0.123f);
        assertEquals(0, world.ongoingCases());
        assertEquals(1, copy.ongoingCases());
    }

    @Test
    void everybodyIsLookedAtOncePerWeek() {
        World world = TinyWorld.withMembers(4, FORUM);
        for (int slot = 0; slot < 4; slot++) {
            world.persons.mind.risk(slot, 0.5);
        }
        while (Math.floorMod(world.day, Survey.EVERY_DAYS) != Survey.EVERY_DAYS - 1) {
            world.beginDay();
        }
        world.endDay();
        assertEquals(0, world.survey.risk(), "not on this day");
        world.beginDay();
        world.endDay();
        assertEquals(0.5, world.survey.risk(), 1e-6);
    }
}

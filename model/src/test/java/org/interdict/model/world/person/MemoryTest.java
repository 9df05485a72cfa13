package org.interdict.model.world.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final int DAYS = 30;
    private static final double EXACT = 1e-6;

    private final World world = TinyWorld.withMembers(2, Venues.FIRST_FORUM);
    private final Mind mind = world.persons.mind;

    private void remember(int slot) {
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            world.persons.traits.longTerm(slot, theory, 0.2);
            mind.distortion(slot, theory, 0.6);
        }
        mind.shortTerm(slot, 0.5);
        mind.neutralisation(slot, 0.5);
        mind.prevalence(slot, 0.5);
        mind.risk(slot, 0.5);
        mind.engagement(slot, 0.5);
        mind.belonging(slot, 0.5);
        mind.association(slot, 0.5);
        mind.reinforcement(slot, 0.5);
        mind.replies(slot, 0.5);
        mind.imitation(slot, 0.5);
        mind.skill(slot, 0.5);
        world.persons.course.fadedOn(slot, world.day - DAYS);
    }

    /** The rates are the usual values of {@link MemoryTraits}. */
    @Test
    void everyStateFadesAtItsOwnRate() {
        remember(0);
        world.persons.set(0, Flag.EXPOSED);
        world.memory.bringUpToDate(0);
        assertEquals(0.2 + 0.4 * Math.exp(-0.004 * DAYS), mind.meanDistortion(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.3 * DAYS), mind.shortTerm(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.01 * DAYS), mind.neutralisation(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.005 * DAYS), mind.prevalence(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.05 * DAYS), mind.risk(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.008 * DAYS), mind.engagement(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.008 * DAYS), mind.belonging(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.004 * DAYS), mind.association(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.02 * DAYS), mind.reinforcement(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.02 * DAYS), mind.replies(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.025 * DAYS), mind.imitation(0), EXACT);
        assertEquals(0.5 * Math.exp(-0.005 * DAYS), mind.skill(0), EXACT);
    }

    @Test
    void fadingTwiceIsFadingOnce() {
        remember(0);
        remember(1);
        world.persons.set(0, Flag.EXPOSED);
        world.persons.set(1, Flag.EXPOSED);
        world.memory.bringUpToDate(0);
        world.memory.bringUpToDate(0);
        world.memory.bringUpToDate(1);
        assertEquals(mind.association(1), mind.association(0));
        assertEquals(world.day, world.persons.course.fadedOn(0));
    }

    @Test
    void whoWasNeverExposedHasNothingToForget() {
        remember(0);
        world.persons.unset(0, Flag.EXPOSED);
        world.memory.bringUpToDate(0);
        assertEquals(0.5F, mind.risk(0));
    }
}

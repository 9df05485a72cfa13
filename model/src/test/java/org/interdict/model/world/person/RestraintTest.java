package org.interdict.model.world.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Expected values are those of the formula with the usual values: hold 1, disinhibition 0.5, unease 0.7, entry 0.5. */
class RestraintTest {
    private static final double EXACT = 1e-6;
    private final World world = TinyWorld.withMembers(2, Venues.FIRST_FORUM);

    RestraintTest() {
        world.climate.informalControl = 0.5;
        world.venues.anonymity[Venues.FIRST_FORUM] = 0.8F;
    }

    @Test
    void controlHoldsOutsidersInFullAndMembersAsFarAsTheyCanBeSeen() {
        world.persons.mind.engagement(0, 0.2);
        assertEquals(0.5 * 0.8 * (1 - 0.5 * 0.8), world.restraint.hold(0), EXACT);
        assertEquals(0.5, world.restraint.hold(5), EXACT);
        assertEquals(1 - 0.5 * 0.5, world.restraint.entry(), EXACT);
    }

    @Test
    void whereProvidersMustAnswerControlReachesFurtherAndMembersAreLessAtEase() {
        assertEquals(1 - 0.7 * 0.2, world.restraint.ease(Venues.FIRST_FORUM), EXACT);
        world.levers.disclosure = 0.5;
        assertEquals(1 - 0.7 * 0.6, world.restraint.ease(Venues.FIRST_FORUM), EXACT);
        assertEquals(0.5 * (1 - 0.5 * 0.4), world.restraint.hold(0), EXACT);
    }

    @Test
    void withoutControlNothingHolds() {
        world.climate.informalControl = 0;
        assertEquals(0, world.restraint.hold(0));
        assertEquals(1, world.restraint.entry());
    }
}

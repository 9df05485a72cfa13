package org.interdict.model.mechanism.offending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** One member who visits; levels are so high or so low that chance decides nothing. */
class PathwayTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final double NEVER = -500;
    private static final double ALWAYS = 500;
    private static final int DAYS = 3_000;

    private final World world = TinyWorld.withMembers(1, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(
            Map.of("pathway.groomLevel", NEVER, "pathway.contactLevel", NEVER, "pathway.produceLevel", NEVER));

    /** A visit after a time in which an act with a large hazard is certain. */
    private void visit() {
        world.persons.course.lastDeed(0, world.day - DAYS);
        world.ledger.visit(0, FORUM, DAYS);
        new Pathway(ParameterDeclaration.read(Pathway.Parameters.class, parameters)).step(world);
    }

    private boolean did(Act act) {
        return (world.persons.course.pathway(0) & act.bit()) != 0;
    }

    @Test
    void withoutHazardNothingHappens() {
        visit();
        assertEquals(Act.REGISTER.bit(), world.persons.course.pathway(0), "only what was done before");
        assertEquals(world.day, world.persons.course.lastDeed(0), "the time is counted all the same");
    }

    @Test
    void anOffenceOfflineOpensOneCase() {
        parameters.put("pathway.contactLevel", ALWAYS);
        visit();
        assertTrue(did(Act.CONTACT));
        assertTrue(world.persons.has(0, Flag.CASE_OPEN));
        assertEquals(1, world.ongoingCases());
        visit();
        assertEquals(1, world.ongoingCases(), "no further offence while the case is open");
        assertEquals(1, world.tally.contacts);
    }

    @Test
    void nobodyProducesWithoutACaseOrAnEarlierOffenceForMoney() {
        parameters.put("pathway.produceLevel", ALWAYS);
        visit();
        assertFalse(did(Act.PRODUCE));
        world.persons.set(0, Flag.CASE_OPEN);
        visit();
        assertTrue(did(Act.PRODUCE));
        assertEquals(10, world.tally.newItems);
        assertEquals(10, world.persons.activity.fresh(0));
    }

    /** At a visit, what was learned adds to the predictor: here it outweighs a level at which nothing happens. */
    @Test
    void whatWasLearnedRaisesTheHazard() {
        parameters.putAll(Map.of(
                "pathway.groomLevel", -30.0,
                "pathway.associationEffect", 60.0,
                "pathway.distortionEffect", 0.0));
        world.persons.mind.association(0, 0);
        visit();
        assertFalse(did(Act.GROOM));
        world.persons.mind.association(0, 1);
        visit();
        assertTrue(did(Act.GROOM));
    }
}

package org.interdict.model.mechanism.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Ten members of a forum that police close; a second forum is open and nobody else moves. */
class DisplacementAndSuccessionTest {
    private static final int LOST = Venues.FIRST_FORUM;
    private static final int OTHER = LOST + 1;
    private static final int MEMBERS = 10;

    private final World world = TinyWorld.withMembers(MEMBERS, LOST);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "displacement.abandonPerDay", 0.0,
            "displacement.foundingPerDay", 0.0,
            "displacement.stop", 0.0,
            "displacement.open", 0.0,
            "displacement.fearEffect", 0.0,
            "displacement.successor", 0.0,
            "displacement.noticeDays", 1.0));

    private void step() {
        new DisplacementAndSuccession(ParameterDeclaration.read(DisplacementAndSuccession.Parameters.class, parameters))
                .step(world);
    }

    private void closeAndWait(int days) {
        world.forums.close(LOST, VenueState.SEIZED, 1);
        step();
        for (int day = 0; day < days; day++) {
            world.beginDay();
            step();
        }
    }

    @Test
    void onTheDayOfTheClosingMembersHaveNoHome() {
        closeAndWait(0);
        assertEquals(MEMBERS, world.tally.totalDisplaced);
        assertEquals(MEMBERS, world.members());
        assertTrue(world.persons.has(0, Flag.DISPLACED));
        assertEquals(-1, world.persons.course.home(0));
    }

    @Test
    void theyFollowEachOtherToTheForumThatIsOpen() {
        closeAndWait(60);
        assertEquals(MEMBERS, world.venues.members[OTHER]);
        assertEquals(MEMBERS, world.tally.resumed90);
        assertTrue(world.tally.resumed7 <= world.tally.resumed30 && world.tally.resumed30 <= world.tally.resumed90);
    }

    @Test
    void theyStopIfTheyMust() {
        parameters.put("displacement.stop", 1.0);
        closeAndWait(60);
        assertEquals(MEMBERS, world.count(Stage.EXITED));
    }

    @Test
    void withoutAForumTheyLoseTheirPatience() {
        parameters.put("displacement.patienceDays", 20.0);
        world.forums.close(OTHER, VenueState.CLOSED, 0);
        closeAndWait(200);
        assertEquals(MEMBERS, world.count(Stage.SEARCHING));
    }

    @Test
    void aCoordinatorFoundsASuccessorThatIsKnownAtOnce() {
        parameters.put("displacement.successor", 1.0);
        world.venues.trust[LOST] = 1;
        world.membership.lead(3);
        closeAndWait(60);
        int successor = OTHER + 1;
        assertEquals(successor + 1, world.venues.count);
        assertEquals(3, world.venues.entity[successor]);
        assertEquals(3, world.venues.heir[LOST]);
        assertTrue(world.venues.fame[successor] > 0);
        assertEquals(successor, world.persons.course.home(3));
        assertTrue(world.persons.at(3, Stage.INNER_CIRCLE));
    }

    @Test
    void aForumThatNobodyVisitsIsGivenUp() {
        parameters.put("displacement.idleDays", 5.0);
        for (int day = 0; day < 10; day++) {
            world.venues.lastVisit[LOST] = (short) world.day;
            step();
            world.beginDay();
        }
        assertEquals(VenueState.CLOSED.ordinal(), world.venues.state[OTHER]);
        assertTrue(world.venues.isOpen(LOST));
    }
}

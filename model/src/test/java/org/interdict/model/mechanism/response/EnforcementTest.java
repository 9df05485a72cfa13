package org.interdict.model.mechanism.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten members of a forum in a region that cooperates in full; agencies have staff enough and no surprise comes from chance. */
class EnforcementTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int MEMBERS = 10;
    private static final int REGION = 1;

    private final World world = TinyWorld.withMembers(MEMBERS, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "enforcement.capacity", 1_000.0,
            "enforcement.attribution", 1.0,
            "enforcement.observed", 0.0,
            "enforcement.seizuresPerDay", 0.0,
            "enforcement.seizeChance", 1.0,
            "enforcement.seizureLeads", 0.0,
            "enforcement.tieLead", 0.0));

    @BeforeEach
    void allInOneRegion() {
        world.levers.cooperation[REGION] = 1;
        world.venues.region[FORUM] = REGION;
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.traits.region(slot, REGION);
        }
    }

    private void step() {
        new Enforcement(ParameterDeclaration.read(Enforcement.Parameters.class, parameters)).step(world);
    }

    private Order seizure() {
        Order order = world.orders.add();
        order.kind = Order.Kind.SEIZE;
        order.count = 1;
        world.venues.members[FORUM + 1] = 0;
        return order;
    }

    @Test
    void aVisitorWhoHasLeftEnoughEvidenceIsArrestedIfThereIsStaff() {
        parameters.put("enforcement.observed", 1.0);
        world.venues.anonymity[FORUM] = 0;
        world.persons.activity.leeway(2, 1e-6);
        world.ledger.visit(2, FORUM, 1);
        step();
        assertTrue(world.persons.at(2, Stage.ARRESTED));
        assertEquals(1, world.tally.leads);
        assertEquals(1, world.tally.identified);
        assertEquals(1, world.tally.arrests);
        assertEquals(FORUM, world.ledger.arrestedAt[0]);
    }

    @Test
    void fullAnonymityHidesEverybody() {
        parameters.put("enforcement.observed", 1.0);
        world.venues.anonymity[FORUM] = 1;
        world.persons.activity.leeway(2, 1e-6);
        world.ledger.visit(2, FORUM, 1);
        step();
        assertEquals(0, world.tally.leads);
    }

    /** Evidence from posts grows with views to the power set, since it grows with posts and posts with views. */
    @Test
    void aPostOfAPersonWhomManyViewLeavesLessEvidence() {
        parameters.put("enforcement.observed", 1.0);
        parameters.put("enforcement.viewsPower", 0.5);
        world.venues.anonymity[FORUM] = 0;
        world.persons.activity.views(3, 9_999);
        for (int slot = 2; slot <= 3; slot++) {
            world.persons.traits.identifiability(slot, 1);
            world.persons.activity.leeway(slot, 1_000);
            world.ledger.post(slot, FORUM, 0, -1, -1, 0, 0, 0);
        }
        step();
        double few = 1_000 - world.persons.activity.leeway(2);
        double many = 1_000 - world.persons.activity.leeway(3);
        assertEquals(100, few / many, 0.1);
    }

    @Test
    void withoutStaffALeadWaits() {
        parameters.put("enforcement.capacity", 0.0);
        world.investigations.lead(2, 1, 0);
        step();
        assertEquals(1, world.leadsWaiting());
        assertFalse(world.persons.at(2, Stage.ARRESTED));
    }

    @Test
    void anArrestEndsTheHarmOfThePersonsCases() {
        world.persons.course.pathway(2, Act.CONTACT.bit());
        world.persons.set(2, Flag.CASE_OPEN);
        world.cases.open(2, world.persons.entryDay(2), world.day);
        world.investigations.identified(2, 1, 0.5, true);
        step();
        assertTrue(world.persons.at(2, Stage.ARRESTED));
        assertEquals(0, world.ongoingCases());
        assertTrue(world.cases.seized[0]);
        assertTrue(world.ledger.contactShown[0], "a victim has named of it");
        assertFalse(world.persons.has(2, Flag.CASE_OPEN));
    }

    @Test
    void aSeizureClosesTheForumAndTakesThoseOfHighestStatus() {
        world.reputation.set(4, 10);
        world.reputation.set(5, 5);
        seizure().administrators = 2;
        world.forums.close(FORUM + 1, VenueState.CLOSED, 0);
        step();
        assertEquals(VenueState.SEIZED.ordinal(), world.venues.state[FORUM]);
        assertTrue(world.persons.at(4, Stage.ARRESTED) && world.persons.at(5, Stage.ARRESTED));
        assertEquals(2, world.tally.arrests);
        assertEquals(1, world.tally.seizures);
    }

    @Test
    void anOperationWaitsForItsDay() {
        seizure().leadDays = 3;
        world.forums.close(FORUM + 1, VenueState.CLOSED, 0);
        for (int day = 0; day < 3; day++) {
            step();
            assertTrue(world.venues.isOpen(FORUM));
            world.beginDay();
            world.levers.cooperation[REGION] = 1;
        }
        step();
        assertFalse(world.venues.isOpen(FORUM));
    }
}

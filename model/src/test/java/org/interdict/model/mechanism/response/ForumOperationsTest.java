package org.interdict.model.mechanism.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Act;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.lever.TargetRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations in a world of two forums, of which the first is the larger. */
class ForumOperationsTest {
    private static final int LARGEST = Venues.FIRST_FORUM;
    private static final int MEMBERS = 10;

    private final World world = TinyWorld.withMembers(MEMBERS, LARGEST);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "enforcement.observed", 0.0,
            "enforcement.seizeChance", 1.0,
            "enforcement.seizureLeads", 0.0,
            "enforcement.seizureWork", 50.0,
            "enforcement.seizuresPerDay", 1.0));

    @BeforeEach
    void cooperation() {
        world.levers.hosts = 1;
    }

    private void day() {
        step();
        world.beginDay();
        cooperation();
    }

    private void step() {
        new Enforcement(ParameterDeclaration.read(Enforcement.Parameters.class, parameters)).step(world);
    }

    private Order order(Order.Kind kind) {
        Order order = world.orders.add();
        order.kind = kind;
        order.rule = TargetRule.LARGEST;
        order.count = 1;
        return order;
    }

    /** Who knows everything and orders the largest forum gets the largest forum, whatever police have begun. */
    @Test
    void anOrderAgainstTheLargestTakesOverWhatPoliceHaveBegun() {
        day();
        assertTrue(world.operations.against(LARGEST), "police have begun an operation against the largest");
        assertFalse(world.operations.orderedAgainst(LARGEST));
        assertTrue(world.targets.free(Order.Kind.SEIZE) >= 1);
        order(Order.Kind.SEIZE);
        step();
        assertEquals(VenueState.SEIZED.ordinal(), world.venues.state[LARGEST]);
        assertEquals(1, world.tally.totalOperationsOrdered);
    }

    @Test
    void theWorkThatWasDoneCounts() {
        parameters.put("enforcement.capacity", 20.0);
        parameters.put("enforcement.seizuresPerDay", 0.3);
        while (!world.operations.against(LARGEST)) {
            day();
        }
        parameters.put("enforcement.seizuresPerDay", 0.0);
        double left = world.operations.work[0];
        assertTrue(left > 0 && left < 50, "police have worked, and are not done: " + left);
        parameters.put("enforcement.capacity", 0.0);
        order(Order.Kind.SEIZE).work = 50;
        step();
        assertEquals(left, world.operations.work[0], 1e-9);
        assertTrue(world.operations.ordered[0]);
        assertEquals(1, world.operations.count);
    }

    @Test
    void twoOrdersDoNotMeetInOneForum() {
        parameters.put("enforcement.seizuresPerDay", 0.0);
        order(Order.Kind.SEIZE).leadDays = 5;
        day();
        assertTrue(world.operations.orderedAgainst(LARGEST));
        order(Order.Kind.SEIZE).leadDays = 5;
        step();
        assertTrue(world.operations.orderedAgainst(LARGEST) && world.operations.orderedAgainst(LARGEST + 1));
    }

    /** What running a forum lifts falls from day to day, so that days add up to less and less. */
    @Test
    void aDayInsideAForumShowsLessTheLongerItIsRun() {
        parameters.put("enforcement.seizuresPerDay", 0.0);
        parameters.put("enforcement.yieldHalfDays", 10.0);
        Order order = order(Order.Kind.COVERT);
        order.runDays = 40;
        order.lifted = 0.5;
        day();
        double[] lifted = new double[31];
        for (int day = 0; day < lifted.length; day++) {
            day();
            lifted[day] = world.venues.lifted[LARGEST];
            assertTrue(lifted[day] > 0);
            assertTrue(day == 0 || lifted[day] < lifted[day - 1]);
        }
        assertEquals(lifted[0] * 11 / 21, lifted[10], 1e-3 * lifted[0]);
    }

    /** What is paid for an operation is worked on its days, and what is left of it goes to its leads. */
    @Test
    void whatIsPaidIsWorkedOrHandedOn() {
        parameters.put("enforcement.seizuresPerDay", 0.0);
        parameters.put("enforcement.capacity", 0.0);
        Order order = order(Order.Kind.SEIZE);
        order.work = 30;
        order.paid = 40;
        order.followUp = 5;
        order.leadDays = 2;
        for (int day = 0; day < 2; day++) {
            step();
            assertEquals(10, world.tally.investigatorDays, 1e-9);
            assertTrue(world.venues.isOpen(LARGEST));
            world.beginDay();
            cooperation();
        }
        step();
        assertFalse(world.venues.isOpen(LARGEST));
        assertEquals(15, world.investigations.onOperations.balance(), 1e-9);
    }

    @Test
    void aServerShowsVictimsOfMembers() {
        parameters.put("enforcement.seizuresPerDay", 0.0);
        parameters.put("enforcement.serverSets", 0.5);
        world.persons.course.pathway(2, Act.CONTACT.bit());
        world.cases.open(2, world.persons.entryDay(2), world.day);
        world.cases.open(MEMBERS + 1, world.persons.entryDay(MEMBERS + 1), world.day);
        order(Order.Kind.SEIZE);
        step();
        assertFalse(world.venues.isOpen(LARGEST));
        assertEquals(0.5f, world.cases.evidence[0]);
        assertEquals(0, world.cases.evidence[1], "no member's case");
    }
}

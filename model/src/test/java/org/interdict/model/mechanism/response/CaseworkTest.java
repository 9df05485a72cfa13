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
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.LeadOrder;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.LeadRank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which leads are worked on, by whom, and what they cost: a few members of a region that cooperates in full, without chance. */
class CaseworkTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int MEMBERS = 10;
    private static final int REGION = 1;
    /** Investigator-days of one region's staff per day, in a world of a thousand persons and two regions. */
    private static final double STAFF = 1;

    private final World world = TinyWorld.withMembers(MEMBERS, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "enforcement.attribution", 1.0,
            "enforcement.operationAttribution", 1.0,
            "enforcement.observed", 0.0,
            "enforcement.seizuresPerDay", 0.0,
            "enforcement.tieLead", 0.0,
            "enforcement.graveShown", 1.0,
            "enforcement.triageDays", STAFF / 2,
            "enforcement.caseDays", STAFF / 2));

    private final Agency agency = world.agencies[REGION];

    @BeforeEach
    void allInOneRegion() {
        parameters.put("enforcement.capacity", 2 * STAFF / world.settings.thousands());
        world.investigations.follow(world.levers, 1);
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.traits.region(slot, REGION);
            world.persons.course.pathway(slot, Act.VIEW.bit());
        }
    }

    private void day() {
        world.beginDay();
        work();
    }

    private void work() {
        world.levers.cooperation[REGION] = 1;
        new Enforcement(ParameterDeclaration.read(Enforcement.Parameters.class, parameters)).step(world);
    }

    private void lead(int slot) {
        world.investigations.lead(slot, STAFF / 2, 0);
    }

    private boolean arrested(int slot) {
        return world.persons.at(slot, Stage.ARRESTED);
    }

    @Test
    void graverLeadsComeFirstAndAmongEqualOnesTheNewest() {
        world.persons.course.pathway(2, Act.SHARE.bit());
        world.persons.course.pathway(1, Act.PRODUCE.bit());
        int[] later = {4, 2, 1, 3};
        int[] expected = {3, 1, 2, 4, 0};
        lead(0);
        world.beginDay();
        for (int slot : later) {
            if (slot == 3) {
                world.investigations.reveal(slot, STAFF / 2, 0);
            } else {
                lead(slot);
            }
        }
        for (int done = 0; done < expected.length; done++) {
            work();
            world.beginDay();
            for (int i = 0; i < expected.length; i++) {
                assertEquals(i <= done, arrested(expected[i]), "person " + expected[i] + " after " + done);
            }
        }
    }

    /** First come, first served takes the oldest lead, whatever it shows. */
    @Test
    void theOldestLeadComesFirstWhereAPolicySaysSo() {
        world.persons.course.pathway(1, Act.PRODUCE.bit());
        lead(0);
        world.beginDay();
        lead(1);
        world.levers.leadOrder = LeadOrder.FIRST_COME;
        work();
        assertTrue(arrested(0) && !arrested(1));
        world.beginDay();
        world.levers.leadOrder = LeadOrder.FIRST_COME;
        work();
        assertTrue(arrested(1));
    }

    /** What a lead happens to show does not count where the risk of each person is scored, without error. */
    @Test
    void theGravestComesFirstByRisk() {
        parameters.put("enforcement.graveShown", 0.0);
        world.levers.leadOrder = LeadOrder.RISK;
        world.investigations.follow(world.levers, 0);
        world.persons.course.pathway(1, Act.GROOM.bit());
        world.persons.course.pathway(2, Act.SHARE.bit());
        lead(1);
        lead(2);
        assertTrue(world.investigations.open(1, LeadRank.GRAVE));
        assertTrue(world.investigations.open(2, LeadRank.SHARES));
        world.levers.leadOrder = LeadOrder.TODAY;
        world.investigations.follow(world.levers, 0);
        world.persons.course.pathway(3, Act.GROOM.bit());
        lead(3);
        assertTrue(world.investigations.open(3, LeadRank.VIEWS), "today it is not seen");
    }

    @Test
    void whoIsArrestedAgainComesBeforeThoseWhoShare() {
        world.persons.course.pathway(2, Act.SHARE.bit());
        world.persons.set(1, Flag.CONVICTED);
        lead(1);
        lead(2);
        work();
        assertTrue(arrested(1) && !arrested(2));
    }

    @Test
    void aLeadIsDroppedWhenItsLifeIsOver() {
        parameters.put("enforcement.capacity", 0.0);
        parameters.put("enforcement.leadLifeDays", 3.0);
        lead(0);
        for (int day = 0; day < 3; day++) {
            day();
        }
        assertTrue(world.persons.has(0, Flag.LEAD_OPEN));
        day();
        assertFalse(world.persons.has(0, Flag.LEAD_OPEN));
        assertEquals(0, world.leadsWaiting());
    }

    /** A person has one open lead; a graver one takes the place of it. */
    @Test
    void aLeadRisesInRank() {
        parameters.put("enforcement.capacity", 0.0);
        lead(0);
        lead(0);
        assertEquals(1, world.tally.leads);
        world.investigations.reveal(0, STAFF / 2, 0);
        assertTrue(world.investigations.open(0, LeadRank.REVEALED));
        assertEquals(1, world.tally.leads);
        world.investigations.order(0, STAFF / 2, 0);
        assertTrue(world.investigations.underWay(0));
        parameters.put("enforcement.capacity", 2 * STAFF / world.settings.thousands());
        day();
        assertTrue(arrested(0));
        day();
        assertEquals(0, world.leadsWaiting(), "the rows of the lower ranks are dropped");
        assertEquals(1, world.tally.totalIdentified);
    }

    private Order order(int persons, double paid) {
        Order order = world.orders.add();
        order.kind = Order.Kind.CASES;
        order.count = persons;
        order.work = STAFF / 2;
        order.paid = paid;
        order.room(persons);
        for (int target = 0; target < persons; target++) {
            order.name(target, MEMBERS - 1 - target, world.persons.entryDay(MEMBERS - 1 - target));
        }
        return order;
    }

    @Test
    void whatIsPaidForAddsToTheStaff() {
        parameters.put("enforcement.taskForceDays", 1.0);
        order(4, STAFF);
        lead(0);
        work();
        assertTrue(arrested(0), "own staff works on the lead");
        assertEquals(5, world.tally.arrests);
        assertEquals(5 * STAFF, world.tally.investigatorDays, 1e-5);
        assertEquals(4 * STAFF, world.investigations.specialDays(), 1e-5);
    }

    @Test
    void whatIsNotPaidForComesOutOfTheStaffAndFirst() {
        parameters.put("enforcement.taskForceDays", 1.0);
        order(2, STAFF / 2);
        lead(0);
        work();
        assertEquals(2, world.tally.arrests);
        assertEquals(2 * STAFF, world.tally.investigatorDays, 1e-5);
        assertFalse(arrested(0));
        day();
        assertTrue(arrested(0));
    }

    @Test
    void whatIsPaidForIsSpreadAndCarriedOver() {
        parameters.put("enforcement.taskForceDays", 4.0);
        parameters.put("enforcement.capacity", 0.0);
        order(4, STAFF);
        work();
        for (int arrests = 1; arrests <= 4; arrests++) {
            assertEquals(arrests, world.tally.totalArrests);
            day();
        }
        assertEquals(0, world.investigations.onCases.balance());
    }

    @Test
    void leadsFromOperationsHaveAnAttributionOfTheirOwn() {
        parameters.put("enforcement.attribution", 0.0);
        for (int slot = 0; slot < MEMBERS; slot++) {
            if (slot % 2 == 0) {
                lead(slot);
            } else {
                world.investigations.reveal(slot, STAFF / 2, 0);
            }
        }
        parameters.put("enforcement.capacity", 1_000.0);
        work();
        for (int slot = 0; slot < MEMBERS; slot++) {
            assertEquals(slot % 2 == 1, arrested(slot));
        }
    }

    /** With logs of all providers ten leads identify ten persons; a chance of 0.9^101 each that one does not. */
    @Test
    void logsMakeLeadsIdentify() {
        parameters.put("enforcement.capacity", 1_000.0);
        parameters.put("enforcement.attribution", 0.1);
        parameters.put("enforcement.logEffect", 100.0);
        world.levers.disclosure = 1;
        for (int slot = 0; slot < MEMBERS; slot++) {
            lead(slot);
        }
        work();
        assertEquals(MEMBERS, world.tally.arrests);
    }

    @Test
    void payersAreWorkedOnByStaffOfTheirOwn() {
        parameters.put("enforcement.capacity", 0.0);
        world.investigations.unitDays = 2 * STAFF;
        int entry = world.persons.entryDay(0);
        agency.payers.addIdentified(0, entry, world.day, 2 * STAFF, 0, true);
        agency.payers.addIdentified(1, entry, world.day, STAFF, 0, false);
        work();
        assertEquals(0, world.tally.identified);
        day();
        assertEquals(1, world.tally.identified);
        assertTrue(world.investigations.underWay(0), "a case for the agency");
        day();
        assertFalse(world.investigations.underWay(1), "the record did not mean this person");
        assertEquals(0, agency.payers.length());
        assertFalse(arrested(0));
        parameters.put("enforcement.capacity", 2 * STAFF / world.settings.thousands());
        day();
        assertTrue(arrested(0));
    }
}

package org.interdict.model.world.policing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.lever.TargetRule;
import org.junit.jupiter.api.Test;

/** Ten members of a forum, of whom agencies see everybody without an error. */
class TargetSelectionTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int MEMBERS = 10;

    private final World world = TinyWorld.withMembers(MEMBERS, FORUM);
    private final TargetSelection targets = world.targets;

    private Order order(TargetRule rule, int count) {
        Order order = world.orders.add();
        order.kind = Order.Kind.CASES;
        order.rule = rule;
        order.count = count;
        order.recall = 1;
        return order;
    }

    private int[] found() {
        return IntStream.range(0, targets.count()).map(targets::slot).toArray();
    }

    @Test
    void theBestComeFirst() {
        world.persons.activity.posts(3, 5);
        world.persons.activity.posts(7, 9);
        assertEquals(2, targets.find(order(TargetRule.MOST_ACTIVE, 2)));
        assertEquals(7, targets.slot(0));
        assertEquals(3, targets.slot(1));
    }

    @Test
    void onlyMembersWithoutALeadAreFound() {
        world.persons.set(4, Flag.LEAD_OPEN);
        assertEquals(MEMBERS - 1, targets.find(order(TargetRule.RANDOM, 100)));
        assertFalse(IntStream.of(found()).anyMatch(slot -> slot == 4 || slot >= MEMBERS));
    }

    @Test
    void nobodyIsNamedTwiceOnADay() {
        Order first = order(TargetRule.RANDOM, MEMBERS);
        targets.choose(first, Math.min(6, targets.find(first)));
        assertEquals(6, first.count);
        assertEquals(MEMBERS - 6, targets.find(order(TargetRule.RANDOM, MEMBERS)));
        world.beginDay();
        assertEquals(MEMBERS, targets.find(order(TargetRule.RANDOM, MEMBERS)), "tomorrow everybody can be named");
    }

    @Test
    void agenciesThatSeeNobodyFindNobody() {
        Order blind = order(TargetRule.RANDOM, MEMBERS);
        blind.recall = 0;
        assertEquals(0, targets.find(blind));
    }

    @Test
    void severityIsThatOfTheGravestAct() {
        world.persons.course.pathway(1, Act.SHARE.bit());
        world.persons.course.pathway(2, Act.SHARE.bit() | Act.GROOM.bit());
        world.persons.set(5, Flag.CASE_OPEN);
        targets.find(order(TargetRule.CONTACT_RISK, 3));
        assertEquals(5, targets.slot(0));
        assertEquals(2, targets.slot(1));
        assertEquals(1, targets.slot(2));
    }

    @Test
    void theLargestOpenForumIsChosen() {
        Order seizure = order(TargetRule.LARGEST, 1);
        seizure.kind = Order.Kind.SEIZE;
        assertEquals(FORUM, targets.forum(seizure));
        world.forums.close(FORUM, VenueState.SEIZED, 1);
        assertEquals(FORUM + 1, targets.forum(seizure));
        world.forums.close(FORUM + 1, VenueState.SEIZED, 1);
        assertEquals(-1, targets.forum(seizure));
    }

    @Test
    void aForumThatWasOrderedTodayIsNoLongerFree() {
        assertEquals(2, targets.free(Order.Kind.SEIZE));
        order(TargetRule.LARGEST, 1).kind = Order.Kind.SEIZE;
        assertEquals(1, targets.free(Order.Kind.SEIZE));
        assertTrue(targets.free(Order.Kind.OBSERVE) <= 1);
    }
}

package org.interdict.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.lever.TargetRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agencies see an estimate; with perfect sight and staff without end they do what the ideal would. */
class ObservationTest {
    private static final long SEED = 1;
    private static final int CHOSEN = 12;
    /** No lead comes by itself, every case holds, and there is staff for all. */
    private static final Map<String, Double> IDEAL = Map.of(
            "enforcement.capacity", 1e6,
            "enforcement.observed", 0.0,
            "enforcement.seizuresPerDay", 0.0,
            "enforcement.attribution", 1.0,
            "enforcement.tieLead", 0.0,
            "streaming.arrestsPerDay", 0.0,
            "detection.relevant", 0.0,
            "identification.identifyPerDay", 0.0,
            "venue.leastCooperation", 1.0,
            "venue.mostCooperation", 1.0);

    private static Order order(World world, TargetRule rule, double recall, double error) {
        Order order = world.orders.add();
        order.kind = Order.Kind.CASES;
        order.rule = rule;
        order.count = CHOSEN;
        order.recall = recall;
        order.error = error;
        return order;
    }

    private static World today() {
        World world = Lively.run(Map.of(), SEED, 0).world().copy();
        world.beginDay();
        return world;
    }

    private static double sum(World world, double recall, double error) {
        world.targets.find(order(world, TargetRule.STATUS, recall, error));
        double sum = 0;
        for (int i = 0; i < world.targets.count(); i++) {
            sum += world.persons.activity.status(world.targets.slot(i));
        }
        return sum;
    }

    @Test
    void perfectSightFindsTheBestAndLessFindsWorse() {
        World world = today();
        double best = members(world).stream()
                .limit(CHOSEN)
                .mapToDouble(slot -> world.persons.activity.status(slot))
                .sum();
        assertEquals(best, sum(world, 1, 0), best * 1e-12);
        assertTrue(sum(world, 0.5, 0) < best, "half are not seen");
        assertTrue(sum(world, 1, 2) < best, "what is seen is wrong");
        assertTrue(sum(world, 0.5, 2) > 0);
        assertEquals(0, sum(world, 0, 0), "nobody is seen");
    }

    /** Members no lead is open about, highest status first. */
    private static List<Integer> members(World world) {
        Population persons = world.persons;
        List<Integer> members = new ArrayList<>();
        for (int slot = 0; slot < persons.size; slot++) {
            if (Stage.member(persons.stage(slot)) && !persons.has(slot, Flag.LEAD_OPEN)) {
                members.add(slot);
            }
        }
        members.sort(Comparator.comparingDouble((Integer slot) -> -persons.activity.status(slot)));
        return members;
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetRule.class,
            names = {
                "STATUS",
                "COORDINATORS",
                "MOST_ACTIVE",
                "DEGREE",
                "BETWEENNESS",
                "SEVERITY_CONNECTIVITY",
                "CONTACT_RISK",
                "RANDOM"
            })
    void everyRuleFindsAsManyAsAsked(TargetRule rule) {
        World world = today();
        world.targets.find(order(world, rule, 1, 0));
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < world.targets.count(); i++) {
            found.add(world.targets.slot(i));
        }
        assertEquals(CHOSEN, found.size());
    }

    /** The persons arrested on the day are those whom the rule puts first on its morning; the haven alone lets its persons go. */
    @Test
    void perfectSightAndStaffWithoutEndAreTheIdeal() {
        // Nothing is paid in advance, which would be spread over days: the agencies' own staff does it all.
        Object[] ideal = {
            "rule",
            "status",
            "number",
            (double) CHOSEN,
            "recall",
            1.0,
            "error",
            0.0,
            "delayDays",
            0.0,
            "workPerCase",
            0.0,
            "workPerArrest",
            0.0
        };
        World before = Lively.run(IDEAL, SEED, 0).world();
        World after = Lively.run(IDEAL, SEED, 1, Lively.policy("targeted-arrests", Lively.on(0), ideal))
                .world();
        Set<Integer> wanted = new HashSet<>(members(before).subList(0, CHOSEN));
        wanted.removeIf(slot -> before.persons.traits.region(slot) == 0);
        Set<Integer> arrested = new HashSet<>();
        for (int slot = 0; slot < after.persons.size; slot++) {
            if (after.persons.at(slot, Stage.ARRESTED) && !before.persons.at(slot, Stage.ARRESTED)) {
                arrested.add(slot);
            }
        }
        assertEquals(wanted, arrested);
    }

    /** A case is paid for when it is opened, not when it is wished for: what agencies do not see costs nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"random-arrests", "targeted-arrests"})
    void casesArePaidAsManyAsAreFound(String policy) {
        double found = opened(policy, 0.1);
        assertTrue(found > 0 && found < opened(policy, 1), found + " of " + opened(policy, 1));
        assertEquals(0, opened(policy, 0));
    }

    /** Cases of a day on which everybody seen is to be arrested; checks that they are what was paid for. */
    private static double opened(String policy, double recall) {
        Object[] everybody = {
            "number", 100_000.0, "recall", recall, "delayDays", 1.0, "workPerCase", 2.0, "workPerArrest", 0.0
        };
        // Nobody leaves between the order and its taking up: such a case is paid for and never opened.
        Map<String, Double> noExpulsion = new HashMap<>(IDEAL);
        noExpulsion.put("promotion.expulsionPerDay", 0.0);
        World world = Lively.run(noExpulsion, SEED, 1, Lively.policy(policy, Lively.on(0), everybody))
                .world();
        assertEquals(world.plans.count * 2.0, world.tally.strategyDays);
        assertEquals(
                world.plans.count,
                IntStream.range(0, world.persons.size)
                        .filter(world.investigations::underWay)
                        .count());
        return world.plans.count;
    }

    @Test
    void whatIsOldIsActedUponLate() {
        Object[] now = {"number", 20.0, "delayDays", 0.0};
        Object[] late = {"number", 20.0, "delayDays", 60.0};
        assertTrue(arrests(30, now) > arrests(30, late), "nobody is arrested on what is not yet known");
        assertTrue(arrests(120, late) > arrests(30, late));
    }

    private static double arrests(int days, Object... values) {
        ForumSimulation run = Lively.run(IDEAL, SEED, days, Lively.policy("targeted-arrests", Lively.on(0), values));
        return run.world().tally.totalArrests;
    }

    @Test
    void theLargestForumIsFoundUnlessSightIsPoor() {
        World world = today();
        int largest = Venues.FIRST_FORUM;
        for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
            if (world.venues.isOpen(forum) && world.venues.members[forum] > world.venues.members[largest]) {
                largest = forum;
            }
        }
        Order clear = order(world, TargetRule.LARGEST, 1, 0);
        clear.kind = Order.Kind.SEIZE;
        assertEquals(largest, world.targets.forum(clear));
        Order poor = order(world, TargetRule.LARGEST, 1, 3);
        poor.kind = Order.Kind.SEIZE;
        Set<Integer> chosen = new HashSet<>();
        for (int day = 0; day < 40; day++) {
            chosen.add(world.targets.forum(poor));
            world.beginDay();
        }
        assertTrue(chosen.size() > 1, "error leads to others now and then");
    }
}

package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.interdict.model.population.Flag;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * Coordinators carry a forum: what happens to forums of which all coordinators are removed, again and again. Directions hold in all
 * {@value Twins#SEEDS} paired worlds, which chance alone passes with 1.6 %.
 */
class CoordinatorSignatureTest {
    private static final Twins LED = Twins.world()
            .without("enforcement")
            .with("promotion.founderDays", 30)
            .with("promotion.tenureDays", 30)
            .with("promotion.innerScore", 0.5)
            .with("promotion.leaderPercentile", 0.9);

    /** The same worlds, in which nobody can become a coordinator. */
    private static final Twins UNLED = LED.with("promotion.leaderPercentile", 1);

    /** The same worlds, in which nobody becomes a coordinator and none is needed. */
    private static final Twins ALONE = UNLED.with("promotion.leadersPerMember", 0);

    @Test
    void forumsHaveCoordinatorsOrNone() {
        LED.worlds().forEach(world -> assertTrue(leaders(world) > 0));
        for (World world : UNLED.worlds()) {
            assertEquals(0, Twins.count(world, slot -> world.persons.has(slot, Flag.LEADER) && !founder(world, slot)));
        }
    }

    @Test
    void withoutCoordinatorsForumsAreVisitedLessAndTrustIsLower() {
        assertAlwaysGreater(ALONE.total("activity.visits"), UNLED.total("activity.visits"));
        assertAlwaysGreater(ALONE.total("minds.trustClimate"), UNLED.total("minds.trustClimate"));
        assertAlwaysGreater(ALONE.total("activity.members"), UNLED.total("activity.members"));
    }

    @Test
    void withoutCoordinatorsForumsAreGivenUpSooner() {
        Twins unstable = UNLED.with("displacement.abandonPerDay", 0.001);
        assertTrue(Arrays.stream(unstable.each(CoordinatorSignatureTest::opened))
                        .sum()
                > Arrays.stream(unstable.with("displacement.abandonUnled", 0).each(CoordinatorSignatureTest::opened))
                        .sum());
    }

    @Test
    void nobodyExpelsThoseWhoOnlyRead() {
        ToDoubleFunction<World> members = World::members;
        assertAlwaysGreater(
                UNLED.with("visits.downShare", 0)
                        .with("distrust.trustOfLeaders", 0)
                        .with("vetting.unledDelay", 0)
                        .with("displacement.abandonUnled", 0)
                        .with("promotion.expulsionPerDay", 0.02)
                        .each(members),
                ALONE.with("promotion.expulsionPerDay", 0.02).each(members));
    }

    /** Removing all coordinators of a running world at once hurts at once. */
    @Test
    void removingAllCoordinatorsHurtsAForum() {
        double[] with = new double[Twins.SEEDS];
        double[] without = new double[Twins.SEEDS];
        for (int seed = 1; seed <= Twins.SEEDS; seed++) {
            with[seed - 1] = visitsAfter(seed, false);
            without[seed - 1] = visitsAfter(seed, true);
        }
        assertAlwaysGreater(with, without);
    }

    private static double visitsAfter(int seed, boolean removed) {
        ForumSimulation simulation = LED.start(seed);
        double visits = 0;
        for (int day = 0; day < 60; day++) {
            simulation.runThrough(day - 1);
            World world = simulation.world();
            for (int slot = 0; removed && slot < world.persons.size; slot++) {
                world.membership.unlead(slot);
            }
            visits += world.tally.forumVisits;
        }
        return visits;
    }

    private static boolean founder(World world, int slot) {
        int home = world.persons.course.home(slot);
        return home >= 0 && world.venues.entity[home] == slot;
    }

    private static double leaders(World world) {
        return Arrays.stream(world.venues.leaders).sum();
    }

    private static double opened(World world) {
        return world.venues.count - Venues.FIRST_FORUM;
    }

    private static void assertAlwaysGreater(double[] greater, double[] less) {
        assertEquals(
                Twins.SEEDS,
                Twins.greater(greater, less),
                () -> Arrays.toString(greater) + ", " + Arrays.toString(less));
    }
}

package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.check.Invariants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The invariants hold in random worlds, and are noticed when they are broken. */
class InvariantsTest {
    private static final int SCENARIOS = Integer.getInteger("interdict.scenarios", 200);
    private static final double PER_THOUSAND = 1_000;
    private static final double TOLERANCE = 1e-9;
    private static final int FIRST = Integer.getInteger("interdict.firstScenario", 0);

    @Test
    void holdInRandomScenarios() {
        List<String> broken = new ArrayList<>();
        long arrests = 0;
        long posts = 0;
        long cases = 0;
        int seizures = 0;
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            RandomScenarios random = new RandomScenarios(seed);
            Scenario scenario = random.scenario();
            Strategy strategy = random.strategy();
            try {
                ForumSimulation simulation =
                        ForumSimulation.start(scenario, Seeds.of(seed), strategy, Checks.INVARIANTS);
                simulation.runThrough(scenario.horizon().evaluationDays() - 1);
                World world = simulation.world();
                staffBalances(scenario, simulation);
                arrests += world.tally.totalArrests;
                posts += world.tally.totalPosts;
                cases += world.cases.count;
                seizures += world.venues.count - world.venues.open;
            } catch (RuntimeException e) {
                broken.add("random scenario " + seed + ": " + e + " at " + e.getStackTrace()[0] + "\n    " + scenario
                        + "\n    " + strategy);
            }
        }
        if (!broken.isEmpty()) {
            fail(broken.size() + " of " + SCENARIOS + " failed\n" + String.join("\n", broken));
        }
        assertTrue(
                arrests > SCENARIOS && posts > SCENARIOS && cases > SCENARIOS && seizures > SCENARIOS,
                "too little happened for a test: " + arrests + " arrests, " + posts + " posts, " + cases + " cases, "
                        + seizures + " closings");
    }

    /** On the last day agencies work no more than their staff, what policies charge or pay in advance and what units for payments do apart. */
    private static void staffBalances(Scenario scenario, ForumSimulation simulation) {
        if (scenario.mechanismsOff().contains("enforcement")) {
            return;
        }
        World world = simulation.world();
        ParameterDeclaration declared = Parameters.ALL.stream()
                .filter(parameter -> parameter.name().equals("enforcement.capacity"))
                .findFirst()
                .orElseThrow();
        double staff = scenario.parameters().getOrDefault(declared.name(), declared.usual())
                * scenario.world().population()
                / PER_THOUSAND;
        double left = Arrays.stream(world.agencies)
                .mapToDouble(agency -> agency.staff)
                .sum();
        double worked = world.tally.investigatorDays - world.levers.charge - world.investigations.specialDays();
        assertEquals(staff, worked + left, TOLERANCE * Math.max(1, staff + world.levers.charge), "staff balances");
    }

    /** Each way to break the world is noticed, so that the test above can fail. */
    @ParameterizedTest
    @EnumSource(Damage.class)
    void aBrokenInvariantIsNamed(Damage damage) {
        ForumSimulation simulation = ForumSimulation.start(
                SmallWorlds.of(150, 1).withParameters(SmallWorlds.busy()), Seeds.of(8), Strategy.STATUS_QUO);
        simulation.runThrough(-1);
        World world = simulation.world();
        Invariants.check(world);
        damage.to.accept(world);
        IllegalStateException broken = assertThrows(IllegalStateException.class, () -> Invariants.check(world));
        String message = String.valueOf(broken.getMessage());
        assertTrue(message.contains("on day -1: " + damage.named), message);
    }

    /** A run that was asked to check itself fails on the day on which an invariant breaks; another goes on. */
    @Test
    void aRunThatChecksItselfFailsWhenAnInvariantBreaks() {
        for (Checks checks : Checks.values()) {
            ForumSimulation simulation =
                    ForumSimulation.start(SmallWorlds.of(20, 10), Seeds.of(8), Strategy.STATUS_QUO, checks);
            simulation.runThrough(-1);
            ForumSimulation fork = simulation.fork(Strategy.STATUS_QUO);
            fork.world().venues.trust[Venues.FIRST_FORUM] = 1.5f;
            if (checks == Checks.INVARIANTS) {
                IllegalStateException broken = assertThrows(IllegalStateException.class, () -> fork.runThrough(0));
                assertTrue(String.valueOf(broken.getMessage()).contains("invariant broken on day 0: trust climate"));
            } else {
                fork.runThrough(0);
            }
        }
    }

    @Test
    void aRunThatChecksItselfEqualsOneThatDoesNot() {
        Simulation simulation = Simulation.of(SmallWorlds.of(30, 20));
        EngineTest.assertSame(
                simulation.run(5), simulation.withChecks(Checks.INVARIANTS).run(5));
    }

    private static int member(World world) {
        for (int slot = 0; slot < world.persons.size; slot++) {
            if (Stage.member(world.persons.stage(slot)) && world.persons.course.home(slot) >= 0) {
                return slot;
            }
        }
        throw new AssertionError("no member");
    }

    private static void furnishALaterForum(World world) {
        int forum = world.forums.open(-1, 0);
        int cell = world.venues.board[forum] * world.boards.cells;
        world.boards.write(cell, 0, Boards.NOBODY, 0, 0, 0.3);
        world.boards.show(cell, world.day, Stage.NEWBIE.ordinal(), 1);
    }

    /** Damage done to a world, and how the invariant that it breaks begins. */
    private enum Damage {
        PERSON_LOST(
                world -> world.persons.stage(member(world), Stage.DESISTED.ordinal()),
                "only members and applicants have a home"),
        STATE_OUT_OF_RANGE(world -> world.persons.mind.risk(3, 1.5f), "perceived risk lies in [0, 1], at 3"),
        STATE_NOT_A_NUMBER(world -> world.persons.mind.distortion(3, 2, Float.NaN), "distortion lies in [0, 1], at 3"),
        ITEMS_FROM_NOWHERE(
                world -> {
                    world.persons.course.pathway(5, 0);
                    world.persons.activity.common(5, 2);
                },
                "items held only after the act that gives them, at 5"),
        MEMBER_MISCOUNTED(world -> world.venues.members[Venues.FIRST_FORUM]++, "members of a forum"),
        TRUST_OUT_OF_RANGE(world -> world.venues.trust[Venues.FIRST_FORUM] = -0.1f, "trust climate"),
        VISIT_BY_AN_OUTSIDER(
                world -> world.ledger.visit(outsider(world), Venues.FIRST_FORUM, 1), "only members visit forums"),
        POST_UNCOUNTED(world -> world.tally.posts++, "posts are counted right"),
        LEAD_LOST(world -> world.persons.set(leadless(world), Flag.LEAD_OPEN), "an open lead waits"),
        CASE_MISCOUNTED(world -> world.cases.ongoing++, "ongoing cases are counted right"),
        STAFF_OVERDRAWN(world -> world.agencies[0].staff = -1, "staff left"),
        COST_INFINITE(world -> world.tally.platformCost = Double.POSITIVE_INFINITY, "platform cost"),
        STAGE_OF_ONE_DUE_FORGOTTEN(
                world -> world.ledger.dueStage[0] = (byte) Stage.DESISTED.ordinal(),
                "the stages of those due are kept"),
        MIND_OUTSIDE_MOVED(
                world -> {
                    int slot = outsider(world);
                    world.persons.mind.distortion(slot, 0, 1 - world.persons.mind.distortion(slot, 0));
                },
                "distortion outside is summed right"),
        POSTS_OF_NOBODY_IN_A_LATER_FORUM(InvariantsTest::furnishALaterForum, "only the first forums"),
        ACTIVE_MISCOUNTED(world -> world.persons.course.lastVisit(recentVisitor(world), -149), "members active");

        private final Consumer<World> to;
        private final String named;

        Damage(Consumer<World> to, String named) {
            this.to = to;
            this.named = named;
        }

        private static int outsider(World world) {
            return first(
                    world,
                    slot -> world.persons.at(slot, Stage.OUTSIDE) && world.persons.course.stageSince(slot) < world.day);
        }

        private static int recentVisitor(World world) {
            return first(
                    world,
                    slot -> Stage.member(world.persons.stage(slot))
                            && world.persons.course.lastVisit(slot) > world.day - 10);
        }

        private static int leadless(World world) {
            return first(
                    world,
                    slot -> world.persons.at(slot, Stage.OUTSIDE)
                            && world.persons.entryDay(slot) < -100
                            && world.persons.course.pathway(slot) == 0);
        }

        private static int first(World world, IntPredicate wanted) {
            return IntStream.range(0, world.persons.size)
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow();
        }
    }
}

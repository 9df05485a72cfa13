package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.venue.Boards;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.junit.jupiter.api.Test;

/** One person or one author more or less changes only what hangs on that one. */
class IsolationTest {
    private static final int PERSONS = 1_500;
    private static final int DAYS = 200;
    /** A calendar packs the days of so many persons into a word; PERSONS is a multiple. */
    private static final int DAYS_A_WORD = 4;

    private static final double STEP = 0x1.0p-20;

    /** Parameters that count per 1,000 persons at risk. */
    private static final Map<String, Double> PER_THOUSAND = Map.of(
            "enforcement.capacity", 2.0,
            "enforcement.seizureWork", 0.1,
            "detection.triage", 5.0,
            "identification.casesPerThousand", 5.0,
            "removal.usualShares", 1.0,
            "signals.places", 1.0,
            "streaming.unitCapacity", 2.0,
            "streaming.facilitators", 30.0);

    /**
     * The town with one person more, whose drive is 0, so that neither search nor accident leads anywhere. What is given per 1,000 persons
     * at risk is set so that its product with the population is the same number, bit for bit, in both towns: else the agencies of the
     * larger town would have more staff. Boards have as many cells in both.
     */
    @Test
    void oneIsolatedPersonMoreChangesNobodyElse() {
        World town = run(PERSONS, PERSONS + 1).world();
        World larger = run(PERSONS + 1, PERSONS).world();
        assertTrue(
                town.tally.totalArrests > 10 && town.tally.totalPosts > 200 && town.tally.totalDisplaced > 10,
                () -> "too little happened: " + town.tally.totalArrests + " arrests, " + town.tally.totalPosts
                        + " posts, " + town.tally.totalDisplaced + " displaced");
        Map<String, Object> small = Columns.of(town);
        Map<String, Object> large = Columns.of(larger);
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, Object> column : small.entrySet()) {
            if (!sameFor(column.getKey(), column.getValue(), Objects.requireNonNull(large.get(column.getKey())))) {
                changed.add(column.getKey());
            }
        }
        assertEquals(List.of(), changed);
        assertEquals(Stage.OUTSIDE.ordinal(), larger.persons.stage(PERSONS));
    }

    private static ForumSimulation run(int persons, int factor) {
        Map<String, Double> parameters = new HashMap<>(SmallWorlds.LIVELY);
        PER_THOUSAND.forEach((name, value) -> parameters.put(name, factor * Math.rint(value / PERSONS / STEP) * STEP));
        parameters.put("enforcement.seizuresPerDay", 0.02);
        Scenario scenario = SmallWorlds.of(DAYS, 1)
                .withWorld(new WorldSettings(persons, 4, 3))
                .withParameters(parameters);
        ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(12), Strategy.STATUS_QUO);
        if (persons > PERSONS) {
            simulation.world().persons.traits.drive(PERSONS, 0);
            simulation.world().departures.cancel(PERSONS);
        }
        simulation.runThrough(0);
        return simulation;
    }

    /**
     * Whether a column is the same for everybody else. The isolated person counts as one more outsider: counts and means of everybody (the
     * stage count, exposures by accident, measures, the weekly look, distortion outside, calendars' last slot) differ by that one and are
     * left out.
     */
    private static boolean sameFor(String name, Object one, Object other) {
        if (name.startsWith("survey.") || name.startsWith("tally.") || name.equals("yesterday")) {
            return true;
        }
        if (name.startsWith("stages.")
                || name.startsWith("memory.stages.")
                || name.equals("persons.size")
                || name.equals("events.slots")) {
            return true;
        }
        if (name.startsWith("calendar.") || name.startsWith("departures.")) {
            return !name.endsWith(".due") || equal(one, other, PERSONS / DAYS_A_WORD);
        }
        if (name.endsWith(".limit")) {
            return true;
        }
        return !one.getClass().isArray()
                ? one.equals(other)
                : equal(one, other, Math.min(Array.getLength(one), Array.getLength(other)));
    }

    private static boolean equal(Object one, Object other, int length) {
        for (int i = 0; i < length; i++) {
            if (!Array.get(one, i).equals(Array.get(other, i))) {
                return false;
            }
        }
        return true;
    }

    /** With one post read a visit, each visitor's choice can be followed: it moves only if it had fallen on the author taken away. */
    @Test
    void takingOneAuthorAwayMovesOnlyTheChoicesOfThatAuthor() {
        Map<String, Double> parameters = new HashMap<>(SmallWorlds.LIVELY);
        parameters.put("visits.postsRead", 1.0);
        parameters.put("visits.plain", 1.0);
        Scenario scenario = SmallWorlds.of(DAYS, 20).withParameters(parameters);
        ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(5), Strategy.STATUS_QUO);
        simulation.runThrough(-1);
        int moved = 0;
        int kept = 0;
        for (int day = 0; day < 10; day++) {
            int author = mostFrequentAuthor(simulation.world());
            Ledger before = visitsOf(scenario, simulation.world().copy(), -1).ledger;
            Ledger after = visitsOf(scenario, simulation.world().copy(), author).ledger;
            assertEquals(before.visits, after.visits);
            for (int visit = 0; visit < before.visits; visit++) {
                assertEquals(before.visitor[visit], after.visitor[visit]);
                int chosen = met(before, visit);
                if (chosen == author || before.visitor[visit] == author) {
                    moved++;
                    assertNotEquals(author, met(after, visit)); // who looks at own posts meets nobody
                } else {
                    kept += chosen >= 0 ? 1 : 0;
                    assertEquals(chosen, met(after, visit));
                }
            }
            simulation.runThrough(day);
        }
        assertTrue(moved > 5 && kept > moved, moved + " moved, " + kept + " kept");
    }

    private static int met(Ledger ledger, int visit) {
        return ledger.firstMet[visit] == ledger.firstMet[visit + 1] ? -1 : ledger.source[ledger.firstMet[visit]];
    }

    private static int mostFrequentAuthor(World world) {
        int[] posts = new int[world.persons.size];
        int most = 0;
        for (int cell = 0; cell < world.boards.all(); cell++) {
            int author = world.boards.author(cell);
            if (world.boards.day(cell) != Boards.EMPTY
                    && world.boards.authorEntry(cell) == world.persons.entryDay(author)) {
                most = ++posts[author] > posts[most] ? author : most;
            }
        }
        return most;
    }

    /** The visits of the next day, after the posts of one author have been taken away. */
    private static World visitsOf(Scenario scenario, World world, int author) {
        for (int cell = 0; cell < world.boards.all(); cell++) {
            if (author >= 0
                    && world.boards.author(cell) == author
                    && world.boards.authorEntry(cell) == world.persons.entryDay(author)) {
                world.boards.clear(cell);
            }
        }
        world.beginDay();
        for (MechanismType type : Mechanisms.ALL) {
            Mechanism mechanism = type.create(scenario.parameters());
            if (type.name().equals("environment") || type.name().equals("visits")) {
                mechanism.step(world);
            }
        }
        return world;
    }
}

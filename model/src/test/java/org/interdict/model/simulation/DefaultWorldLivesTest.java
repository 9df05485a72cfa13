package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * The default world lives under the status quo: no forum holds four fifths of the members for as long as a year, the whole does not die,
 * the number of members settles, and the shares that calibrate it are of the right order of magnitude.
 *
 * <p>For a time after others have closed one forum may hold nearly all: of 60 seeds of 5,000 persons that happens in 21, for longer than a
 * year in 3. The core (established and inner circle) does not settle from year to year, since a closing costs its members their rank.
 *
 * <p>False alarms: the seeds are fixed, so the test never fails by chance, only when the model changes. A change that draws anew without
 * changing a law fails a seed with probability 3/60, and the test (more than one of five seeds) in 2 of 100 cases. By hand:
 * {@code -Dinterdict.lives.population=20000 -Dinterdict.lives.seeds=10} prints a line a seed.
 */
class DefaultWorldLivesTest {
    private static final int SEEDS_IN_BUILD = 5;
    private static final int POPULATION = Integer.getInteger("interdict.lives.population", 5_000);
    private static final int SEEDS = Integer.getInteger("interdict.lives.seeds", SEEDS_IN_BUILD);
    private static final int YEAR = 365;
    private static final double SWALLOWED = 0.8;
    /** One person in ten thousand at risk is a member at least. */
    private static final double DEAD = 1e-4;
    /** Members of the last year against those of the year before. */
    private static final double SETTLED = 1.5;

    @Test
    void inAllSeedsButOneInTen() {
        List<String> failures = new ArrayList<>();
        int failed = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<String> found = look(seed);
            failed += found.isEmpty() ? 0 : 1;
            failures.addAll(found);
        }
        assertTrue(failed <= Math.max(1, SEEDS / 10), () -> String.join("\n", failures));
    }

    private static List<String> look(int seed) {
        Scenario scenario = Scenario.DEFAULT
                .withWorld(new WorldSettings(POPULATION, 6, 8))
                .withHorizon(new Horizon(2 * YEAR, 3 * YEAR));
        ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(seed), Strategy.STATUS_QUO);
        World world = simulation.world();
        double[] members = new double[3];
        double[] core = new double[3];
        double largest = 0;
        int swallowed = 0;
        int dead = 0;
        for (int day = -2 * YEAR; day < 3 * YEAR; day++) {
            simulation.runThrough(day);
            if (day >= 0) {
                double share = largestShare(world);
                largest += share / (3 * YEAR);
                swallowed += share > SWALLOWED ? 1 : 0;
                dead += world.members() < DEAD * POPULATION ? 1 : 0;
                members[day / YEAR] += world.members() / (double) YEAR;
                core[day / YEAR] += (world.count(Stage.ESTABLISHED) + world.count(Stage.INNER_CIRCLE)) / (double) YEAR;
            }
        }
        List<String> found = new ArrayList<>();
        Result result = simulation.result();
        if (swallowed > YEAR) {
            found.add(
                    "seed " + seed + ": a forum held more than " + SWALLOWED + " of members on " + swallowed + " days");
        }
        if (dead > 0) {
            found.add("seed " + seed + ": dead on " + dead + " days");
        }
        if (members[2] > SETTLED * members[1] || members[1] > SETTLED * members[2]) {
            found.add("seed " + seed + ": members do not settle, " + members[1] + " and " + members[2]);
        }
        within(found, seed, result, "pattern.sharingShare", 0.02, 0.25);
        within(found, seed, result, "pattern.postingShare", 0.01, 0.25);
        within(found, seed, result, "pattern.consumingShare", 0.6, 1);
        within(found, seed, result, "pattern.originalShare", 0.1, 0.5);
        within(found, seed, result, "pattern.accidentalEntry", 0.25, 0.75);
        within(found, seed, result, "pattern.wantedToStop", 0.3, 0.8);
        within(found, seed, result, "pattern.soughtHelp", 0.05, 0.3);
        within(found, seed, result, "pattern.gotHelp", 0.01, 0.1);
        within(found, seed, result, "pattern.attribution", 0.2, 0.8);
        if (SEEDS > SEEDS_IN_BUILD) {
            System.out.printf(
                    Locale.ROOT,
                    "seed %d members %.0f %.0f %.0f core %.0f %.0f %.0f largest %.2f swallowed %d share %.3f post %.3f view"
                            + " %.3f orig %.3f acc %.3f want %.3f sought %.3f got %.3f attr %.2f contactPerArrest %.2f arrests %.0f%n",
                    seed,
                    members[0],
                    members[1],
                    members[2],
                    core[0],
                    core[1],
                    core[2],
                    largest,
                    swallowed,
                    result.value("pattern.sharingShare"),
                    result.value("pattern.postingShare"),
                    result.value("pattern.consumingShare"),
                    result.value("pattern.originalShare"),
                    result.value("pattern.accidentalEntry"),
                    result.value("pattern.wantedToStop"),
                    result.value("pattern.soughtHelp"),
                    result.value("pattern.gotHelp"),
                    result.value("pattern.attribution"),
                    result.value("pattern.contactFoundPerArrest"),
                    result.value("response.arrests"));
        }
        return found;
    }

    private static double largestShare(World world) {
        int most = 0;
        for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
            most = Math.max(most, world.venues.members[forum]);
        }
        return most / (double) Math.max(1, world.members());
    }

    /** The order of magnitude of a calibration target: about half its lower to twice its upper end. */
    private static void within(List<String> found, int seed, Result result, String measure, double low, double high) {
        double value = result.value(measure);
        if (!(value >= low && value <= high)) {
            found.add("seed " + seed + ": " + measure + " is " + value + ", not in [" + low + ", " + high + "]");
        }
    }
}

package org.interdict.experiments.validation.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/** A small world in which nothing has happened, so that a test can set what a virtual study will see. */
final class PlantedWorld {
    private PlantedWorld() {}

    static Scenario scenario(int evaluationDays) {
        return Scenario.DEFAULT.withWorld(new WorldSettings(1_000, 3, 4)).withHorizon(new Horizon(30, evaluationDays));
    }

    /** A world before its first day, in which nothing has happened. */
    static World world(Scenario scenario) {
        World world = ForumSimulation.start(scenario, Seeds.of(1), Strategy.STATUS_QUO)
                .world();
        world.ledger.clear();
        return world;
    }

    static void see(Enquiry enquiry, World world, int day) {
        world.day = day;
        enquiry.dayEnded(world, Situation.STATUS_QUO);
    }

    static void assertFound(Enquiry enquiry, Map<String, Double> expected, double tolerance) {
        Map<String, Double> found = enquiry.findings();
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach(
                (target, value) -> assertEquals(value, found.getOrDefault(target, Double.NaN), tolerance, target));
    }

    static void post(World world, int author, int repliedTo) {
        // Each pair has a thread of its own.
        long thread = (long) author << Integer.SIZE | repliedTo & Integer.MAX_VALUE;
        world.ledger.post(author, Venues.FIRST_FORUM, 0, repliedTo, -1, thread, 0, 0);
    }

    static void everybodyOutside(World world) {
        for (int slot = 0; slot < world.persons.size; slot++) {
            world.persons.stage(slot, Stage.OUTSIDE.ordinal());
            world.persons.course.lastVisit(slot, 399);
        }
    }

    static void member(World world, int slot, int lastVisit) {
        world.persons.stage(slot, Stage.NEWBIE.ordinal());
        world.persons.course.lastVisit(slot, lastVisit);
    }
}

package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fork, a checkpoint, another thread or another instance changes no bit of a run. */
class EngineTest {
    private static final int BURN_IN = 60;
    private static final int DAYS = 50;
    private static final Scenario SCENARIO = SmallWorlds.of(BURN_IN, DAYS).withEventPersons(SmallWorlds.PERSONS);
    private static final Seeds SEEDS = Seeds.of(7);

    static List<Strategy> strategies() {
        return Strategies.all();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aForkEqualsTheWholeRun(Strategy strategy) {
        ForumSimulation whole = ForumSimulation.start(SCENARIO, SEEDS, strategy);
        whole.runThrough(DAYS - 1);
        ForumSimulation trunk = ForumSimulation.start(SCENARIO, SEEDS, Strategy.STATUS_QUO);
        trunk.runThrough(-1);
        Set<String> none =
                Columns.differences(trunk.world(), trunk.fork(strategy).world());
        assertEquals(Set.of(), none);
        ForumSimulation fork = trunk.fork(strategy);
        fork.runThrough(DAYS - 1);
        assertEquals(Set.of(), Columns.differences(whole.world(), fork.world()));
        assertSame(whole.result(), fork.result());
        assertTrue(whole.result().events().size() > SmallWorlds.PERSONS, "hardly anything happened");
        assertEquals(-1, trunk.world().day, "the fork moved its trunk");
    }

    @ParameterizedTest
    @ValueSource(ints = {-BURN_IN, -20, -1, 0, 8, 25, DAYS - 2})
    void aRestoredCheckpointEqualsTheUnbrokenRun(int day) {
        Strategy mix = new Strategy(
                "mix",
                List.of(
                        SmallWorlds.policy("forum-takedown", new Timing(2, null, 3, 0, 0, null, null), Map.of()),
                        SmallWorlds.policy("targeted-arrests", new Timing(2, null, 3, 0, 0, null, null), Map.of()),
                        SmallWorlds.policy("platform-detection", new Timing(2, null, 0, 0, 20, null, null), Map.of())));
        ForumSimulation whole = ForumSimulation.start(SCENARIO, SEEDS, mix);
        whole.runThrough(DAYS - 1);
        ForumSimulation broken = ForumSimulation.start(SCENARIO, SEEDS, mix);
        broken.runThrough(day);
        if (day >= 8) {
            assertTrue(broken.world().operations.count > 0, "no operation under way on day " + day);
        }
        ForumSimulation restored = ForumSimulation.restore(broken.checkpoint());
        assertEquals(Set.of(), Columns.differences(broken.world(), restored.world()));
        restored.runThrough(DAYS - 1);
        assertEquals(Set.of(), Columns.differences(whole.world(), restored.world()));
        assertSame(whole.result(), restored.result());
    }

    @Test
    void whatIsNoCheckpointIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ForumSimulation.restore(new byte[] {1, 2, 3}));
    }

    @Test
    void forksInParallelEqualForksInTurn() throws Exception {
        BurntIn burntIn = Simulation.of(SCENARIO).burnIn(SEEDS);
        List<Strategy> strategies = Strategies.all();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Result>> together = new ArrayList<>();
            for (Strategy strategy : strategies) {
                together.add(threads.submit(() -> burntIn.evaluate(strategy)));
            }
            for (int i = 0; i < strategies.size(); i++) {
                assertSame(burntIn.evaluate(strategies.get(i)), together.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void sameSeedSameResult() {
        Result one = Simulation.of(SCENARIO).run(3);
        assertSame(one, Simulation.of(SCENARIO).run(3));
        assertFalse(
                Arrays.deepEquals(one.daily(), Simulation.of(SCENARIO).run(4).daily()));
    }

    @Test
    void eachOfTheThreeSeedsMovesItsOwn() {
        World base = world(new Seeds(1, 1, 1));
        World otherLuck = world(new Seeds(1, 1, 2));
        World otherTown = world(new Seeds(2, 1, 1));
        World otherPlaces = world(new Seeds(1, 2, 1));
        // Who lives there hangs on the population seed alone, newcomers of the burn-in included.
        for (World same : List.of(otherLuck, otherPlaces)) {
            assertArrayEquals(SmallWorlds.inhabitants(base.persons), SmallWorlds.inhabitants(same.persons));
        }
        assertFalse(Arrays.equals(
                SmallWorlds.each(base.persons, base.persons.traits::drive),
                SmallWorlds.each(otherTown.persons, otherTown.persons.traits::drive)));
        // What places are like hangs on the network seed.
        assertEquals(base.venues.accessibility[4], otherLuck.venues.accessibility[4]);
        assertEquals(base.venues.accessibility[4], otherTown.venues.accessibility[4]);
        assertNotEquals(base.venues.accessibility[4], otherPlaces.venues.accessibility[4]);
        // What happens hangs on each.
        for (World other : List.of(otherLuck, otherTown, otherPlaces)) {
            assertFalse(Arrays.equals(
                    SmallWorlds.each(base.persons, base.persons::stage),
                    SmallWorlds.each(other.persons, other.persons::stage)));
        }
    }

    private static World world(Seeds seeds) {
        ForumSimulation simulation = ForumSimulation.start(SCENARIO, seeds, Strategy.STATUS_QUO);
        simulation.runThrough(-1);
        return simulation.world();
    }

    /** Every bit of two results. */
    static void assertSame(Result one, Result other) {
        assertEquals(one.strategy(), other.strategy());
        assertEquals(one.seeds(), other.seeds());
        assertEquals(one.measures(), other.measures());
        assertTrue(Arrays.deepEquals(one.daily(), other.daily()), "daily series differ");
        assertArrayEquals(one.summary(), other.summary());
        assertEquals(one.events(), other.events());
        assertEquals(one.notes(), other.notes());
    }
}

package org.interdict.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.WarmStart;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.BurntIn;
import org.interdict.results.store.folder.FolderRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worlds burnt in once, for several studies: the same bytes, and no burn-in. */
class WarmWorldsTest {
    @TempDir
    Path temporary;

    /** The model, with its burn-ins counted. */
    private static final class Counted implements Engine {
        private final AtomicInteger burnIns = new AtomicInteger();

        @Override
        public BurntIn burnIn(Scenario scenario, Seeds seeds) {
            burnIns.incrementAndGet();
            return MODEL.burnIn(scenario, seeds);
        }

        @Override
        public BurntIn restore(Scenario scenario, Seeds seeds, byte[] saved) {
            return MODEL.restore(scenario, seeds, saved);
        }
    }

    private static Experiment experiment(String name, int replicates) {
        return Experiment.of(name, List.of(Strategy.STATUS_QUO))
                .withWorld(new WorldSettings(1_000, 3, 2))
                .withHorizon(new Horizon(60, 30))
                .withReplicates(Replicates.exactly(replicates));
    }

    private Map<String, String> run(Experiment experiment, Engine engine, String folder) {
        return SampleStudies.finish(Study.of(experiment).withEngine(engine).withThreads(2), temporary.resolve(folder));
    }

    @Test
    void worldsAreBurntInOnce() {
        String file = temporary.resolve("worlds.duckdb").toString();
        Counted first = new Counted();
        Map<String, String> plain = run(experiment("first", 3), new Counted(), "plain");
        assertEquals(plain, run(experiment("first", 3).withWarmStart(new WarmStart(file, "")), first, "first"));
        assertEquals(3, first.burnIns.get());
        assertTrue(Files.exists(Path.of(file)));

        Experiment other = experiment("second", 4)
                .withStrategies(List.of(Strategy.STATUS_QUO, new Strategy("another", List.of())), "status quo");
        Counted second = new Counted();
        assertEquals(
                run(other, new Counted(), "cold"), run(other.withWarmStart(new WarmStart("", file)), second, "warm"));
        assertEquals(1, second.burnIns.get(), "the file holds three of four worlds");
    }

    /** Saving is asked for when the runs are there already, or when some of the worlds are. */
    @Test
    void whatTheFileLacksIsAdded() {
        String file = temporary.resolve("worlds.duckdb").toString();
        Experiment saving = experiment("late", 2).withWarmStart(new WarmStart(file, ""));
        run(experiment("late", 2), new Counted(), "late");
        Counted late = new Counted();
        run(saving, late, "late");
        assertEquals(2, late.burnIns.get());
        Counted both = new Counted();
        run(experiment("late", 3).withWarmStart(new WarmStart(file, file)), both, "both");
        assertEquals(1, both.burnIns.get());
        Counted none = new Counted();
        run(saving, none, "late");
        assertEquals(0, none.burnIns.get());
    }

    @Test
    void worldsOfOtherSettingsAreRefusedBeforeAnythingRuns() {
        String file = temporary.resolve("worlds.duckdb").toString();
        run(experiment("a", 1).withWarmStart(new WarmStart(file, "")), new Counted(), "a");
        Experiment loading = experiment("b", 1).withWarmStart(new WarmStart("", file));
        for (Map.Entry<Experiment, String> wrong : Map.of(
                        loading.withHorizon(new Horizon(61, 30)), "horizon.burnInDays is 60 there and 61 here",
                        loading.withParameters(Map.of("search.conversion", 0.001)), "parameters",
                        loading.withSeeds(SeedPlan.of(5)), "seeds.master is 1 there and 5 here")
                .entrySet()) {
            FolderRefused refused =
                    assertThrows(FolderRefused.class, () -> run(wrong.getKey(), new Counted(), "refused"));
            assertTrue(String.valueOf(refused.getMessage()).contains(wrong.getValue()), refused.toString());
        }
        assertTrue(Files.notExists(temporary.resolve("refused")));
    }
}

package org.interdict.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Result;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunReader;
import org.interdict.results.store.runs.RunStatus;
import org.interdict.results.store.runs.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {
    @TempDir
    Path temporary;

    private static Study study(Experiment experiment, Engine engine) {
        return Study.of(experiment).withEngine(engine).withThreads(2);
    }

    @Test
    void threadsAndOrderDoNotShow() {
        Experiment experiment = SampleStudies.experiment(24);
        Map<String, String> one =
                SampleStudies.finish(study(experiment, new FakeEngine(0, 5)).withThreads(1), temporary.resolve("one"));
        Map<String, String> two =
                SampleStudies.finish(study(experiment, new FakeEngine(6, 5)), temporary.resolve("two"));
        Map<String, String> eight = SampleStudies.finish(
                study(experiment, new FakeEngine(20, 5)).withThreads(8), temporary.resolve("eight"));
        assertTrue(one.toString().contains("failed"), one.get("runs"));
        assertEquals(one, two);
        assertEquals(one, eight);
    }

    @Test
    void aStoppedStudyGoesOn() {
        Experiment experiment = SampleStudies.experiment(20);
        Map<String, String> whole =
                SampleStudies.finish(study(experiment, new FakeEngine(0, 0)), temporary.resolve("whole"));
        Path folder = temporary.resolve("stopped");
        int stored = 0;
        for (int after : List.of(1, 3, 5)) {
            Interruption interruption = new Interruption();
            FakeEngine engine = new FakeEngine(4, 0);
            Engine stopping = (scenario, seeds) -> {
                BurntIn world = engine.burnIn(scenario, seeds);
                if (engine.burnIns.get() > after + 2) {
                    interruption.raise();
                }
                return world;
            };
            try (StudyRuns runs =
                    study(experiment, stopping).withInterruption(interruption).run(folder)) {
                assertEquals(Stopped.INTERRUPTED, runs.stopped());
                assertTrue(runs.store().recorded().size() > stored, "what ended before is stored");
                stored = runs.store().recorded().size();
            }
        }
        FakeEngine last = new FakeEngine(4, 0);
        assertEquals(whole, SampleStudies.finish(study(experiment, last), folder));
        assertEquals(20 - stored, last.burnIns.get());
        try (RunStore store = RunStore.read(folder)) {
            Manifest manifest = store.study().manifest();
            assertEquals("max", manifest == null ? "" : manifest.stopped());
            assertEquals(4, manifest == null ? 0 : manifest.executions());
        }
    }

    @Test
    void aFinishedStudyComputesNothing() {
        Experiment experiment = SampleStudies.experiment(6);
        Path folder = temporary.resolve("runs");
        Map<String, String> first = SampleStudies.finish(study(experiment, new FakeEngine(0, 3)), folder);
        FakeEngine again = new FakeEngine(0, 3);
        assertEquals(first, SampleStudies.finish(study(experiment, again), folder));
        assertEquals(0, again.burnIns.get());
        assertEquals(0, again.evaluations.get());
    }

    @Test
    void moreReplicatesExtend() {
        Path folder = temporary.resolve("runs");
        SampleStudies.finish(study(SampleStudies.experiment(5), new FakeEngine(0, 0)), folder);
        FakeEngine more = new FakeEngine(0, 0);
        Map<String, String> extended = SampleStudies.finish(study(SampleStudies.experiment(12), more), folder);
        assertEquals(7, more.burnIns.get());
        assertEquals(
                SampleStudies.finish(
                        study(SampleStudies.experiment(12), new FakeEngine(0, 0)), temporary.resolve("at once")),
                extended);
        try (StudyRuns runs =
                study(SampleStudies.experiment(5), new FakeEngine(0, 0)).run(folder)) {
            assertEquals(5, runs.replicates());
            assertEquals(15, runs.runs());
        }
    }

    private static Experiment grown(Experiment experiment, String... names) {
        return experiment.withStrategies(
                Arrays.stream(names).map(name -> new Strategy(name, List.of())).toList(), "status quo");
    }

    /** New strategies, in any place, and replicates run alone; the bytes are those of a study that had them from the beginning. */
    @Test
    void strategiesAndReplicatesAreAdded() {
        Path folder = temporary.resolve("runs");
        Experiment few = grown(SampleStudies.experiment(6), "status quo", "takedown");
        Experiment many = grown(SampleStudies.experiment(9), "early", "status quo", "later", "takedown");
        SampleStudies.finish(study(few, new FakeEngine(0, 5)), folder);
        FakeEngine more = new FakeEngine(0, 0);
        FakeEngine flawed = new FakeEngine(0, 5);
        Map<String, String> extended = SampleStudies.finish(study(many, flawed), folder);
        assertEquals(9, flawed.burnIns.get());
        assertTrue(flawed.evaluations.get() <= 6 * 2 + 3 * 4, flawed.evaluations + " evaluations");
        assertEquals(SampleStudies.finish(study(many, new FakeEngine(0, 5)), temporary.resolve("at once")), extended);
        SampleStudies.finish(study(many, more), folder);
        assertEquals(0, more.burnIns.get());
    }

    @Test
    void aGrowingStudyThatIsStoppedGoesOn() {
        Path folder = temporary.resolve("runs");
        Experiment few = grown(SampleStudies.experiment(30), "status quo", "takedown");
        Experiment many = grown(SampleStudies.experiment(30), "status quo", "later", "takedown");
        SampleStudies.finish(study(few, new FakeEngine(0, 0)), folder);
        Interruption interruption = new Interruption();
        Engine stopping = (scenario, seeds) -> {
            if (seeds.equals(many.seeds().seeds(0, 9))) {
                interruption.raise();
            }
            return new FakeEngine(0, 0).burnIn(scenario, seeds);
        };
        try (StudyRuns runs =
                study(many, stopping).withInterruption(interruption).run(folder)) {
            assertEquals(Stopped.INTERRUPTED, runs.stopped());
        }
        try (StudyRuns runs = StudyRuns.read(folder, PairedComparison.STORED)) {
            assertEquals(30, runs.replicates());
            assertEquals(3, StudyComparison.of(runs).comparison().strategies().size());
        }
        FakeEngine rest = new FakeEngine(0, 0);
        Map<String, String> extended = SampleStudies.finish(study(many, rest), folder);
        assertTrue(rest.burnIns.get() <= 30, rest.burnIns + " burn-ins");
        assertEquals(SampleStudies.finish(study(many, new FakeEngine(0, 0)), temporary.resolve("at once")), extended);
    }

    @Test
    void aMeasureThatIsAddedCostsNoRun() {
        Path folder = temporary.resolve("runs");
        Experiment one = SampleStudies.experiment(4).withMeasures(List.of("harm.exposures"));
        SampleStudies.finish(study(one, new FakeEngine(0, 0)), folder);
        FakeEngine none = new FakeEngine(0, 0);
        try (StudyRuns runs = study(SampleStudies.experiment(4), none).run(folder)) {
            assertEquals(0, none.burnIns.get());
            assertEquals(
                    FakeEngine.MEASURES,
                    StudyComparison.of(runs).comparison().effects().stream()
                            .map(effect -> effect.measure().name())
                            .distinct()
                            .toList());
            assertEquals(List.of("harm.exposures"), runs.store().header().measures());
        }
    }

    @Test
    void whatMayNotChangeIsRefusedWithWhatDiffers() {
        Path folder = temporary.resolve("runs");
        Experiment first = SampleStudies.experiment(2);
        SampleStudies.finish(study(first, new FakeEngine(0, 0)), folder);
        Experiment longer = first.withHorizon(new Horizon(0, 50));
        Experiment without = grown(first, "status quo", "takedown");
        Experiment other = first.withStrategies(
                List.of(
                        new Strategy("status quo", List.of()),
                        new Strategy("takedown", List.of(), 3.0),
                        new Strategy("a longer name", List.of())),
                "status quo");
        for (Map.Entry<Experiment, String> wrong : Map.of(
                        longer, "horizon.evaluationDays is 40 there and 50 here",
                        without, "holds runs of 'a longer name', which is not asked for",
                        other, "holds runs of another 'takedown'")
                .entrySet()) {
            FolderRefused refused = assertThrows(
                    FolderRefused.class,
                    () -> study(wrong.getKey(), new FakeEngine(0, 0)).run(folder));
            assertTrue(String.valueOf(refused.getMessage()).contains(wrong.getValue()), refused.toString());
        }
    }

    @Test
    void aRunThatTakesTooLongIsAFailedRun() {
        Experiment experiment = SampleStudies.experiment(2);
        Engine slow = new Engine() {
            @Override
            public BurntIn burnIn(Scenario scenario, Seeds seeds) {
                BurntIn quick = new FakeEngine(0, 0).burnIn(scenario, seeds);
                return new BurntIn() {
                    @Override
                    public Result evaluate(Strategy strategy) {
                        return quick.evaluate(strategy);
                    }

                    @Override
                    public Result evaluate(Strategy strategy, Runnable everyDay) {
                        while (strategy.name().equals("takedown")) {
                            everyDay.run();
                        }
                        return quick.evaluate(strategy);
                    }
                };
            }
        };
        try (StudyRuns runs =
                study(experiment, slow).withRunLimit(new RunLimit(0.05)).run(temporary.resolve("runs"))) {
            assertEquals(Stopped.MAX, runs.stopped());
            assertEquals(
                    List.of("s1.d0.r0", "s1.d0.r1"),
                    runs.failures().stream().map(run -> run.id().toString()).toList());
            assertEquals(
                    "Exceeded: the run took longer than its limit of 0.05 s",
                    runs.failures().get(0).error());
        }
    }

    @Test
    void failuresAreRecordedWithTheirInputsAndTheRestGoesOn() {
        Path folder = temporary.resolve("runs");
        Experiment experiment = SampleStudies.experiment(30);
        try (StudyRuns runs = study(experiment, new FakeEngine(0, 5)).run(folder)) {
            RunReader reader = runs.store().runs();
            for (RunEntry run : reader.entries()) {
                long kind = Math.floorMod(run.seed(), 5);
                boolean fails = kind == 0 || (kind == 1 && run.id().strategy() > 0);
                assertEquals(fails ? RunStatus.FAILED : RunStatus.DONE, run.status(), run.toString());
                assertEquals(SeedPlan.of(1).seed(run.id().replicate()), run.seed());
                assertEquals(run.seed(), run.seeds().population());
                if (fails) {
                    assertEquals(
                            kind == 0
                                    ? "burn-in: IllegalStateException: no world for this seed"
                                    : "IllegalArgumentException: strategy failed",
                            run.error());
                }
            }
            assertEquals(reader.count(RunStatus.FAILED), runs.failures().size());
            assertTrue(runs.failures().size() > 3, "the test needs failures");
        }
    }

    @Test
    void looksFollowFromTheExperimentAlone() {
        Experiment experiment = SampleStudies.experiment(1)
                .withReplicates(new Replicates(4, 64, new Replicates.StoppingTarget("activity.active30", 0.05, 0.95)));
        Set<String> ends = new TreeSet<>();
        for (int threads : List.of(1, 5)) {
            Path folder = temporary.resolve("threads " + threads);
            FakeEngine engine = new FakeEngine(3, 0);
            try (StudyRuns runs = study(experiment, engine).withThreads(threads).run(folder)) {
                ends.add(runs.stopped() + " " + runs.replicates() + " " + runs.runs() + " " + engine.burnIns);
            }
        }
        // The strategies do not differ in this measure, so the first look is enough: at 20, whatever the minimum.
        assertEquals(Set.of("TARGET 20 60 20"), ends);
    }

    @Test
    void aTargetOutOfReachEndsAtTheMaximum() {
        Experiment experiment = SampleStudies.experiment(1)
                .withReplicates(
                        new Replicates(2, 9, new Replicates.StoppingTarget("cost.investigatorDays", 0.01, 0.95)));
        Engine noisy = (scenario, seeds) -> {
            var world = new FakeEngine(0, 0).burnIn(scenario, seeds);
            return strategy -> {
                var result = world.evaluate(strategy);
                result.summary()[2] =
                        Math.floorMod(seeds.behaviour() * strategy.name().length(), 97);
                return result;
            };
        };
        try (StudyRuns runs = study(experiment, noisy).run(temporary.resolve("runs"))) {
            assertEquals(Stopped.MAX, runs.stopped());
            assertEquals(9, runs.replicates());
        }
    }

    @Test
    void shardsShareTheReplicates() {
        Experiment experiment = SampleStudies.experiment(10);
        Set<Integer> seen = new TreeSet<>();
        int runs = 0;
        for (int i = 1; i <= 3; i++) {
            try (StudyRuns part = study(experiment, new FakeEngine(0, 0))
                    .withShard(new Shard(i, 3))
                    .run(temporary.resolve("shard " + i))) {
                part.store().recorded().forEach(unit -> seen.add(unit.replicate()));
                runs += part.runs();
            }
        }
        assertEquals(10, seen.size());
        assertEquals(30, runs);
    }

    @Test
    void worldsHaveValuesAndLuckOfTheirOwnAndMoreOfThemExtend() {
        Experiment few = SampleStudies.experiment(2).withUncertainty(Uncertainty.evidence(3));
        Experiment many = SampleStudies.experiment(2).withUncertainty(Uncertainty.evidence(5));
        Path folder = temporary.resolve("runs");
        try (StudyRuns runs = study(few, new FakeEngine(4, 0)).run(folder)) {
            Set<Long> seeds = new TreeSet<>();
            for (RunEntry run : runs.store().runs().entries()) {
                seeds.add(run.seed());
                assertEquals(
                        runs.store().runs().draws().get(run.id().draw()), run.parameters(), "a run knows its world");
            }
            assertEquals(6, seeds.size());
            assertEquals(3, StudyComparison.of(runs).comparison().replicates());
        }
        FakeEngine more = new FakeEngine(4, 0);
        Map<String, String> extended = SampleStudies.finish(study(many, more), folder);
        assertEquals(4, more.burnIns.get());
        assertEquals(SampleStudies.finish(study(many, new FakeEngine(0, 0)), temporary.resolve("at once")), extended);
        assertThrows(
                FolderRefused.class, () -> study(few, new FakeEngine(0, 0)).run(folder), "fewer worlds than stored");
    }

    @Test
    void shardsShareTheWorlds() {
        Experiment experiment = SampleStudies.experiment(1).withUncertainty(Uncertainty.evidence(7));
        Path whole = temporary.resolve("whole");
        List<Path> parts = new java.util.ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            parts.add(temporary.resolve("shard " + i));
            try (StudyRuns part = study(experiment, new FakeEngine(0, 0))
                    .withShard(new Shard(i, 3))
                    .run(parts.get(i - 1))) {
                assertEquals(i == 1 ? 9 : 6, part.runs());
            }
        }
        study(experiment, new FakeEngine(0, 0)).merge(whole, parts).close();
        assertEquals(
                SampleStudies.finish(study(experiment, new FakeEngine(0, 0)), temporary.resolve("at once")),
                SampleStudies.exported(whole));
    }

    @Test
    void seedsAreAddedToWorldsOnlyWhileTheyCanMeetTheTarget() {
        Experiment experiment = SampleStudies.experiment(1)
                .withUncertainty(Uncertainty.evidence(8))
                .withReplicates(
                        new Replicates(2, 40, new Replicates.StoppingTarget("cost.investigatorDays", 0.2, 0.95)));
        // First the effect depends only on the world: no number of seeds narrows its interval. Then only on chance:
        // more seeds do.
        for (boolean worldly : new boolean[] {true, false}) {
            Engine engine = (scenario, seeds) -> {
                var world = new FakeEngine(0, 0).burnIn(scenario, seeds);
                double own = scenario.parameters().getOrDefault("search.conversion", Double.NaN);
                return strategy -> {
                    var result = world.evaluate(strategy);
                    double luck =
                            Math.floorMod(seeds.behaviour() * strategy.name().length(), 97) / 97.0;
                    result.summary()[2] = 1 + (strategy.name().equals("status quo") ? 0 : worldly ? 9 * own : luck);
                    return result;
                };
            };
            try (StudyRuns runs = study(experiment, engine).run(temporary.resolve("runs " + worldly))) {
                assertEquals(worldly ? Stopped.WORLDS : Stopped.TARGET, runs.stopped());
                assertTrue(worldly ? runs.replicates() == 2 : runs.replicates() > 2, runs.replicates() + " seeds");
            }
        }
    }

    @Test
    void anotherSeedOrExperimentIsRefusedUnlessForced() {
        Path folder = temporary.resolve("runs");
        SampleStudies.finish(study(SampleStudies.experiment(3), new FakeEngine(0, 0)), folder);
        Experiment otherSeed = SampleStudies.experiment(3).withSeeds(SeedPlan.of(2));
        assertThrows(
                FolderRefused.class,
                () -> study(otherSeed, new FakeEngine(0, 0)).run(folder));
        study(otherSeed, new FakeEngine(0, 0))
                .withExisting(Existing.REPLACE)
                .run(folder)
                .close();
        assertThrows(
                FolderRefused.class,
                () -> study(SampleStudies.experiment(3), new FakeEngine(0, 0)).run(folder));
    }

    @Test
    void memoryThatRunsOutIsNoFailedRun() throws Exception {
        Engine greedy = (scenario, seeds) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Path folder = temporary.resolve("runs");
        OutOfMemory error = assertThrows(
                OutOfMemory.class,
                () -> study(SampleStudies.experiment(3), greedy).run(folder));
        assertTrue(error.toString().contains("--threads"), error.toString());
        assertTrue(Files.readString(folder.resolve("manifest.json")).contains("\"failed\""));
        Map<String, String> after =
                SampleStudies.finish(study(SampleStudies.experiment(3), new FakeEngine(0, 0)), folder);
        assertTrue(after.toString().contains("s2.d0.r2"), after.toString());
    }
}

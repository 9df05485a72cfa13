package org.interdict.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunReader;
import org.interdict.results.store.runs.RunStatus;
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
        for (int after : List.of(1, 4, 9)) {
            Interruption interruption = new Interruption();
            RunProgress stopper = new RunProgress() {
                private int units;

                @Override
                public void planned(int stored, int next, int most) {}

                @Override
                public void advanced(int runs, int failed) {
                    if (++units == after) {
                        interruption.raise();
                    }
                }

                @Override
                public void close() {}
            };
            try (StudyRuns runs = study(experiment, new FakeEngine(4, 0))
                    .withInterruption(interruption)
                    .withProgress(stopper)
                    .run(folder)) {
                assertEquals(Stopped.INTERRUPTED, runs.stopped());
            }
        }
        FakeEngine last = new FakeEngine(4, 0);
        assertEquals(whole, SampleStudies.finish(study(experiment, last), folder));
        assertEquals(20 - 1 - 4 - 9, last.burnIns.get());
        Manifest manifest = Manifest.read(folder);
        assertEquals("max", manifest == null ? "" : manifest.stopped());
        assertEquals(4, manifest == null ? 0 : manifest.executions());
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
        // The strategies do not differ in this measure, so the first look is enough.
        assertEquals(Set.of("TARGET 4 12 4"), ends);
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
                    result.summary()[2] = 1 + (strategy.name().equals("takedown") ? (worldly ? 9 * own : luck) : 0);
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

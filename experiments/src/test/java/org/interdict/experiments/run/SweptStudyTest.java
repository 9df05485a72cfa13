package org.interdict.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.design.SweptDesign;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.runs.RunEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweptStudyTest {
    private static final int REPLICATES = 4;

    @TempDir
    Path folder;

    private static Experiment experiment() {
        String yaml = "name: e\nhorizon: { burnInDays: 0, evaluationDays: 5 }\nreplicates: { min: 4, max: 4 }\n"
                + "measures: [harm.exposures, activity.active30]\n"
                + "strategies:\n  - name: detection\n    policies: [platform-detection: { coverage: [0.1, 0.2, 0.3] }]\n"
                + "design: { factors: { world.forums: [2, 4] } }\n";
        return ExperimentReader.of(Vocabulary.ofCatalogue()).read("e.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Study study(Experiment experiment, Engine engine) {
        return Study.of(experiment)
                .withDesign(SweptDesign.arms(experiment))
                .withWorlds(SweptDesign.worlds(experiment))
                .withThreads(2)
                .withEngine(engine);
    }

    @Test
    void pointsShareBurnInsAndEqualStrategiesAreRunOnce() {
        FakeEngine engine = new FakeEngine(0, 0);
        Experiment experiment = experiment();
        try (StudyRuns runs = study(experiment, engine).run(folder)) {
            assertEquals(6 * 2 * REPLICATES, runs.runs());
            assertEquals(2 * REPLICATES, engine.burnIns.get());
            assertEquals(2 * REPLICATES * (3 + 1), engine.evaluations.get());
            List<RunEntry> entries = runs.store().runs().entries();
            assertTrue(entries.stream()
                    .filter(run -> run.id().replicate() == 1)
                    .allMatch(run -> run.seed() == experiment.seeds().seed(1)));
        }
        Worlds worlds = SweptDesign.worlds(experiment);
        StudyPlan plan = StudyPlan.of(experiment, SweptDesign.arms(experiment), worlds, engine, Shard.WHOLE, 1);
        assertEquals(2 * REPLICATES, plan.burnIns());
        assertEquals(6 * 2 * REPLICATES, plan.runs());
    }

    @Test
    void threadsShardsAndStopsChangeNothing() {
        Experiment experiment = experiment();
        Map<String, String> whole =
                SampleStudies.finish(study(experiment, new FakeEngine(0, 0)), folder.resolve("whole"));
        Map<String, String> slow =
                SampleStudies.finish(study(experiment, new FakeEngine(3, 0)).withThreads(4), folder.resolve("slow"));
        assertEquals(whole, slow);
        List<Path> parts = List.of(folder.resolve("1"), folder.resolve("2"), folder.resolve("3"));
        for (int i = 0; i < parts.size(); i++) {
            study(experiment, new FakeEngine(0, 0))
                    .withShard(new Shard(i + 1, 3))
                    .run(parts.get(i))
                    .close();
        }
        study(experiment, new FakeEngine(0, 0))
                .merge(folder.resolve("merged"), parts)
                .close();
        assertEquals(whole, SampleStudies.exported(folder.resolve("merged")));
        Experiment fewer = experiment.withReplicates(Replicates.exactly(2));
        Path grown = folder.resolve("grown");
        study(fewer, new FakeEngine(0, 0)).run(grown).close();
        assertEquals(whole, SampleStudies.finish(study(experiment, new FakeEngine(0, 0)), grown));
    }

    @Test
    void aFailedRunIsARowAndPoisonsNoOther() {
        try (StudyRuns runs = study(experiment(), new FakeEngine(0, 3)).run(folder)) {
            int failed = runs.failures().size();
            assertTrue(failed > 0 && failed < runs.runs(), failed + " of " + runs.runs());
            assertEquals(runs.runs(), runs.store().runs().entries().size());
        }
    }
}

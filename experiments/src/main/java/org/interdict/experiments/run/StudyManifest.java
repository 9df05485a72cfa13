package org.interdict.experiments.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.runs.RunStatus;
import org.interdict.results.store.runs.RunStore;
import org.jspecify.annotations.Nullable;

/** Writes {@code experiment.yaml} and keeps {@code manifest.json} while a study goes on. */
final class StudyManifest {
    private static final String SEED_RULE =
            "replicate r: output r of SplitMix64 started from the mixed master seed (in world w > 0: mixed with w), cut to 53 bits; the"
                    + " seed of every part that is not fixed";

    private final Experiment experiment;
    private final RunStore store;
    private final Shard shard;
    private final int threads;
    private final String inputs;
    private final String started;
    private final int executions;

    /** Writes the experiment, and a manifest that says that the study runs. */
    StudyManifest(Experiment experiment, RunStore store, Shard shard, int threads) {
        this.experiment = experiment;
        this.store = store;
        this.shard = shard;
        this.threads = threads;
        Manifest before = Manifest.read(store.folder());
        this.started = before == null || store.recorded().isEmpty() ? now() : before.started();
        this.executions = before == null ? 1 : before.executions() + 1;
        String yaml = ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue());
        this.inputs = BuildInfo.hash(yaml);
        RunFolder.write(store.folder().resolve(RunFolder.EXPERIMENT), yaml);
        write(null, "running", 0);
    }

    /** The study has ended. */
    void ended(Stopped stopped, int replicates) {
        write(now(), stopped.word(), replicates);
    }

    /** The study broke off; what cannot be written is told to the cause. */
    void failed(RuntimeException cause) {
        try {
            write(now(), "failed", 0);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private void write(@Nullable String ended, String stopped, int replicates) {
        int last = Math.max(
                0, (replicates > 0 ? replicates : experiment.replicates().max()) - 1);
        new Manifest(
                        Manifest.Software.current(),
                        Manifest.currentJava(),
                        Manifest.currentSystem(),
                        Runtime.getRuntime().availableProcessors(),
                        threads,
                        experiment.name(),
                        store.header().identity(),
                        inputs,
                        experiment.seeds().master(),
                        SEED_RULE,
                        experiment.seeds().seed(0),
                        experiment.seeds().seed(last),
                        started,
                        ended,
                        executions,
                        stopped,
                        replicates,
                        store.runs().count(RunStatus.DONE),
                        store.runs().count(RunStatus.FAILED),
                        shard.whole() ? "" : shard.toString())
                .write(store.folder(), experiment.question());
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

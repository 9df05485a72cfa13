package org.interdict.experiments.run;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.interdict.experiments.definition.Experiment;
import org.interdict.experiments.definition.ExperimentWriter;
import org.interdict.experiments.definition.Vocabulary;
import org.interdict.results.store.BuildInfo;
import org.interdict.results.store.Existing;
import org.interdict.results.store.Manifest;
import org.interdict.results.store.RunFolder;
import org.interdict.results.store.RunStatus;
import org.interdict.results.store.RunStore;
import org.jspecify.annotations.Nullable;

/**
 * An experiment to be run into a folder: {@code Study.of(experiment).withThreads(2).run(folder)}. The same experiment gives the
 * same runs whatever the threads, the shards and the interruptions. Immutable.
 */
public final class Study {
    private static final String SEED_RULE =
            "replicate r: output r of SplitMix64 started from the mixed master seed, cut to 53 bits; the seed of every part that is"
                    + " not fixed";

    private final Experiment experiment;
    private final Engine engine;
    private final int threads;
    private final Shard shard;
    private final Existing existing;
    private final RunProgress progress;
    private final Interruption interruption;

    private Study(
            Experiment experiment,
            Engine engine,
            int threads,
            Shard shard,
            Existing existing,
            RunProgress progress,
            Interruption interruption) {
        this.experiment = experiment;
        this.engine = engine;
        this.threads = threads;
        this.shard = shard;
        this.existing = existing;
        this.progress = progress;
        this.interruption = interruption;
    }

    /** All of the experiment, on all cores, going on with runs that are there. */
    public static Study of(Experiment experiment) {
        return new Study(
                experiment,
                Engine.MODEL,
                Runtime.getRuntime().availableProcessors(),
                Shard.WHOLE,
                Existing.RESUME,
                RunProgress.SILENT,
                new Interruption());
    }

    /** A copy with another engine. */
    public Study withEngine(Engine other) {
        return new Study(experiment, other, threads, shard, existing, progress, interruption);
    }

    /**
     * A copy with another number of worker threads.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Study withThreads(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + other);
        }
        return new Study(experiment, engine, other, shard, existing, progress, interruption);
    }

    /** A copy that runs a share of the replicates. */
    public Study withShard(Shard other) {
        return new Study(experiment, engine, threads, other, existing, progress, interruption);
    }

    /** A copy that goes on with runs that are there, or replaces them. */
    public Study withExisting(Existing other) {
        return new Study(experiment, engine, threads, shard, other, progress, interruption);
    }

    /** A copy that reports how far it is; closed when the study ends. */
    public Study withProgress(RunProgress other) {
        return new Study(experiment, engine, threads, shard, existing, other, interruption);
    }

    /** A copy that stops when this is raised. */
    public Study withInterruption(Interruption other) {
        return new Study(experiment, engine, threads, shard, existing, progress, other);
    }

    /**
     * Runs what the folder lacks.
     *
     * @param folder the run folder, made if it is not there
     * @return the stored runs, open; to be closed
     * @throws org.interdict.results.store.FolderRefused if the folder cannot serve
     * @throws org.interdict.results.store.StoreFailure if runs cannot be stored
     */
    public StudyRuns run(Path folder) {
        RunStore store =
                RunStore.open(folder, StudyIdentity.header(experiment), StudyIdentity.draws(experiment), existing);
        try {
            Manifest before = Manifest.read(folder);
            String started = before == null || store.recorded().isEmpty() ? now() : before.started();
            int executions = before == null ? 1 : before.executions() + 1;
            String yaml = ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue());
            RunFolder.write(folder.resolve(RunFolder.EXPERIMENT), yaml);
            Writer manifest = new Writer(store, BuildInfo.hash(yaml), started, executions);
            manifest.write(null, "running", 0);
            Runner.Ended ended = execute(store, manifest);
            manifest.write(now(), ended.stopped().word(), ended.replicates());
            return new StudyRuns(experiment, store, ended.stopped(), ended.replicates());
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private Runner.Ended execute(RunStore store, Writer manifest) {
        try (progress) {
            return new Runner(
                            engine,
                            experiment,
                            StudyIdentity.draws(experiment),
                            store,
                            shard,
                            threads,
                            progress,
                            interruption)
                    .run();
        } catch (RuntimeException e) {
            manifest.tryWrite(now(), "failed", 0, e);
            throw e;
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Writes the manifest as the study goes on. */
    private final class Writer {
        private final RunStore store;
        private final String inputs;
        private final String started;
        private final int executions;

        Writer(RunStore store, String inputs, String started, int executions) {
            this.store = store;
            this.inputs = inputs;
            this.started = started;
            this.executions = executions;
        }

        void tryWrite(String ended, String stopped, int replicates, RuntimeException cause) {
            try {
                write(ended, stopped, replicates);
            } catch (RuntimeException e) {
                cause.addSuppressed(e);
            }
        }

        void write(@Nullable String ended, String stopped, int replicates) {
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
    }
}

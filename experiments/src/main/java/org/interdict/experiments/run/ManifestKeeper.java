package org.interdict.experiments.run;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StudyHeader;
import org.jspecify.annotations.Nullable;

/** Writes {@code experiment.yaml} and keeps {@code manifest.json} while one execution of an experiment lasts. */
public final class ManifestKeeper {
    private final Experiment experiment;
    private final Path folder;
    private final StudyHeader header;
    private final int threads;
    private final String shard;
    private final String seedRule;
    private final String inputs;
    private final String started;
    private final int executions;

    /**
     * What has been done so far.
     *
     * @param replicates replicates that count
     * @param last number of the last seed
     * @param done runs that succeeded
     * @param failed runs that failed
     */
    public record Progress(int replicates, int last, int done, int failed) {}

    /**
     * Writes the experiment.
     *
     * @param header what the folder is about
     * @param threads number of worker threads
     * @param shard part of the work; empty for all of it
     * @param seedRule how the seeds follow from the master seed
     * @param empty whether nothing is stored yet
     */
    public ManifestKeeper(
            Experiment experiment,
            Path folder,
            StudyHeader header,
            int threads,
            String shard,
            String seedRule,
            boolean empty) {
        this.experiment = experiment;
        this.folder = folder;
        this.header = header;
        this.threads = threads;
        this.shard = shard;
        this.seedRule = seedRule;
        Manifest before = Manifest.read(folder);
        this.started = before == null || empty ? now() : before.started();
        this.executions = before == null ? 1 : before.executions() + 1;
        String yaml = ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue());
        this.inputs = BuildInfo.hash(yaml);
        RunFolder.write(folder.resolve(RunFolder.EXPERIMENT), yaml);
    }

    /** Writes the manifest of an execution that lasts. */
    public void running(Progress progress) {
        write(null, "running", progress);
    }

    /**
     * Writes the manifest of an execution that has ended.
     *
     * @param stopped why, in one word
     */
    public void ended(String stopped, Progress progress) {
        write(now(), stopped, progress);
    }

    private void write(@Nullable String ended, String stopped, Progress progress) {
        new Manifest(
                        Manifest.Software.current(),
                        Manifest.currentJava(),
                        Manifest.currentSystem(),
                        Runtime.getRuntime().availableProcessors(),
                        threads,
                        experiment.name(),
                        header.identity(),
                        inputs,
                        experiment.seeds().master(),
                        seedRule,
                        experiment.seeds().seed(0),
                        experiment.seeds().seed(progress.last()),
                        started,
                        ended,
                        executions,
                        stopped,
                        progress.replicates(),
                        progress.done(),
                        progress.failed(),
                        shard)
                .write(folder, experiment.question());
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

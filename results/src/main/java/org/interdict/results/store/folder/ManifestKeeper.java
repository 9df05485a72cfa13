package org.interdict.results.store.folder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** Writes {@code experiment.yaml} into a study folder, and keeps {@code manifest.json} beside it while the study goes on. */
public final class ManifestKeeper {
    private static final String RUNNING = "running";
    private static final String FAILED = "failed";

    private final StudyStore study;
    private final Execution execution;
    private final String inputs;
    private final String started;
    private final int executions;

    /**
     * What stays the same during an execution.
     *
     * @param experiment name of the experiment
     * @param question what it asks; may be empty
     * @param identity hash of model, experiment and seed, as in the store
     * @param seed master seed
     * @param seedRule how the replicates' seeds follow from it
     * @param threads worker threads used
     * @param shard {@code i/n}, or empty
     */
    public record Execution(
            String experiment,
            String question,
            String identity,
            long seed,
            String seedRule,
            int threads,
            String shard) {}

    /**
     * What is stored so far.
     *
     * @param firstSeed seed of the first replicate
     * @param lastSeed seed of the last replicate
     * @param replicates replicates stored
     * @param done runs that succeeded
     * @param failed runs that failed
     */
    public record Stored(long firstSeed, long lastSeed, int replicates, int done, int failed) {}

    private ManifestKeeper(StudyStore study, Execution execution, String inputs, String started, int executions) {
        this.study = study;
        this.execution = execution;
        this.inputs = inputs;
        this.started = started;
        this.executions = executions;
    }

    /**
     * Writes the experiment, and a manifest that says that the study runs. An execution that goes on in a folder with runs keeps the
     * time at which the first one began.
     *
     * @param study the study, open for writing
     * @param execution what it is about
     * @param yaml the experiment as run, every default written out
     * @param stored what the folder holds already
     * @throws StoreFailure if a file cannot be written
     */
    public static ManifestKeeper begin(StudyStore study, Execution execution, String yaml, Stored stored) {
        @Nullable Manifest before = before(study);
        boolean empty = stored.done() + stored.failed() == 0;
        ManifestKeeper keeper = new ManifestKeeper(
                study,
                execution,
                BuildInfo.hash(yaml),
                before == null || empty ? now() : before.started(),
                before == null ? 1 : before.executions() + 1);
        study.keep(RunFolder.EXPERIMENT, yaml);
        keeper.write(null, RUNNING, stored);
        return keeper;
    }

    /**
     * The study has ended, by itself or by the user.
     *
     * @param stopped why: {@code target}, {@code max}, {@code interrupted}, …
     * @throws StoreFailure if the manifest cannot be written
     */
    public void ended(String stopped, Stored stored) {
        write(now(), stopped, stored);
    }

    /** The study broke off. If the manifest cannot be written either, that is added to the cause. */
    public void failed(RuntimeException cause, Stored stored) {
        try {
            write(now(), FAILED, stored);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private void write(@Nullable String ended, String stopped, Stored stored) {
        Manifest manifest = new Manifest(
                Manifest.Software.current(),
                Manifest.currentJava(),
                Manifest.currentSystem(),
                Runtime.getRuntime().availableProcessors(),
                execution.threads(),
                execution.experiment(),
                execution.identity(),
                inputs,
                execution.seed(),
                execution.seedRule(),
                stored.firstSeed(),
                stored.lastSeed(),
                started,
                ended,
                executions,
                stopped,
                stored.replicates(),
                stored.done(),
                stored.failed(),
                execution.shard());
        study.keep(RunFolder.MANIFEST, Json.pretty(manifest));
        RunFolder.write(study.path().resolve(RunFolder.CRATE), manifest.crate(study.path(), execution.question()));
    }

    /** How it went before. The copy among the runs counts, whatever the file beside them says. */
    private static @Nullable Manifest before(StudyStore study) {
        return study.kept(RunFolder.MANIFEST)
                .map(text -> Json.MAPPER.readValue(text, Manifest.class))
                .orElseGet(() -> Manifest.read(study.path()));
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

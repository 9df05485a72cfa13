package org.interdict.experiments.analysis.calibrate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;

/** Writes {@code experiment.yaml} and keeps {@code manifest.json} while a calibration goes on. */
final class CalibrationManifest {
    private static final String SEED_RULE =
            "replicate r of parameter set e: output e x replicates + r of SplitMix64 started from the mixed master seed, cut to 53 bits";

    private final Experiment experiment;
    private final CalibrationStore store;
    private final int threads;
    private final String inputs;
    private final String started;
    private final int executions;

    CalibrationManifest(Experiment experiment, CalibrationStore store, int threads) {
        this.experiment = experiment;
        this.store = store;
        this.threads = threads;
        Manifest before = Manifest.read(store.folder());
        this.started = before == null || store.size() == 0 ? now() : before.started();
        this.executions = before == null ? 1 : before.executions() + 1;
        String yaml = ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue());
        this.inputs = BuildInfo.hash(yaml);
        RunFolder.write(store.folder().resolve(RunFolder.EXPERIMENT), yaml);
        write(null, "running");
    }

    /** It has ended, by itself or by the user. */
    void ended(boolean complete) {
        write(now(), complete ? "max" : "interrupted");
    }

    private void write(@Nullable String ended, String stopped) {
        int failed = store.failures().size();
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
                        experiment.seeds().seed(0),
                        started,
                        ended,
                        executions,
                        stopped,
                        experiment.calibration().method().replicates(),
                        store.size() - failed,
                        failed,
                        "")
                .write(store.folder(), experiment.question());
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

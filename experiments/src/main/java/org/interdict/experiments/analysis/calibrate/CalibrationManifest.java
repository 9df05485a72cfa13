package org.interdict.experiments.analysis.calibrate;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.run.record.RecordedExperiment;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.folder.ManifestKeeper;
import org.interdict.results.store.folder.RunFolder;

/** The manifest of a calibration. */
final class CalibrationManifest {
    private static final String SEED_RULE =
            "replicate r of parameter set e: output e x replicates + r of SplitMix64 started from the mixed master seed, cut to 53 bits";

    private final Experiment experiment;
    private final CalibrationStore store;
    private final ManifestKeeper keeper;

    /** Writes the experiment, and a manifest that says that the calibration runs. */
    CalibrationManifest(Experiment experiment, CalibrationStore store, int threads) {
        this.experiment = experiment;
        this.store = store;
        keeper = ManifestKeeper.begin(
                store.study(),
                new ManifestKeeper.Execution(
                        experiment.name(),
                        experiment.question(),
                        store.header().identity(),
                        experiment.seeds().master(),
                        SEED_RULE,
                        threads,
                        ""),
                RecordedExperiment.text(experiment),
                stored());
        RunFolder.write(store.folder().resolve(RunFolder.SCHEMA), JsonSchema.text(Vocabulary.ofCatalogue()));
    }

    /** It has ended: completely, or because the user stopped it. */
    void ended(boolean complete) {
        keeper.ended(complete ? "max" : "interrupted", stored());
    }

    private ManifestKeeper.Stored stored() {
        int failed = store.failures().size();
        long first = experiment.seeds().seed(0);
        return new ManifestKeeper.Stored(
                first, first, experiment.calibration().method().replicates(), store.size() - failed, failed);
    }
}

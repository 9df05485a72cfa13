package org.interdict.experiments.analysis.calibrate;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.ManifestKeeper;
import org.interdict.results.store.calibration.CalibrationStore;

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
        keeper = new ManifestKeeper(
                experiment, store.folder(), store.header(), threads, "", SEED_RULE, store.size() == 0);
        keeper.running(progress());
    }

    /** It has ended: completely, or because the user stopped it. */
    void ended(boolean complete) {
        keeper.ended(complete ? "max" : "interrupted", progress());
    }

    private ManifestKeeper.Progress progress() {
        int failed = store.failures().size();
        return new ManifestKeeper.Progress(
                experiment.calibration().method().replicates(), 0, store.size() - failed, failed);
    }
}

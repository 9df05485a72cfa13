package org.interdict.experiments.run;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.run.record.RecordedExperiment;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.results.store.folder.ManifestKeeper;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.runs.RunStatus;
import org.interdict.results.store.runs.RunStore;

/** The manifest of a study. */
final class StudyManifest {
    private static final String SEED_RULE =
            "replicate r: output r of SplitMix64 started from the mixed master seed (in world w > 0: mixed with w), cut to 53 bits; the"
                    + " seed of every part that is not fixed";

    private final Experiment experiment;
    private final RunStore store;
    private final ManifestKeeper keeper;

    /** Writes the experiment, and a manifest that says that the study runs. */
    StudyManifest(Experiment experiment, RunStore store, Shard shard, int threads) {
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
                        shard.whole() ? "" : shard.toString()),
                RecordedExperiment.text(experiment),
                stored(0));
        RunFolder.write(store.folder().resolve(RunFolder.SCHEMA), JsonSchema.text(Vocabulary.ofCatalogue()));
    }

    /** The study has ended. */
    void ended(Stopped stopped, int replicates) {
        keeper.ended(stopped.word(), stored(replicates));
    }

    /** The study ended with an error. If that cannot be written, the second error is added to the first. */
    void failed(RuntimeException cause) {
        keeper.failed(cause, stored(0));
    }

    private ManifestKeeper.Stored stored(int replicates) {
        int seeds = replicates > 0 ? replicates : experiment.replicates().max();
        return new ManifestKeeper.Stored(
                experiment.seeds().seed(0),
                experiment.seeds().seed(Math.max(0, seeds - 1)),
                replicates,
                store.runs().count(RunStatus.DONE),
                store.runs().count(RunStatus.FAILED));
    }
}

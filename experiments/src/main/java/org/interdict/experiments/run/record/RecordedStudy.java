package org.interdict.experiments.run.record;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.folder.StudyStore;
import org.jspecify.annotations.Nullable;

/**
 * What a run folder says of its study, from inside its store.
 *
 * @param experiment as run
 * @param manifest version, seeds, machine; null if there is none
 */
public record RecordedStudy(Experiment experiment, @Nullable Manifest manifest) {
    /** What an open store says. */
    public static RecordedStudy of(StudyStore store) {
        return new RecordedStudy(RecordedExperiment.of(store), store.manifest());
    }
}

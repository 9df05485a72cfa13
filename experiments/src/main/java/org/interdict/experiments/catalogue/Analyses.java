package org.interdict.experiments.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.analysis.ablate.Ablate;
import org.interdict.experiments.analysis.calibrate.Calibrate;
import org.interdict.experiments.analysis.compare.Compare;
import org.interdict.experiments.analysis.robustness.Robustness;
import org.interdict.experiments.analysis.sweep.Sweep;
import org.interdict.experiments.analysis.tip.Tip;
import org.interdict.experiments.analysis.validate.Validate;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.StudyStore;

/**
 * Analyses, and which of them a run folder or an experiment belongs to. Immutable.
 *
 * @param all in the order of the help; the first is the one that an experiment asks for if it says nothing else
 */
public record Analyses(List<Analysis> all) {
    /** Every analysis, in the order of the help. To add one: its package, and a line here. */
    public static final List<Analysis> ALL = List.of(
            new Compare(), new Sweep(), new Ablate(), new Tip(), new Calibrate(), new Robustness(), new Validate());

    /** Copies the list. */
    public Analyses {
        all = List.copyOf(all);
    }

    /** The analyses of this program. */
    public static Analyses shipped() {
        return new Analyses(ALL);
    }

    /**
     * The analysis that the runs of a folder belong to, by the word that is stored with them.
     *
     * @throws FolderRefused if the folder holds no runs, or those of an analysis that is not in the list
     */
    public StoredAnalysis of(Path folder) {
        String kind = StudyStore.design(folder);
        return all.stream()
                .map(Analysis::stored)
                .flatMap(Optional::stream)
                .filter(stored -> stored.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new FolderRefused("'" + folder + "' holds runs of the kind '" + kind
                        + "', which this version of INTERDICT does not know"));
    }

    /** The word of the command that makes a folder like this one. */
    public String command(Path folder) {
        String kind = StudyStore.design(folder);
        return all.stream()
                .filter(analysis -> analysis.stored()
                        .filter(stored -> stored.kind().equals(kind))
                        .isPresent())
                .map(Analysis::name)
                .findFirst()
                .orElse(all.get(0).name());
    }

    /** The analysis that an experiment asks for. */
    public Analysis of(Experiment experiment) {
        return all.stream()
                .filter(analysis -> analysis.isAskedBy(experiment))
                .findFirst()
                .orElse(all.get(0));
    }
}

package org.interdict.experiments.analysis;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.design.DesignKind;
import org.interdict.experiments.finding.ExportedComparison;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.results.store.export.ComparisonRows;
import org.interdict.results.store.export.Export;
import org.interdict.results.store.export.ExportFormat;

/** Run folders with the runs of a {@link org.interdict.experiments.run.Study}: several arms, each under the same seeds. */
public abstract class StoredStudy implements StoredAnalysis {
    private final DesignKind design;

    /** Of this kind of design. */
    protected StoredStudy(DesignKind design) {
        this.design = design;
    }

    @Override
    public final String kind() {
        return design.word();
    }

    @Override
    public final StudyRuns runs(Path folder) {
        return StudyRuns.read(folder, design);
    }

    /** The comparison of the arms, of which there are two or more. */
    protected StudyComparison comparison(StudyRuns runs) {
        return StudyComparison.ofArms(runs);
    }

    @Override
    public final List<Path> export(Path folder, Path tables, ExportFormat format, Console console) {
        try (StudyRuns runs = runs(folder)) {
            List<String> stored = runs.store().runs().summaryMeasures();
            List<Measure> measures = Measures.ALL.stream()
                    .filter(measure -> stored.contains(measure.name()))
                    .toList();
            ComparisonRows rows =
                    runs.design().arms().size() < 2 ? ComparisonRows.NONE : ExportedComparison.of(comparison(runs));
            List<Path> files = Export.of(runs.store(), rows, measures).write(tables, format);
            if (!runs.store().keepsLives()) {
                console.mention(
                        "the runs were stored by a version that did not keep forums and payers: there are no tables of them");
            }
            return files;
        }
    }
}

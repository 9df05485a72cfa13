package org.interdict.experiments.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.design.DesignKind;
import org.interdict.experiments.finding.ExportedComparison;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.run.record.RecordedStudy;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.results.store.export.AddedTable;
import org.interdict.results.store.export.ComparisonRows;
import org.interdict.results.store.export.Export;
import org.interdict.results.store.export.ExportFormat;
import org.interdict.results.store.export.NameHazard;
import org.interdict.results.store.runs.RunReader;
import org.interdict.results.store.runs.RunStatus;

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
    public final RecordedStudy recorded(Path folder) {
        try (StudyRuns runs = runs(folder)) {
            return RecordedStudy.of(runs.store().study());
        }
    }

    @Override
    public final StudyRuns runs(Path folder) {
        return StudyRuns.read(folder, design);
    }

    /** The comparison of the arms, of which there are two or more. */
    protected StudyComparison comparison(StudyRuns runs) {
        return StudyComparison.ofArms(runs);
    }

    /** What the comparison of the arms found, as rows of tables; there are two arms or more. */
    protected ComparisonRows rows(StudyRuns runs) {
        return ExportedComparison.of(comparison(runs));
    }

    /** Tables of this analysis alone, or in place of one that all have. */
    protected List<AddedTable> added(StudyRuns runs) {
        return List.of();
    }

    /**
     * Writes files of this analysis alone, beside the tables.
     *
     * @return the files
     */
    protected List<Path> files(StudyRuns runs, Path tables) {
        return List.of();
    }

    @Override
    public final List<Path> export(Path folder, Path tables, ExportFormat format, Console console) {
        try (StudyRuns runs = runs(folder)) {
            List<String> stored = runs.store().runs().summaryMeasures();
            List<Measure> measures = Measures.ALL.stream()
                    .filter(measure -> stored.contains(measure.name()))
                    .toList();
            ComparisonRows rows = runs.design().arms().size() < 2 ? ComparisonRows.NONE : rows(runs);
            List<Path> files = new ArrayList<>(Export.of(runs.store(), rows, measures)
                    .with(added(runs))
                    .withFinalValues(
                            runs.experiment().measures(),
                            runs.experiment().horizon().evaluationDays() - 1)
                    .withWords(words(runs.experiment()))
                    .write(tables, format));
            files.addAll(files(runs, tables));
            NameHazard.warnings(runs.design().names()).forEach(console::mention);
            whatIsEmpty(runs).forEach(console::mention);
            return files;
        }
    }

    /** The words of factors that are choices. */
    private static Map<String, List<String>> words(Experiment experiment) {
        return experiment.design().factors().stream()
                .filter(factor -> !factor.words().isEmpty())
                .collect(Collectors.toMap(DesignFactor::name, DesignFactor::words));
    }

    /** Why a table has no rows where rows might be looked for. */
    private static List<String> whatIsEmpty(StudyRuns runs) {
        RunReader stored = runs.store().runs();
        if (runs.store().recorded().isEmpty()) {
            return List.of("no run is stored yet: all tables are without rows");
        }
        List<String> reasons = new ArrayList<>();
        if (stored.count(RunStatus.DONE) == 0) {
            reasons.add("every run failed: the tables of values are without rows, runs says why");
        } else {
            if (!runs.experiment().output().daily()) {
                reasons.add("the experiment stores no series by day (output: { daily: false }): daily is without rows,"
                        + " behaviorspace has one row for each run, with the values of the whole run");
            }
            if (runs.experiment().output().eventPersons() == 0) {
                reasons.add(
                        "the experiment follows no persons (output: { events: { persons: N } }): events is without rows");
            }
        }
        return reasons;
    }
}

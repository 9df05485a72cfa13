package org.interdict.experiments.analysis.sweep;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.analysis.StoredStudy;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.RunOptions;
import org.interdict.experiments.cli.option.SignalStop;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.SweptDesign;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.sweep.SweepInput;
import org.interdict.results.report.sweep.SweepReport;
import org.interdict.results.store.export.AddedTable;
import org.interdict.results.store.export.ComparisonRows;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;

/** Run folders of sweeps: how they are run, merged, printed, exported and reported. */
final class StoredSweep extends StoredStudy {
    StoredSweep() {
        super(SweptDesign.STORED);
    }

    /**
     * Runs a sweep, then prints and reports the result; stopped by a signal.
     *
     * @return the exit code
     */
    int run(Experiment experiment, RunOptions options, Path folder, Console console) {
        Design design = SweptDesign.arms(experiment);
        Worlds worlds = SweptDesign.worlds(experiment);
        try (SignalStop stop = SignalStop.install();
                StudyRuns runs = options.study(experiment, console)
                        .withDesign(design)
                        .withWorlds(worlds)
                        .withInterruption(stop.interruption())
                        .run(folder)) {
            Conclusion conclusion = new Conclusion(runs, console);
            if (conclusion.interrupted()) {
                return conclusion.stopped();
            }
            if (!options.shard.whole()) {
                return conclusion.shard(options.shard.toString());
            }
            return conclude(runs, runs.folder().resolve(RunFolder.REPORT), console);
        }
    }

    @Override
    public int report(Path folder, Path report, Console console) {
        try (StudyRuns runs = runs(folder)) {
            return conclude(runs, report, console);
        }
    }

    @Override
    public int merge(List<Path> parts, @Nullable Path folder, Console console) {
        Experiment experiment;
        Design design;
        try (StudyRuns first = runs(parts.get(0))) {
            experiment = first.experiment();
            design = first.design();
        }
        Path target = folder == null ? Path.of("runs", experiment.name()) : folder;
        try (StudyRuns runs = Study.of(experiment)
                .withDesign(design)
                .withWorlds(SweptDesign.worlds(experiment))
                .merge(target, parts)) {
            if (new Conclusion(runs, console).interrupted()) {
                console.mention("replicates are missing: has every shard been given?");
            }
            return conclude(runs, target.resolve(RunFolder.REPORT), console);
        }
    }

    @Override
    protected ComparisonRows rows(StudyRuns runs) {
        return ComparisonRows.NONE;
    }

    @Override
    protected List<AddedTable> added(StudyRuns runs) {
        return SweepTables.of(runs);
    }

    @Override
    protected List<Path> files(StudyRuns runs, Path tables) {
        return SalibFiles.write(runs, tables);
    }

    private static int conclude(StudyRuns runs, Path report, Console console) {
        SweepInput input = SweepReading.input(runs);
        boolean any = !input.findings().points().isEmpty();
        Path page = any ? ReportFolder.write(report, () -> SweepReport.write(input, report)) : null;
        if (console.json()) {
            console.print(SweepDocument.of(runs, input, page));
        } else if (page == null) {
            console.out()
                    .println(runs.experiment().name()
                            + ": no point with a replicate in which every strategy was run; nothing to compare");
        } else {
            SweepText.print(runs, input, console.out());
            console.out().println();
            console.out().println("Report: " + page);
            console.out().println("Runs:   " + runs.folder().resolve(RunFolder.DATABASE));
        }
        return new Conclusion(runs, console).failures();
    }
}

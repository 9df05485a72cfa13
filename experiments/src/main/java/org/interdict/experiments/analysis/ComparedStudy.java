package org.interdict.experiments.analysis;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.RunOptions;
import org.interdict.experiments.cli.option.SignalStop;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.DesignKind;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyTipping;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.export.NameHazard;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.text.Printable;
import org.jspecify.annotations.Nullable;

/** Run folders whose arms are compared in pairs: how such a study is run, merged, printed and reported. What is printed is left to the analysis. */
public abstract class ComparedStudy extends StoredStudy {
    /** Of this kind of design. */
    protected ComparedStudy(DesignKind design) {
        super(design);
    }

    /**
     * The JSON document.
     *
     * @param page of the report; null if there is none
     */
    protected abstract Object document(StudyRuns runs, StudyComparison study, @Nullable Path page);

    /** The same for people. */
    protected abstract void print(StudyRuns runs, StudyComparison study, PrintWriter out);

    /**
     * Writes the report to a folder.
     *
     * @return its page
     */
    protected abstract Path page(StudyRuns runs, StudyComparison study, Path folder);

    /**
     * Runs the arms of an experiment, then prints and reports the result; stopped by a signal.
     *
     * @return the exit code
     */
    public final int run(Experiment experiment, Design design, RunOptions options, Console console) {
        try (SignalStop stop = SignalStop.install();
                StudyRuns runs = options.study(experiment, console)
                        .withDesign(design)
                        .withInterruption(stop.interruption())
                        .run(options.folder(design.folder(experiment.name())))) {
            Conclusion conclusion = new Conclusion(runs, console);
            if (conclusion.interrupted()) {
                return conclusion.stopped();
            }
            NameHazard.warnings(design.names()).forEach(console::mention);
            if (!options.shard.whole()) {
                return conclusion.shard(options.shard.toString());
            }
            return conclude(runs, runs.folder().resolve(RunFolder.REPORT), console);
        }
    }

    @Override
    public final int report(Path folder, Path report, Console console) {
        try (StudyRuns runs = runs(folder)) {
            Conclusion.refuseOneStrategy(folder.toString(), runs.design().arms().size());
            return conclude(runs, report, console);
        }
    }

    /** The strategies of a comparison can change places; the arms of other designs cannot. */
    @Override
    public final int report(Path folder, Path report, AskedAnew asked, Console console) {
        if (asked.isSame()) {
            return report(folder, report, console);
        }
        if (!kind().equals(PairedComparison.KIND)) {
            throw AskedAnew.refused(folder);
        }
        try (StudyRuns stored = runs(folder)) {
            Conclusion.refuseOneStrategy(
                    folder.toString(), stored.design().arms().size());
            return conclude(asked.of(stored), report, console);
        }
    }

    @Override
    public final int merge(List<Path> parts, @Nullable Path folder, Console console) {
        Experiment experiment;
        Design design;
        try (StudyRuns first = runs(parts.get(0))) {
            experiment = first.experiment();
            design = first.design();
        }
        Path target = folder == null ? Path.of("runs", design.folder(experiment.name())) : folder;
        try (StudyRuns runs = Study.of(experiment).withDesign(design).merge(target, parts)) {
            return design.arms().size() < 2
                    ? new Conclusion(runs, console).failures()
                    : conclude(runs, target.resolve(RunFolder.REPORT), console);
        }
    }

    private int conclude(StudyRuns runs, Path folder, Console console) {
        StudyComparison study = comparison(runs);
        boolean compared = study.comparison().replicates() > 0;
        if (!console.json() && compared) {
            print(runs, study, console.out());
            console.out().flush();
        }
        // The numbers never depend on whether a page or a picture can be written.
        ReportFolder.Attempt report =
                compared ? ReportFolder.attempt(() -> page(runs, study, folder)) : ReportFolder.Attempt.NONE;
        if (console.json()) {
            console.print(document(runs, study, report.page()));
        } else if (!compared) {
            console.out()
                    .println(
                            runs.experiment().name() + ": no replicate in which every arm was run; nothing to compare");
        } else {
            console.out().println();
            if (report.page() != null) {
                console.out().println("Report: " + Printable.line(report.page().toString()));
            }
            console.out()
                    .println("Runs:   "
                            + Printable.line(
                                    runs.folder().resolve(RunFolder.DATABASE).toString()));
        }
        String note = StudyTipping.beside(runs).note();
        if (!note.isEmpty()) {
            console.say(note);
        }
        return console.conclude(report.failure(), new Conclusion(runs, console).failures());
    }
}

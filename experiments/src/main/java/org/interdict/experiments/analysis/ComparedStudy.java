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
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.results.store.folder.RunFolder;
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
            Conclusion conclusion = new Conclusion(runs, console);
            if (conclusion.interrupted()) {
                console.mention("replicates are missing: has every shard been given?");
            }
            return design.arms().size() < 2
                    ? conclusion.failures()
                    : conclude(runs, target.resolve(RunFolder.REPORT), console);
        }
    }

    private int conclude(StudyRuns runs, Path report, Console console) {
        StudyComparison study = comparison(runs);
        Path page = study.comparison().replicates() > 0 ? page(runs, study, report) : null;
        if (console.json()) {
            console.print(document(runs, study, page));
        } else if (page == null) {
            console.out()
                    .println(
                            runs.experiment().name() + ": no replicate in which every arm was run; nothing to compare");
        } else {
            print(runs, study, console.out());
            console.out().println();
            console.out().println("Report: " + page);
            console.out().println("Runs:   " + runs.folder().resolve(RunFolder.DATABASE));
        }
        return new Conclusion(runs, console).failures();
    }
}

package org.interdict.experiments.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.run.RunPair;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.simulation.Divergence;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where two recorded runs part. */
@Command(
        name = "diff",
        description = {
            "Runs two recorded runs again, side by side, and says where they part: the first day, the mechanism, the column and the entity.",
            "Runs that another version of the model recorded are not run again: then the first day and measure in which the records differ are said."
        },
        footer = {
            "",
            "Examples:",
            "  interdict diff runs/takedown-vs-detection s0.d0.r3 s2.d0.r3",
            "  interdict diff runs/before s0.d0.r0 s0.d0.r0 --other runs/after"
        })
public final class DiffCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Parameters(index = "0", paramLabel = "RUNS", description = "Run folder.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "First run: s<strategy>.d<draw>.r<replicate>, each counted from 0.")
    private String one = "";

    @Parameters(index = "2", paramLabel = "ID", description = "Second run.")
    private String two = "";

    @Option(
            names = "--other",
            paramLabel = "RUNS",
            description = "Run folder of the second run. Default: that of the first.")
    private @Nullable Path other;

    /** With these analyses. */
    public DiffCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        Path second = other == null ? folder : other;
        try (StudyRuns runs = analyses.of(folder).runs(folder)) {
            if (other == null) {
                return run(runs, runs, second, console);
            }
            try (StudyRuns others = analyses.of(second).runs(second)) {
                return run(runs, others, second, console);
            }
        }
    }

    private int run(StudyRuns runs, StudyRuns others, Path second, Console console) {
        RunEntry first = entry(runs, folder, one);
        RunEntry next = entry(others, second, two);
        if (current(runs) && current(others)) {
            try {
                print(RunPair.replayed(runs, first, others, next), console);
            } catch (IllegalArgumentException e) {
                throw new InvalidInput(InputError.of(
                        InputError.COMMAND_LINE, String.valueOf(e.getMessage()), "compare runs of one experiment"));
            }
        } else {
            console.mention("a run was recorded by another version of the model: the records alone are compared");
            printRecorded(RunPair.recorded(runs, first, others, next), console);
        }
        return ExitCode.DONE;
    }

    private static boolean current(StudyRuns runs) {
        Manifest manifest = runs.store().study().manifest();
        return manifest == null
                || manifest.software().model().equals(BuildInfo.current().model());
    }

    private static RunEntry entry(StudyRuns runs, Path folder, String id) {
        try {
            return runs.store()
                    .runs()
                    .entry(RunId.parse(id))
                    .orElseThrow(() -> new InvalidInput(InputError.of(
                            InputError.COMMAND_LINE,
                            "there is no run " + id + " in '" + folder + "'",
                            "'interdict export " + folder + "' lists all runs")));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(InputError.of(InputError.COMMAND_LINE, String.valueOf(e.getMessage()), ""));
        }
    }

    private void print(Optional<Divergence> divergence, Console console) {
        if (console.json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("same", divergence.isEmpty());
            document.put("day", divergence.map(Divergence::day).orElse(null));
            document.put("mechanism", divergence.map(Divergence::mechanism).orElse(null));
            document.put("column", divergence.map(Divergence::column).orElse(null));
            document.put("entity", divergence.map(Divergence::entity).orElse(null));
            document.put("one", divergence.map(Divergence::one).orElse(null));
            document.put("other", divergence.map(Divergence::other).orElse(null));
            document.put("columns", divergence.map(Divergence::columns).orElse(null));
            console.print(document);
        } else if (divergence.isEmpty()) {
            console.out().println(one + " and " + two + " never part: every day is the same, bit for bit.");
        } else {
            Divergence at = divergence.get();
            console.out().println(one + " and " + two + " part on day " + at.day() + ", in '" + at.mechanism() + "'.");
            console.out()
                    .println("First difference: " + at.column()
                            + (at.entity().isEmpty() ? "" : " of the " + at.entity()) + ": " + at.one()
                            + " in the first, "
                            + at.other() + " in the second.");
            if (at.columns().size() > 1) {
                console.out()
                        .println("After this step " + at.columns().size() + " columns differ: "
                                + String.join(
                                        ", ",
                                        at.columns()
                                                .subList(
                                                        0,
                                                        Math.min(
                                                                10, at.columns().size())))
                                + (at.columns().size() > 10 ? ", …" : "") + ".");
            }
        }
    }

    private void printRecorded(Optional<RunPair.RecordedDifference> difference, Console console) {
        if (console.json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("same", difference.isEmpty());
            document.put(
                    "day",
                    difference
                            .map(RunPair.RecordedDifference::day)
                            .filter(day -> day >= 0)
                            .orElse(null));
            document.put("mechanism", null);
            document.put(
                    "column",
                    difference.map(RunPair.RecordedDifference::measure).orElse(null));
            document.put("entity", null);
            document.put("one", difference.map(RunPair.RecordedDifference::one).orElse(null));
            document.put(
                    "other", difference.map(RunPair.RecordedDifference::other).orElse(null));
            console.print(document);
        } else if (difference.isEmpty()) {
            console.out().println("Nothing that both records hold differs.");
        } else {
            RunPair.RecordedDifference at = difference.get();
            console.out()
                    .println("The records differ first in " + at.measure()
                            + (at.day() < 0 ? " (summary)" : " on day " + at.day()) + ": " + at.one()
                            + " in the first, "
                            + at.other() + " in the second.");
        }
    }
}

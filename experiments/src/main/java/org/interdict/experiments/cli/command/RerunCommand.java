package org.interdict.experiments.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.run.Engine;
import org.interdict.experiments.run.Rerun;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.runs.RunId;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One recorded run again. */
@Command(
        name = "rerun",
        description = "Runs one recorded run again with its inputs, and says whether it equals the record bit for bit.",
        footer = {"", "Example:", "  interdict rerun runs/takedown-vs-detection s1.d0.r12"})
public final class RerunCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Parameters(index = "0", paramLabel = "RUNS", description = "Run folder.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "Run: s<strategy>.d<draw>.r<replicate>, each counted from 0.")
    private String id = "";

    /** With these analyses. */
    public RerunCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        RunId run = parse();
        try (StudyRuns runs = analyses.of(folder).runs(folder)) {
            Rerun rerun = Rerun.of(runs, run, Engine.of(runs.experiment())).orElseThrow(() -> unknown(runs));
            Manifest manifest = runs.store().study().manifest();
            if (manifest != null
                    && !manifest.software().model().equals(BuildInfo.current().model())) {
                console.mention("the run was recorded by another version of the model");
            }
            print(rerun, console);
            return rerun.same() && rerun.error().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private RunId parse() {
        try {
            return RunId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(InputError.of(InputError.COMMAND_LINE, String.valueOf(e.getMessage()), ""));
        }
    }

    private InvalidInput unknown(StudyRuns runs) {
        String last = runs.store().runs().entries().stream()
                .map(entry -> entry.id().toString())
                .reduce((first, second) -> second)
                .orElse("none");
        return new InvalidInput(InputError.of(
                InputError.COMMAND_LINE, "there is no run " + id + " in '" + folder + "'; the last is " + last, ""));
    }

    private static void print(Rerun rerun, Console console) {
        if (console.json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("id", rerun.entry().id().toString());
            document.put("strategy", rerun.entry().strategy());
            document.put("seed", rerun.entry().seed());
            document.put("parameters", rerun.entry().parameters());
            document.put("recorded", rerun.entry().status().word());
            document.put("same", rerun.same());
            document.put("difference", rerun.difference());
            document.put("error", rerun.error());
            Map<String, @Nullable Object> measures = new LinkedHashMap<>();
            rerun.summary().forEach((name, value) -> measures.put(name, Json.finite(value)));
            document.put("measures", measures);
            console.print(document);
            return;
        }
        PrintWriter out = console.out();
        out.println(rerun.entry().id() + ": " + rerun.entry().strategy() + ", seed "
                + rerun.entry().seed() + ", recorded as "
                + rerun.entry().status().word());
        if (!rerun.error().isEmpty()) {
            out.println("error: " + rerun.error());
        }
        TextTable table = TextTable.of("measure", "value");
        rerun.summary().forEach((name, value) -> table.row(name, FigureText.number(value)));
        if (!rerun.summary().isEmpty()) {
            table.print(out);
        }
        out.println(
                rerun.same() ? "Equal to the record, bit for bit." : "Not equal to the record: " + rerun.difference());
    }
}

package org.interdict.experiments.cli.command;

import java.nio.file.Path;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds the report again from stored runs. */
@Command(
        name = "report",
        description = "Prints the comparison and builds the report again from stored runs, without simulating.",
        footer = {"", "Example:", "  interdict report runs/takedown-vs-detection"})
public final class ReportCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the report. Default: RUNS/report.")
    private @Nullable Path out;

    @Parameters(index = "0", paramLabel = "RUNS", description = "Run folder.")
    private Path folder = Path.of("");

    /** With these analyses. */
    public ReportCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        return analyses.of(folder).report(folder, out == null ? folder.resolve(RunFolder.REPORT) : out, console);
    }
}

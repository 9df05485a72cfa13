package org.interdict.experiments.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.results.store.export.ExportFormat;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tidy tables for other tools. */
@Command(
        name = "export",
        description =
                "Writes stored runs as tidy tables with a data dictionary, and in the table layout of BehaviorSpace.",
        footer = {"", "Example:", "  interdict export runs/takedown-vs-detection --format parquet --out tables"})
public final class ExportCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Option(names = "--format", paramLabel = "csv|parquet", description = "Form of the tables. Default: csv.")
    private ExportFormat format = ExportFormat.CSV;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the tables. Default: RUNS/export.")
    private @Nullable Path out;

    @Parameters(index = "0", paramLabel = "RUNS", description = "Run folder.")
    private Path folder = Path.of("");

    /** With these analyses. */
    public ExportCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        Path tables = out == null ? folder.resolve(RunFolder.EXPORT) : out;
        List<Path> files = analyses.of(folder).export(folder, tables, format, console);
        if (console.json()) {
            console.print(Map.of("files", files.stream().map(Path::toString).toList()));
        } else {
            files.forEach(file -> console.out().println(Printable.line(file.toString())));
        }
        return ExitCode.DONE;
    }
}

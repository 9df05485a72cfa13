package org.interdict.experiments.cli.command;

import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.text.JsonOutput;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interdict.experiments.finding.ExportedComparison;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.results.store.export.Export;
import org.interdict.results.store.export.ExportFormat;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tidy tables for other tools. */
@Command(
        name = "export",
        description =
                "Writes stored runs as tidy tables with a data dictionary, and in the table layout of BehaviorSpace.",
        footer = {"", "Example:", "  interdict export runs/takedown-vs-detection --format parquet --out tables"})
public final class ExportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Option(names = "--format", paramLabel = "csv|parquet", description = "Form of the tables. Default: csv.")
    private ExportFormat format = ExportFormat.CSV;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the tables. Default: RUNS/export.")
    private @Nullable Path out;

    @Parameters(index = "0", paramLabel = "RUNS", description = "Run folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        PrintWriter output = spec.commandLine().getOut();
        try (StudyRuns runs = StudyRuns.read(folder)) {
            List<String> stored = runs.store().runs().summaryMeasures();
            List<Measure> measures = Measures.ALL.stream()
                    .filter(measure -> stored.contains(measure.name()))
                    .toList();
            List<Path> files = Export.of(runs.store(), ExportedComparison.of(runs), measures)
                    .write(out == null ? folder.resolve(RunFolder.EXPORT) : out, format);
            if (!runs.store().keepsLives() && !messages.quiet) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "interdict: the runs were stored by a version that did not keep forums and payers: there are no tables"
                                        + " of them");
            }
            if (messages.json) {
                JsonOutput.print(
                        output,
                        Map.of("files", files.stream().map(Path::toString).toList()));
            } else {
                files.forEach(output::println);
            }
        }
        return ExitCode.DONE;
    }
}

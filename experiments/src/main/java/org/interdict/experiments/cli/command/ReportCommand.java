package org.interdict.experiments.cli.command;

import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.analysis.calibrate.CalibrationText;
import org.interdict.experiments.cli.option.MessageOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interdict.experiments.analysis.calibrate.Calibration;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.design.OneAtATime;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds the report again from stored runs. */
@Command(
        name = "report",
        description = "Prints the comparison and builds the report again from stored runs, without simulating.",
        footer = {"", "Example:", "  interdict report runs/takedown-vs-detection"})
public final class ReportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the report. Default: RUNS/report.")
    private @Nullable Path out;

    @Parameters(index = "0", paramLabel = "RUNS", description = "Run folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        Path report = out == null ? folder.resolve(RunFolder.REPORT) : out;
        if (CalibrationStore.isIn(folder)) {
            return CalibrationText.conclude(
                    Calibration.read(folder),
                    report,
                    messages,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
        }
        try (StudyRuns runs = StudyRuns.read(folder)) {
            if (runs.design().kind().equals(OneAtATime.KIND)) {
                throw new InvalidInput(InputError.of(
                        folder.toString(),
                        "these are tipping runs; the report of the comparison beside them shows them",
                        "give the folder above"));
            }
            Conclusion.refuseOneStrategy(folder.toString(), runs.design().arms().size());
            return new Conclusion(
                            runs,
                            messages,
                            spec.commandLine().getOut(),
                            spec.commandLine().getErr())
                    .comparison(report);
        }
    }
}

package org.interdict.experiments.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.analysis.AskedAnew;
import org.interdict.experiments.analysis.SideBySide;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds the report again from stored runs. */
@Command(
        name = "report",
        description =
                "Prints the comparison and builds the report again from stored runs, without simulating; with another baseline"
                        + " or other measures, asks the same runs anew. Several folders of comparisons are shown side by side.",
        footer = {
            "",
            "Examples:",
            "  interdict report runs/takedown-vs-detection",
            "  interdict report runs/takedown-vs-detection --baseline takedown --measures harm.contacts,cost.investigatorDays",
            "  interdict report runs/small-world runs/large-world --out runs/both"
        })
public final class ReportCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder of the report. Default: RUNS/report, or RUNS/report-anew for another baseline or measures;"
                            + " of several folders, side-by-side in the first.")
    private @Nullable Path out;

    @Option(names = "--baseline", paramLabel = "NAME", description = "The strategy that the others are compared with.")
    private @Nullable String baseline;

    @Option(
            names = {"--measures", "--measure"},
            paramLabel = "NAME[,NAME…]",
            split = ",",
            description = "What is compared; all measures are stored. Repeatable.")
    private List<String> measures = List.of();

    @Parameters(arity = "1..*", paramLabel = "RUNS", description = "Run folder, or several.")
    private List<Path> folders = List.of();

    /** With these analyses. */
    public ReportCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        Path folder = folders.get(0);
        AskedAnew asked = new AskedAnew(baseline, measures);
        if (folders.size() > 1) {
            if (!asked.isSame()) {
                throw new InvalidInput(InputError.of(
                        InputError.COMMAND_LINE,
                        "another baseline or other measures are asked of one run folder, not of several",
                        "give one folder, or leave out --baseline and --measures"));
            }
            return SideBySide.report(folders, out == null ? folder.resolve("side-by-side") : out, console);
        }
        String usual = asked.isSame() ? RunFolder.REPORT : RunFolder.REPORT_ANEW;
        return analyses.of(folder).report(folder, out == null ? folder.resolve(usual) : out, asked, console);
    }
}

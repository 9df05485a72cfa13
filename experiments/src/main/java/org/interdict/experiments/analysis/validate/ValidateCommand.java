package org.interdict.experiments.analysis.validate;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.Terminal;
import org.interdict.experiments.cli.option.WorldOptions;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.experiments.run.progress.RunProgress;
import org.interdict.experiments.validation.pattern.Target;
import org.interdict.experiments.validation.pattern.Targets;
import org.interdict.results.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The model compared with published patterns. */
@Command(
        name = "validate",
        description = "Compares the model with published patterns: each target, its band, the simulated value with its"
                + " interval, pass or fail, distance.",
        footer = {
            "",
            "Examples:",
            "  interdict validate",
            "  interdict validate sharing-share,posting-share --replicates 20",
            "  interdict validate --role V --strict --json",
            "  interdict validate my-targets.csv --set parameters.visits.plain=0.2",
            "  interdict validate --out validation",
            "",
            "Targets of role C calibrated the model; those of role V are held out, and only they test it.",
            "A pass says that the mean over the replicates lies in the band: the pattern is not contradicted, no more than that."
        })
final class ValidateCommand extends ConsoleCommand {
    private static final String WHERE = "TARGETS";
    /** What is measured if nothing is set: the default world. */
    private static final String DEFAULT_WORLD = "{name: validation, strategies: [{name: status quo}]}";

    @Mixin
    private WorldOptions options = new WorldOptions();

    @Option(names = "--role", paramLabel = "C|V", description = "Only targets of this role.")
    private Target.@Nullable Role role;

    @Option(names = "--strict", description = "Exit code 4 unless every target passes.")
    private boolean strict;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write a report to this folder: a page, and the figure as SVG, PNG and CSV."
                    + " Default: none. An older report in it is replaced.")
    private @Nullable Path report;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TARGETS",
            description =
                    "A CSV file of targets, or names of targets separated by commas. Default: all of the project.")
    private @Nullable String chosen;

    @Override
    protected int run(Console console) {
        Targets targets = targets();
        Experiment experiment = ExperimentReader.of(Vocabulary.ofCatalogue())
                .withOverrides(options.overrides)
                .read("the default world", DEFAULT_WORLD.getBytes(StandardCharsets.UTF_8));
        if (report != null) {
            ValidationPages.prepare(report);
        }
        SeedPlan seeds = options.seeds(experiment.seeds());
        try (RunProgress progress = Terminal.progress(!options.noProgress && !console.quiet())) {
            progress.planned(0, options.replicates(), options.replicates());
            List<Verdict> verdicts = Validation.of(experiment.scenario(), targets)
                    .withThreads(options.threads())
                    .withProgress(() -> progress.advanced(1, 0))
                    .run(seeds, options.replicates());
            PrintWriter out = console.out();
            if (console.json()) {
                console.print(ValidationText.document(verdicts));
            } else {
                ValidationText.print(verdicts, options.replicates(), out);
            }
            int code = strict && !verdicts.stream().allMatch(Verdict::pass) ? ExitCode.NOT_HELD : ExitCode.DONE;
            return report == null ? code : report(report, experiment.withSeeds(seeds), verdicts, code, console);
        }
    }

    private int report(Path folder, Experiment experiment, List<Verdict> verdicts, int code, Console console) {
        console.out().flush();
        ReportFolder.Attempt attempt =
                ReportFolder.attempt(() -> ValidationPages.write(experiment, options.replicates(), verdicts, folder));
        if (!console.json() && attempt.page() != null) {
            console.out().println("Report: " + Printable.line(attempt.page().toString()));
        }
        return console.conclude(attempt.failure(), code);
    }

    private Targets targets() {
        Targets all = Targets.shipped();
        if (chosen != null) {
            all = isFile(chosen) ? Targets.read(Path.of(chosen)) : all.only(names(chosen), WHERE);
        }
        Targets kept = role == null ? all : all.withRole(role);
        if (kept.all().isEmpty()) {
            throw refused("there is no such target of role " + role + ": nothing would be compared");
        }
        return kept;
    }

    private boolean isFile(String text) {
        try {
            return text.endsWith(".csv") || text.indexOf('/') >= 0 || Files.exists(Path.of(text)) && !text.isEmpty();
        } catch (InvalidPathException e) {
            throw refused("'" + text + "' is not the name of a file");
        }
    }

    private List<String> names(String text) {
        List<String> names =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (names.contains("")) {
            throw refused("a name is missing in the list of targets '" + text + "'");
        }
        return names;
    }
}

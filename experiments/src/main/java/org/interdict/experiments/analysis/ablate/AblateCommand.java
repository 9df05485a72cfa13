package org.interdict.experiments.analysis.ablate;

import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.Chosen;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.option.RunOptions;
import org.interdict.experiments.cli.option.SignalStop;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.experiments.design.Ablation;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.model.scenario.Strategy;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Each mechanism switched off in turn. */
@Command(
        name = "ablate",
        description =
                "Switches each mechanism off in turn on common random numbers: what it contributes to each measure (with the"
                        + " mechanism minus without it), a figure, a report.",
        footer = {
            "",
            "Runs are stored in runs/<experiment name>-ablation unless --out says otherwise.",
            "",
            "Examples:",
            "  interdict ablate experiments/library/what-carries-the-community.yaml",
            "  interdict ablate experiment.yaml --strategy takedown --mechanism status --mechanism definitions"
        })
public final class AblateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = "Strategy under which all arms run. Default: the baseline.")
    private @Nullable String strategy;

    @Option(
            names = "--mechanism",
            paramLabel = "NAME",
            description =
                    "Mechanism to switch off; repeatable. Default: each one that the experiment does not leave out.")
    private List<String> mechanisms = List.of();

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "Experiment file (YAML or JSON).")
    private String file = "";

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Experiment asked = options.read(file);
        Strategy chosen = Chosen.strategy(asked, strategy == null ? asked.baseline() : strategy);
        Experiment experiment = asked.withStrategies(List.of(chosen), chosen.name());
        Design design = Ablation.of(experiment, switchedOff(experiment));
        try (SignalStop stop = SignalStop.install();
                StudyRuns runs = options.study(experiment, messages)
                        .withDesign(design)
                        .withInterruption(stop.interruption())
                        .run(options.folder(RunOptions.name(experiment, design)))) {
            Conclusion conclusion = new Conclusion(runs, messages, out, err);
            if (conclusion.interrupted()) {
                return conclusion.stopped();
            }
            if (!options.shard.whole()) {
                return conclusion.shard(options.shard.toString());
            }
            return conclusion.comparison(runs.folder().resolve(RunFolder.REPORT));
        }
    }

    private List<String> switchedOff(Experiment experiment) {
        List<String> present = Ablation.present(experiment);
        for (String mechanism : mechanisms) {
            if (!present.contains(mechanism)) {
                String why = experiment.mechanismsOff().contains(mechanism)
                        ? "the experiment leaves out '" + mechanism + "' anyway"
                        : "there is no mechanism '" + mechanism + "'; mechanisms: " + String.join(", ", present);
                throw new InvalidInput(InputError.of("--mechanism", why, Spelling.suggestion(mechanism, present)));
            }
        }
        if (present.isEmpty()) {
            throw new InvalidInput(InputError.of(
                    file, "there is nothing to switch off: the experiment leaves out every mechanism", ""));
        }
        // In the order of the day, each once.
        return mechanisms.isEmpty()
                ? present
                : present.stream().filter(mechanisms::contains).toList();
    }
}

package org.interdict.experiments.analysis.ablate;

import java.util.List;
import org.interdict.experiments.cli.option.Chosen;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.experiments.design.Ablation;
import org.interdict.model.scenario.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class AblateCommand extends ExperimentCommand {
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

    @Override
    protected int run(Console console) {
        Experiment asked = experiment();
        Strategy chosen = Chosen.strategy(asked, strategy == null ? asked.baseline() : strategy);
        Experiment experiment = asked.withStrategies(List.of(chosen), chosen.name());
        return Ablate.STUDY.run(experiment, Ablation.of(experiment, switchedOff(experiment)), options(), console);
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
                    file(), "there is nothing to switch off: the experiment leaves out every mechanism", ""));
        }
        // In the order of the day, each once.
        return mechanisms.isEmpty()
                ? present
                : present.stream().filter(mechanisms::contains).toList();
    }
}

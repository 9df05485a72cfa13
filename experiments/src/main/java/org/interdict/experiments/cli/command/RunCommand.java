package org.interdict.experiments.cli.command;

import java.util.List;
import java.util.Locale;
import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.Chosen;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.cli.option.SignalStop;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.scenario.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One strategy, one or more seeds. */
@Command(
        name = "run",
        description = "Runs one strategy under one or more seeds: summary, daily series, event log.",
        footer = {
            "",
            "Examples:",
            "  interdict run experiments/library/takedown-vs-detection.yaml",
            "  interdict run experiment.yaml --strategy takedown --seed 7 --replicates 5",
            "",
            "Runs are stored in runs/<experiment name>-<strategy>-seed<N> unless --out says otherwise. They are those of",
            "'interdict compare' with the same seed."
        })
public final class RunCommand extends ExperimentCommand {
    @Option(names = "--strategy", paramLabel = "NAME", description = "Strategy to run. Default: the first of the file.")
    private @Nullable String strategy;

    @Override
    protected int run(Console console) {
        Experiment asked = experiment();
        Strategy chosen = strategy == null ? asked.strategies().get(0) : Chosen.strategy(asked, strategy);
        Experiment experiment = asked.withStrategies(List.of(chosen), chosen.name());
        if (!options().replicatesGiven()) {
            experiment = experiment.withReplicates(Replicates.exactly(1));
        }
        String folder = experiment.name() + "-" + slug(chosen.name()) + "-seed"
                + experiment.seeds().master();
        try (SignalStop stop = SignalStop.install();
                StudyRuns runs = options()
                        .study(experiment, console)
                        .withInterruption(stop.interruption())
                        .run(options().folder(folder))) {
            Conclusion conclusion = new Conclusion(runs, console);
            if (conclusion.interrupted()) {
                return conclusion.stopped();
            }
            RunSummary summary = RunSummary.of(runs);
            if (console.json()) {
                console.print(summary.document());
            } else {
                summary.print(console.out());
            }
            return conclusion.failures();
        }
    }

    private static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "strategy" : slug;
    }
}

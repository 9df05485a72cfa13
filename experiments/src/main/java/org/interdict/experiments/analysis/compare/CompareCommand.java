package org.interdict.experiments.analysis.compare;

import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.PairedComparison;
import picocli.CommandLine.Command;

/** Strategies side by side on common random numbers. */
@Command(
        name = "compare",
        description = "Runs strategies side by side on common random numbers: paired effects, ranks, regret, a report.",
        footer = {
            "",
            "Examples:",
            "  interdict compare experiments/library/takedown-vs-detection.yaml",
            "  interdict compare experiment.yaml --replicates 40 --set world.population=5000 --out runs/small"
        })
final class CompareCommand extends ExperimentCommand {
    /** The analysis of an experiment whose values are lists. */
    private static final String SWEEP = "sweep";

    @Override
    protected boolean takesDesigns() {
        return true;
    }

    @Override
    protected int run(Console console) {
        Experiment experiment = experiment();
        if (experiment.design().isAsked()) {
            console.mention("the experiment varies values: this is the same as 'interdict sweep'");
            return instead(SWEEP);
        }
        Conclusion.refuseOneStrategy(file(), experiment.strategies().size());
        return Compare.STUDY.run(experiment, PairedComparison.of(experiment), options(), console);
    }
}

package org.interdict.experiments.analysis.sweep;

import java.nio.file.Path;
import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.cli.option.VaryOptions;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.VaryArguments;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.design.SweptDesign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Strategies at every point of a design. */
@Command(
        name = "sweep",
        description =
                "Compares strategies at every point of a design over factors: the paired effect at each point with its interval, a figure,"
                        + " a report that says where a strategy stops being better. Factors are model parameters, the world, the"
                        + " horizon, the seeds, and every setting of a policy. All points meet the same seeds.",
        footer = {
            "",
            "What varies stands under 'design:' in the file, or is a list in place of a value, or is given by --vary or --design.",
            "",
            "Examples:",
            "  interdict sweep experiments/library/takedown-vs-detection.yaml"
                    + " --vary 'strategies.detection.platform-detection.coverage=0.2:1:0.2' --replicates 10",
            "  interdict sweep experiment.yaml --vary world.forums=4,6,12 --vary parameters.search.conversion=0.1:0.6:0.1",
            "  interdict sweep experiment.yaml --design points.csv --out runs/points",
            "  interdict plan experiment.yaml --vary world.forums=4,6,12      how many points, runs, burn-ins"
        })
final class SweepCommand extends ExperimentCommand {
    @Mixin
    private VaryOptions vary = new VaryOptions();

    @Override
    protected VaryArguments varied() {
        return vary.arguments();
    }

    @Override
    protected boolean takesDesigns() {
        return true;
    }

    @Override
    protected int run(Console console) {
        Experiment experiment = experiment();
        if (!experiment.design().isAsked()) {
            throw new InvalidInput(InputError.of(
                    file(),
                    "there is nothing to vary: no 'design:', and no list in place of a value",
                    "for example --vary world.forums=4,6,12"));
        }
        Conclusion.refuseOneStrategy(file(), experiment.strategies().size());
        String kind = "-" + SweptDesign.KIND;
        Path folder = options().folder(varied().isDesign() ? experiment.name() + kind : experiment.name());
        return Sweep.STUDY.run(experiment, options(), folder, console);
    }
}

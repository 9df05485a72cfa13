package org.interdict.experiments.cli.option;

import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.VaryArguments;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that takes an experiment begins with. */
public abstract class ExperimentCommand extends ConsoleCommand {
    @Mixin
    private RunOptions options = new RunOptions();

    @Parameters(
            index = "0",
            paramLabel = "EXPERIMENT",
            description = "Experiment file (YAML or JSON), or - for standard input.")
    private String file = "";

    /** How it is run. */
    protected final RunOptions options() {
        return options;
    }

    /** The file as the user named it. */
    protected final String file() {
        return file;
    }

    /** What the command line says about a design; nothing, unless the command has options for it. */
    protected VaryArguments varied() {
        return VaryArguments.NONE;
    }

    /** Whether the command takes experiments with a design; others refuse them, since they would run only one of its points. */
    protected boolean takesDesigns() {
        return false;
    }

    /**
     * The experiment, with everything the options put over it.
     *
     * @throws InvalidInput with every error of the file and the options
     */
    protected final Experiment experiment() {
        Experiment experiment = options.read(file, varied());
        if (experiment.design().isAsked() && !takesDesigns()) {
            List<String> names = experiment.design().factors().stream()
                    .map(DesignFactor::name)
                    .toList();
            throw new InvalidInput(InputError.of(
                    file,
                    "the experiment varies " + Spelling.list(names) + ", which '" + commandName() + "' does not do",
                    "interdict sweep " + file));
        }
        return experiment;
    }
}

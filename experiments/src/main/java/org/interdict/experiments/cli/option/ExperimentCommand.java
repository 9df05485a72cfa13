package org.interdict.experiments.cli.option;

import org.interdict.experiments.definition.experiment.Experiment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that takes an experiment begins with. */
public abstract class ExperimentCommand extends ConsoleCommand {
    @Mixin
    private RunOptions options = new RunOptions();

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "Experiment file (YAML or JSON).")
    private String file = "";

    /** How it is run. */
    protected final RunOptions options() {
        return options;
    }

    /** The file as the user named it. */
    protected final String file() {
        return file;
    }

    /**
     * The experiment, with everything the options put over it.
     *
     * @throws org.interdict.experiments.definition.syntax.InvalidInput with every error of the file and the options
     */
    protected final Experiment experiment() {
        return options.read(file);
    }
}

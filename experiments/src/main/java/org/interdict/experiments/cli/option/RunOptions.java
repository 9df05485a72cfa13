package org.interdict.experiments.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.experiment.VaryArguments;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.run.RunLimit;
import org.interdict.experiments.run.Shard;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.progress.RunProgress;
import org.interdict.results.store.folder.Existing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that runs an experiment. */
public final class RunOptions extends SeedOptions {
    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = "Replace a value of the file, for example world.population=5000. Repeatable.")
    List<String> overrides = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Run folder. Default: runs/<experiment name>.")
    private @Nullable Path out;

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            converter = ShardConverter.class,
            description = "Run only part i of n, for several machines.")
    public Shard shard = Shard.WHOLE;

    @Option(names = "--resume", description = "Continue in a run folder that holds the same experiment (the default).")
    boolean resume;

    @Option(
            names = "--force",
            description = "Start anew: remove the runs that the folder holds, of this or another experiment.")
    boolean force;

    @Option(
            names = "--run-limit",
            paramLabel = "SECONDS",
            description =
                    "Longest time of one run, its burn-in included. A run that takes longer is recorded as failed.")
    @Nullable
    Double runLimit;

    @Option(
            names = "--check",
            description =
                    "Check the model's invariants at the end of every day (output.check); a run that breaks one fails.")
    boolean check;

    @Option(names = "--replicates", paramLabel = "N", description = "Exactly N seeds, without a stopping rule.")
    void replicates(int value) {
        chosen(value);
    }

    /**
     * The experiment a user names, with everything the options put over it.
     *
     * @param varied what the command line says about a design
     * @throws org.interdict.experiments.definition.syntax.InvalidInput with every error of file and overrides
     */
    public Experiment read(String file, VaryArguments varied) {
        Experiment experiment = ExperimentReader.of(Vocabulary.ofCatalogue())
                .withOverrides(overrides)
                .withVaried(varied)
                .read(file);
        if (check) {
            experiment = experiment.withOutput(experiment.output().withCheck(true));
        }
        experiment = experiment.withSeeds(seeds(experiment.seeds()));
        Integer number = chosen();
        return number == null ? experiment : withReplicates(experiment, number);
    }

    /** With exactly this number of seeds: of each strategy, and, if parameters are fitted, of each parameter set. */
    private Experiment withReplicates(Experiment experiment, int number) {
        CalibrationSettings calibration = experiment.calibration();
        if (number > calibration.mostReplicates()) {
            throw refused("--replicates of a calibration must lie between 1 and " + calibration.mostReplicates()
                    + ", not " + number);
        }
        return experiment
                .withReplicates(Replicates.exactly(number))
                .withCalibration(calibration.withReplicates(number));
    }

    /** Whether the user said how many replicates. */
    public boolean replicatesGiven() {
        return chosen() != null;
    }

    /** Where the runs are stored. */
    public Path folder(Experiment experiment) {
        return folder(experiment.name());
    }

    /** Where the runs are stored if the user does not say; a shard has a folder of its own. */
    public Path folder(String name) {
        String part = shard.whole() ? "" : "-shard-" + shard.index() + "-of-" + shard.of();
        return out == null ? Path.of("runs", name + part) : out;
    }

    /** The experiment, to be run as the options say. */
    public Study study(Experiment experiment, Console console) {
        return Study.of(experiment)
                .withThreads(threads())
                .withShard(shard)
                .withExisting(existing())
                .withRunLimit(runLimit())
                .withProgress(progress(console));
    }

    private RunLimit runLimit() {
        if (runLimit == null) {
            return RunLimit.NONE;
        }
        if (!(runLimit > 0)) {
            throw refused("--run-limit must be a number of seconds above 0, not " + runLimit);
        }
        return new RunLimit(runLimit);
    }

    /** What to do with what the folder holds. */
    public Existing existing() {
        if (force && resume) {
            throw refused(
                    "--force replaces the runs that are there, --resume continues with them: give one of the two");
        }
        return force ? Existing.REPLACE : Existing.RESUME;
    }

    /** Where progress is shown; to be closed. */
    public RunProgress progress(Console console) {
        return Terminal.progress(!noProgress && !console.quiet());
    }
}

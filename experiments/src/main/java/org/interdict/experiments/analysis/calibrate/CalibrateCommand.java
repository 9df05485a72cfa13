package org.interdict.experiments.analysis.calibrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.cli.option.SignalStop;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.results.store.folder.RunFolder;
import picocli.CommandLine.Command;

/** Parameters fitted to published patterns. */
@Command(
        name = "calibrate",
        description =
                "Fits parameters to targets of role C, by emulators in waves or by sequential ABC: a sample of parameter sets,"
                        + " each target before and after, what the targets say about each parameter, a report.",
        footer = {
            "",
            "The sample is written to posterior.csv in the run folder; an experiment draws its worlds from it with",
            "'uncertainty: { parameters: posterior, sample: FILE }'. --replicates is the number of seeds per parameter set.",
            "",
            "Examples:",
            "  interdict plan experiments/library/calibration.yaml",
            "  interdict calibrate experiments/library/calibration.yaml",
            "  interdict calibrate experiment.yaml --set method.waves=4 --out runs/longer"
        })
final class CalibrateCommand extends ExperimentCommand {
    @Override
    protected int run(Console console) {
        Experiment experiment = checked();
        List<String> ids = experiment.calibration().targets();
        Path folder = options().folder(experiment);
        try (SignalStop stop = SignalStop.install()) {
            Optional<CalibrationResult> result = Calibration.of(
                            experiment, CalibrationTargets.bands(ids), CalibrationTargets.fieldwork(ids))
                    .withThreads(options().threads())
                    .withExisting(options().existing())
                    .withProgress(options().progress(console))
                    .withInterruption(stop.interruption())
                    .run(folder);
            if (result.isEmpty()) {
                console.say("stopped; what is simulated is stored in '" + folder
                        + "', the same command continues from there; without --force, which would remove it");
                return ExitCode.STOPPED;
            }
            return CalibrationText.conclude(result.get(), folder.resolve(RunFolder.REPORT), console);
        }
    }

    private Experiment checked() {
        Experiment experiment = experiment();
        if (!experiment.calibration().isAsked()) {
            throw new InvalidInput(InputError.of(
                    file(),
                    "there is nothing to calibrate: the file names no targets",
                    "add 'targets: […]', for example those of experiments/library/calibration.yaml"));
        }
        if (!options().shard.whole()) {
            throw new InvalidInput(
                    InputError.of("--shard", Calibrate.NO_SHARDS, "leave it out; --threads uses more cores"));
        }
        return experiment;
    }
}

package org.interdict.experiments.analysis.calibrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.Plan;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByAbc;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByEmulators;
import org.interdict.experiments.run.Shard;
import org.interdict.results.store.folder.Existing;

/** Parameters fitted to published patterns. */
public final class Calibrate implements Analysis {
    static final String NO_SHARDS =
            "a calibration cannot be split: each wave or round depends on all parameter sets of the one before";

    @Override
    public String name() {
        return "calibrate";
    }

    @Override
    public String summary() {
        return "Which parameter sets agree with published patterns?";
    }

    @Override
    public Object command() {
        return new CalibrateCommand();
    }

    @Override
    public List<String> fields() {
        return List.of(
                "experiment",
                "question",
                "method",
                "particles",
                "distinct",
                "independentDraws",
                "replicates",
                "simulations",
                "failed",
                "usualDistance",
                "bestDistance",
                "priorDistance",
                "posteriorDistance",
                "targets",
                "parameters",
                "best",
                "rounds",
                "emulators",
                "waves",
                "heldOut",
                "chains",
                "stopped",
                "posterior",
                "folder",
                "report");
    }

    @Override
    public Optional<StoredAnalysis> stored() {
        return Optional.of(new StoredCalibration());
    }

    @Override
    public String whyNoShards() {
        return NO_SHARDS;
    }

    /** An experiment with targets is one to be calibrated. */
    @Override
    public boolean isAskedBy(Experiment experiment) {
        return experiment.calibration().isAsked();
    }

    @Override
    public void check(Experiment experiment, Path folder, Existing existing) {
        List<String> ids = experiment.calibration().targets();
        Calibration.of(experiment, CalibrationTargets.bands(ids), CalibrationTargets.fieldwork(ids))
                .withExisting(existing)
                .check(folder);
    }

    @Override
    public Plan plan(Experiment experiment, Shard shard, int threads) {
        CalibrationMethod method = experiment.calibration().method();
        CalibrationPlan plan = CalibrationPlan.of(
                experiment,
                CalibrationTargets.fieldwork(experiment.calibration().targets()),
                threads);
        return new Plan(
                experiment.name() + ": calibration",
                plan.sets(),
                sets(method, plan.sets()),
                plan.simulations(),
                method.replicates() + " replicates",
                plan.simulations(),
                false,
                plan.estimatedSeconds(),
                plan.estimatedBytes());
    }

    private static String sets(CalibrationMethod method, long sets) {
        if (method instanceof ByEmulators emulators) {
            return sets + " parameter sets (a hypercube of " + emulators.runs() + ", " + (emulators.waves() - 1)
                    + " more waves and a check of " + emulators.perWave() + " each)";
        }
        ByAbc abc = (ByAbc) method;
        return "at most " + sets + " parameter sets (" + abc.particles() + " particles, " + abc.rounds() + " rounds of "
                + abc.moves() + " steps)";
    }
}

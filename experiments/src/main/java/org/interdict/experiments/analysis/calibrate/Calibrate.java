package org.interdict.experiments.analysis.calibrate;

import java.util.List;
import java.util.Optional;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.Plan;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.run.Shard;

/** Parameters fitted to published patterns. */
public final class Calibrate implements Analysis {
    static final String NO_SHARDS =
            "a calibration cannot be split: each round depends on all parameter sets of the one before";

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
    public Plan plan(Experiment experiment, Shard shard, int threads) {
        CalibrationSettings.Method method = experiment.calibration().method();
        CalibrationPlan plan = CalibrationPlan.of(
                experiment,
                CalibrationTargets.fieldwork(experiment.calibration().targets()),
                threads);
        return new Plan(
                experiment.name() + ": calibration",
                plan.sets(),
                "at most " + plan.sets() + " parameter sets (" + method.particles() + " particles, " + method.rounds()
                        + " rounds of " + method.moves() + " steps)",
                plan.simulations(),
                method.replicates() + " replicates",
                false,
                plan.estimatedSeconds(),
                plan.estimatedBytes());
    }
}

package org.interdict.experiments.definition.setting;

import java.util.List;

/**
 * What a calibration fits to what.
 *
 * @param targets ids of the targets, each of role C; empty if the experiment is not calibrated
 * @param fit full names of the parameters that are fitted; at least one if there are targets
 * @param method how
 */
public record CalibrationSettings(List<String> targets, List<String> fit, CalibrationMethod method) {
    /** No calibration. */
    public static final CalibrationSettings NONE =
            new CalibrationSettings(List.of(), List.of(), CalibrationMethod.DEFAULT);

    /** Copies the lists. */
    public CalibrationSettings {
        targets = List.copyOf(targets);
        fit = List.copyOf(fit);
        if (targets.isEmpty() != fit.isEmpty()) {
            throw new IllegalArgumentException("targets and parameters are named together or not at all");
        }
    }

    /** Whether there is something to calibrate. */
    public boolean isAsked() {
        return !targets.isEmpty();
    }

    /** The largest number of replicates that can be asked for: fewer where parameters are fitted. */
    public int mostReplicates() {
        return isAsked() ? CalibrationMethod.MOST_REPLICATES : Replicates.MOST;
    }

    /** A copy with another number of replicates of each parameter set; unchanged if nothing is fitted. */
    public CalibrationSettings withReplicates(int other) {
        return isAsked() ? withMethod(method.withReplicates(other)) : this;
    }

    /** A copy with another method. */
    public CalibrationSettings withMethod(CalibrationMethod other) {
        return new CalibrationSettings(targets, fit, other);
    }
}

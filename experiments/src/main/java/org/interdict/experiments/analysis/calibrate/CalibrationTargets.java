package org.interdict.experiments.analysis.calibrate;

import java.util.List;
import org.interdict.experiments.validation.fieldwork.Fieldwork;
import org.interdict.experiments.validation.pattern.Target;
import org.interdict.experiments.validation.pattern.Targets;
import org.interdict.results.statistics.fit.Band;

/** The published patterns that a calibration may be fitted to, and how they are measured. Targets that are held out are not among them. */
public final class CalibrationTargets {
    private CalibrationTargets() {}

    /**
     * The bands of these targets, in this order.
     *
     * @throws org.interdict.experiments.definition.syntax.InvalidInput if one is not a target of role C
     */
    public static List<Band> bands(List<String> ids) {
        List<Target> targets = targets(ids).all();
        return ids.stream()
                .map(id -> targets.stream()
                        .filter(target -> target.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(target -> new Band(target.id(), target.pattern(), target.unit(), target.low(), target.high()))
                .toList();
    }

    /** The virtual studies that measure them. */
    public static Measurement fieldwork(List<String> ids) {
        Targets targets = targets(ids);
        return (scenario, seeds) -> Fieldwork.of(scenario, targets).measure(seeds);
    }

    private static Targets targets(List<String> ids) {
        return Targets.forCalibration().only(ids, "targets");
    }
}

package org.interdict.experiments.analysis.calibrate;

import java.util.Map;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;

/** What turns a scenario and seeds into a value for each target. Called from several threads at once; the same input gives the same values. */
@FunctionalInterface
public interface Measurement {
    /** The values by target, {@code NaN} for what could not be seen; any exception is a failed simulation. */
    Map<String, Double> of(Scenario scenario, Seeds seeds);
}

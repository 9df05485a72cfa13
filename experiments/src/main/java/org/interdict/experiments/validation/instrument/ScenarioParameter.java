package org.interdict.experiments.validation.instrument;

import org.interdict.model.catalogue.Parameters;
import org.interdict.model.scenario.Scenario;

/** The value a parameter has in a scenario. */
public final class ScenarioParameter {
    private ScenarioParameter() {}

    /** The override of the scenario, or else the usual value. */
    public static double of(Scenario scenario, String parameter) {
        Double own = scenario.parameters().get(parameter);
        return own != null
                ? own
                : Parameters.ALL.stream()
                        .filter(declared -> declared.name().equals(parameter))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no parameter '" + parameter + "'"))
                        .usual();
    }
}

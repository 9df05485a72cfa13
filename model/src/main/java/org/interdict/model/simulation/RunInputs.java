package org.interdict.model.simulation;

import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;

/**
 * All that decides what happens in a run.
 *
 * @param scenario world, horizon, parameters, mechanisms
 * @param seeds of all chance events
 * @param strategy what is done from day 0 on
 */
public record RunInputs(Scenario scenario, Seeds seeds, Strategy strategy) {
    ForumSimulation start() {
        return ForumSimulation.start(scenario, seeds, strategy);
    }
}

package org.interdict.experiments.run;

import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Simulation;

/** What turns a scenario and seeds into a burnt-in world. Called from several threads at once. */
@FunctionalInterface
public interface Engine {
    /** The model. */
    Engine MODEL = (scenario, seeds) -> Simulation.of(scenario).burnIn(seeds);

    /** Runs the burn-in; any exception is a failed unit. */
    BurntIn burnIn(Scenario scenario, Seeds seeds);
}

package org.interdict.experiments.run;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Checks;
import org.interdict.model.simulation.Simulation;

/** What turns a scenario and seeds into a burnt-in world. Called from several threads at once. */
@FunctionalInterface
public interface Engine {
    /** The model. */
    Engine MODEL = (scenario, seeds) -> Simulation.of(scenario).burnIn(seeds);

    /** The model, whose runs check its invariants at the end of every day and fail when one is broken. */
    Engine CHECKED_MODEL = (scenario, seeds) ->
            Simulation.of(scenario).withChecks(Checks.INVARIANTS).burnIn(seeds);

    /** The model as the experiment asks for it. */
    static Engine of(Experiment experiment) {
        return experiment.output().check() ? CHECKED_MODEL : MODEL;
    }

    /** Runs the burn-in; any exception is a failed unit. */
    BurntIn burnIn(Scenario scenario, Seeds seeds);
}

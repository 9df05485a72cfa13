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
    Engine MODEL = new Model(Checks.NONE);

    /** The model, whose runs check its invariants at the end of every day and fail when one is broken. */
    Engine CHECKED_MODEL = new Model(Checks.INVARIANTS);

    /** The model as the experiment asks for it. */
    static Engine of(Experiment experiment) {
        return experiment.output().check() ? CHECKED_MODEL : MODEL;
    }

    /** Runs the burn-in; any exception is a failed unit. */
    BurntIn burnIn(Scenario scenario, Seeds seeds);

    /**
     * Runs the burn-in with a watcher.
     *
     * @param everyDay is run after each day, and gives up the burn-in by an exception
     */
    default BurntIn burnIn(Scenario scenario, Seeds seeds, Runnable everyDay) {
        return burnIn(scenario, seeds);
    }

    /**
     * A world that was saved at the end of its burn-in.
     *
     * @throws IllegalArgumentException if the bytes are no such world
     * @throws UnsupportedOperationException if this engine cannot do that
     */
    default BurntIn restore(Scenario scenario, Seeds seeds, byte[] saved) {
        throw new UnsupportedOperationException("this engine restores no worlds");
    }

    /**
     * The model.
     *
     * @param checks what its runs check
     */
    record Model(Checks checks) implements Engine {
        @Override
        public BurntIn burnIn(Scenario scenario, Seeds seeds) {
            return simulation(scenario).burnIn(seeds);
        }

        @Override
        public BurntIn burnIn(Scenario scenario, Seeds seeds, Runnable everyDay) {
            return simulation(scenario).burnIn(seeds, everyDay);
        }

        @Override
        public BurntIn restore(Scenario scenario, Seeds seeds, byte[] saved) {
            return simulation(scenario).restore(seeds, saved);
        }

        private Simulation simulation(Scenario scenario) {
            return Simulation.of(scenario).withChecks(checks);
        }
    }
}

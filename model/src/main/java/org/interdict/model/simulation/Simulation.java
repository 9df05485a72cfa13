package org.interdict.model.simulation;

import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;

/** The front door of the model: {@code Simulation.of(scenario).run(seed)}. Immutable; safe to use from several threads. */
public final class Simulation {
    private final Scenario scenario;

    private Simulation(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * A simulation of this scenario.
     *
     * @throws IllegalArgumentException if the scenario names an unknown mechanism or parameter, or a value out of range
     */
    public static Simulation of(Scenario scenario) {
        return new Simulation(scenario);
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Burn-in and evaluation under the status quo, all three seeds alike. */
    public Result run(long seed) {
        return run(Strategy.STATUS_QUO, Seeds.of(seed));
    }

    /** Burn-in and evaluation under a strategy. */
    public Result run(Strategy strategy, Seeds seeds) {
        return burnIn(seeds).evaluate(strategy);
    }

    /** Runs the burn-in, under the status quo. */
    public BurntIn burnIn(Seeds seeds) {
        throw new IllegalStateException("burn-in " + seeds);
    }
}

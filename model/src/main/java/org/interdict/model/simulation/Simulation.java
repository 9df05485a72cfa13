package org.interdict.model.simulation;

import java.util.Set;
import java.util.stream.Collectors;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.unit.ParameterDeclaration;

/** The entry point of the model: {@code Simulation.of(scenario).run(seed)}. Immutable; safe to use from several threads. */
public final class Simulation {
    private static final Runnable NOTHING = () -> {};

    private final Scenario scenario;
    private final Checks checks;

    private Simulation(Scenario scenario, Checks checks) {
        this.scenario = scenario;
        this.checks = checks;
    }

    /**
     * A simulation of this scenario.
     *
     * @throws IllegalArgumentException if the scenario names an unknown mechanism or parameter, or a value out of range
     */
    public static Simulation of(Scenario scenario) {
        Set<String> mechanisms =
                Mechanisms.ALL.stream().map(MechanismType::name).collect(Collectors.toSet());
        for (String name : scenario.mechanismsOff()) {
            if (!mechanisms.contains(name)) {
                throw new IllegalArgumentException("there is no mechanism '" + name + "'");
            }
        }
        Set<String> parameters =
                Parameters.ALL.stream().map(ParameterDeclaration::name).collect(Collectors.toSet());
        for (String name : scenario.parameters().keySet()) {
            if (!parameters.contains(name)) {
                throw new IllegalArgumentException("there is no parameter '" + name + "'");
            }
        }
        Mechanisms.ALL.forEach(type -> type.create(scenario.parameters()));
        return new Simulation(scenario, Checks.NONE);
    }

    /** A copy whose runs check themselves at the end of every day; a broken invariant is an IllegalStateException. */
    public Simulation withChecks(Checks other) {
        return new Simulation(scenario, other);
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Burn-in and evaluation under the status quo, with one value for all three seeds. */
    public Result run(long seed) {
        return run(Strategy.STATUS_QUO, Seeds.of(seed));
    }

    /**
     * Burn-in and evaluation under a strategy, without a fork.
     *
     * @throws IllegalArgumentException if the strategy is not legal
     */
    public Result run(Strategy strategy, Seeds seeds) {
        ForumSimulation simulation = ForumSimulation.start(scenario, seeds, strategy, checks);
        simulation.runThrough(scenario.horizon().evaluationDays() - 1);
        return simulation.result();
    }

    /** Runs the burn-in, under the status quo. */
    public BurntIn burnIn(Seeds seeds) {
        return burnIn(seeds, NOTHING);
    }

    /**
     * Runs the burn-in, under the status quo, with a watcher.
     *
     * @param everyDay is run after each day, and gives up the burn-in by an exception, which is passed on
     */
    public BurntIn burnIn(Seeds seeds, Runnable everyDay) {
        ForumSimulation simulation = ForumSimulation.start(scenario, seeds, Strategy.STATUS_QUO, checks);
        simulation.runThrough(-1, everyDay);
        return new Forks(simulation, scenario);
    }

    /**
     * A world that was saved at the end of its burn-in. It goes on as the world does that was not saved, bit for bit.
     *
     * @param saved bytes of {@link BurntIn#saved}
     * @throws IllegalArgumentException if the bytes are no world of this version, of this scenario and of these seeds
     */
    public BurntIn restore(Seeds seeds, byte[] saved) {
        ForumSimulation simulation = ForumSimulation.restore(saved);
        if (!simulation.isOf(scenario, seeds) || simulation.world().day != -1) {
            throw new IllegalArgumentException(
                    "the saved world is of another scenario, of other seeds or of another day");
        }
        return new Forks(simulation.withChecks(checks), scenario);
    }

    /** Copies of one world. */
    private record Forks(ForumSimulation simulation, Scenario scenario) implements BurntIn {
        @Override
        public Result evaluate(Strategy strategy) {
            return evaluate(strategy, NOTHING);
        }

        @Override
        public Result evaluate(Strategy strategy, Runnable everyDay) {
            ForumSimulation fork = simulation.fork(strategy);
            fork.runThrough(scenario.horizon().evaluationDays() - 1, everyDay);
            return fork.result();
        }

        @Override
        public byte[] saved() {
            return simulation.checkpoint();
        }
    }
}

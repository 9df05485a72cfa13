package org.interdict.model.simulation;

import java.util.ArrayList;
import java.util.List;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.check.Invariants;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The order of a day, written down once: morning (levers neutral, ledger empty, the persons due) - turnover and environment - the strategy
 * - the other mechanisms in catalogue order - evening - measures - checks if asked for. A mechanism that is switched off is not in it.
 *
 * <p>One {@link Sequence} per day, because MASON runs steppables with the same time and ordering in random order.
 */
final class DayOrder {
    private DayOrder() {}

    /** A step of a day. */
    record Step(String name, Steppable steppable) {}

    /** The sequence of a day. */
    static Sequence of(Scenario scenario, Checks checks) {
        return new Sequence(
                steps(scenario, checks).stream().map(Step::steppable).toArray(Steppable[]::new));
    }

    /** The steps of a day, in their order: mechanisms by their names, and the engine's own. */
    static List<Step> steps(Scenario scenario, Checks checks) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("morning", new Morning()));
        steps.addAll(mechanisms(Mechanisms.BEFORE_STRATEGY, scenario));
        steps.add(new Step("strategy", new Strategies()));
        steps.addAll(mechanisms(Mechanisms.AFTER_STRATEGY, scenario));
        steps.add(new Step("evening", new Evening()));
        if (checks == Checks.INVARIANTS) {
            steps.add(new Step("checks", new Checking()));
        }
        return steps;
    }

    private static List<Step> mechanisms(List<MechanismType> types, Scenario scenario) {
        return types.stream()
                .filter(type -> !scenario.mechanismsOff().contains(type.name()))
                .map(type -> new Step(type.name(), new Mechanical(type.create(scenario.parameters()))))
                .toList();
    }

    private record Morning() implements Steppable {
        @Override
        public void step(SimState state) {
            ((ForumSimulation) state).world().beginDay();
        }
    }

    private record Strategies() implements Steppable {
        @Override
        public void step(SimState state) {
            ForumSimulation simulation = (ForumSimulation) state;
            simulation.strategy().step(simulation.world());
        }
    }

    private record Mechanical(Mechanism mechanism) implements Steppable {
        @Override
        public void step(SimState state) {
            mechanism.step(((ForumSimulation) state).world());
        }
    }

    private record Evening() implements Steppable {
        @Override
        public void step(SimState state) {
            ForumSimulation simulation = (ForumSimulation) state;
            simulation.world().endDay();
            simulation.recorder().step(simulation.world());
        }
    }

    private record Checking() implements Steppable {
        @Override
        public void step(SimState state) {
            Invariants.check(((ForumSimulation) state).world());
        }
    }
}

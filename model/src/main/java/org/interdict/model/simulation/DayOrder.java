package org.interdict.model.simulation;

import java.util.ArrayList;
import java.util.List;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.entry.Environment;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.check.Invariants;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The order of a day, written down once: morning (levers neutral, ledger empty, who is due) - turnover and environment - the strategy
 * - the other mechanisms in catalogue order - evening - measures - checks if asked for. A mechanism that is switched off is not in it.
 *
 * <p>One {@link Sequence} a day, because MASON runs steppables of equal time and ordering in random order.
 */
final class DayOrder {
    private DayOrder() {}

    /** The sequence of a day. */
    static Sequence of(Scenario scenario, Checks checks) {
        List<Steppable> steps = new ArrayList<>();
        steps.add(new Morning());
        boolean strategyIn = false;
        for (MechanismType type : Mechanisms.ALL) {
            boolean exogenous = Mechanisms.ALL.indexOf(type) <= indexOfEnvironment();
            if (!exogenous && !strategyIn) {
                steps.add(new Strategies());
                strategyIn = true;
            }
            if (!scenario.mechanismsOff().contains(type.name())) {
                steps.add(new Mechanical(type.create(scenario.parameters())));
            }
        }
        steps.add(new Evening());
        if (checks == Checks.INVARIANTS) {
            steps.add(new Checking());
        }
        return new Sequence(steps.toArray(Steppable[]::new));
    }

    private static int indexOfEnvironment() {
        for (int i = 0; i < Mechanisms.ALL.size(); i++) {
            if (Mechanisms.ALL.get(i).type() == Environment.class) {
                return i;
            }
        }
        return -1;
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

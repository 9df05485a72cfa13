package org.interdict.model.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.world.World;
import org.jspecify.annotations.Nullable;

/** A strategy that runs: its policies in the order in which they are written. */
final class StrategyInForce implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final PolicyInForce[] policies;
    private final Purse common;

    /**
     * Nothing has been done yet.
     *
     * @throws IllegalArgumentException if a policy, a measure or a value is not legal
     */
    StrategyInForce(Strategy strategy) {
        name = strategy.name();
        common = new Purse(strategy.budget());
        List<PolicyInForce> inForce = new ArrayList<>();
        for (int i = 0; i < strategy.policies().size(); i++) {
            PolicySetting setting = strategy.policies().get(i);
            inForce.add(new PolicyInForce(
                    called(strategy.policies(), i),
                    setting,
                    Policies.named(setting.policy()).create(setting.values()),
                    common,
                    column(setting.timing().trigger()),
                    column(setting.timing().stop())));
        }
        policies = inForce.toArray(PolicyInForce[]::new);
    }

    /** The policy's name, with a number if the strategy holds the policy several times. */
    private static String called(List<PolicySetting> policies, int index) {
        String name = policies.get(index).policy();
        List<String> names = policies.stream().map(PolicySetting::policy).toList();
        if (names.indexOf(name) == names.lastIndexOf(name)) {
            return name;
        }
        long number = names.subList(0, index + 1).stream().filter(name::equals).count();
        return name + " no. " + number;
    }

    private static int column(@Nullable Trigger trigger) {
        return trigger == null ? -1 : Measures.column(trigger.measure());
    }

    String name() {
        return name;
    }

    void step(World world) {
        for (PolicyInForce policy : policies) {
            policy.step(world);
        }
        world.tally.strategyDays += common.takeToday();
    }

    List<String> notes(World world) {
        List<String> notes = new ArrayList<>();
        for (PolicyInForce policy : policies) {
            notes.addAll(policy.notes());
        }
        int unmet = world.tally.totalOperationsGivenUp + world.operations.orderedAndPrepared();
        if (unmet > 0) {
            notes.add("operations against forums were ordered but not carried out, for want of staff or"
                    + " cooperation or because"
                    + " the forum was gone or time ran out (" + unmet + " of "
                    + world.tally.totalOperationsOrdered
                    + ")");
        }
        return notes;
    }
}

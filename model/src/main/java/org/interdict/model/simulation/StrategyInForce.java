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

    /**
     * Nothing has been done yet.
     *
     * @throws IllegalArgumentException if a policy, a measure or a value is not legal
     */
    StrategyInForce(Strategy strategy) {
        name = strategy.name();
        List<PolicyInForce> inForce = new ArrayList<>();
        for (PolicySetting setting : strategy.policies()) {
            inForce.add(new PolicyInForce(
                    setting,
                    Policies.named(setting.policy()).create(setting.values()),
                    column(setting.timing().trigger()),
                    column(setting.timing().stop())));
        }
        policies = inForce.toArray(PolicyInForce[]::new);
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
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (PolicyInForce policy : policies) {
            notes.addAll(policy.notes());
        }
        return notes;
    }
}

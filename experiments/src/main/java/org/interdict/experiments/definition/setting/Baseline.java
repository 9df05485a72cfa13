package org.interdict.experiments.definition.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interdict.model.scenario.Strategy;

/**
 * The strategies with their baseline, which is always there: the first strategy without policies, or else the status quo, which
 * is then put first.
 *
 * @param name the baseline's name
 * @param strategies all strategies, the baseline among them
 */
public record Baseline(String name, List<Strategy> strategies) {
    /** Name of the policy that does nothing. */
    public static final String STATUS_QUO_POLICY = "status-quo";

    /**
     * These strategies with their baseline.
     *
     * @throws IllegalArgumentException if the status quo has to be added and its name is taken
     */
    public static Baseline of(List<Strategy> strategies) {
        Optional<Strategy> idle = strategies.stream().filter(Baseline::isIdle).findFirst();
        return idle.isPresent() ? new Baseline(idle.get().name(), List.copyOf(strategies)) : withStatusQuo(strategies);
    }

    /** The status quo first, as the baseline. */
    public static Baseline withStatusQuo(List<Strategy> strategies) {
        if (nameTaken(strategies)) {
            throw new IllegalArgumentException("'" + Strategy.STATUS_QUO.name()
                    + "' has policies, and no other strategy can serve as the baseline");
        }
        List<Strategy> all = new ArrayList<>();
        all.add(Strategy.STATUS_QUO);
        all.addAll(strategies);
        return new Baseline(Strategy.STATUS_QUO.name(), List.copyOf(all));
    }

    static boolean nameTaken(List<Strategy> strategies) {
        return strategies.stream().anyMatch(strategy -> strategy.name().equals(Strategy.STATUS_QUO.name()));
    }

    /** Whether a strategy does nothing beyond the status quo. */
    static boolean isIdle(Strategy strategy) {
        return strategy.policies().stream().allMatch(policy -> policy.policy().equals(STATUS_QUO_POLICY));
    }
}

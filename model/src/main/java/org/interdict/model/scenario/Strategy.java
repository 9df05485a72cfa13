package org.interdict.model.scenario;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named set of policies: one arm of a comparison.
 *
 * @param name as shown; unique within an experiment
 * @param policies what is done; empty for the status quo
 * @param budget most investigator-days that all policies together may ever spend, or null for no limit; never overspent. On a day on
 *     which it cannot pay for all, policies are paid in the order in which they are written
 */
public record Strategy(
        String name, List<PolicySetting> policies, @Nullable Double budget) implements Serializable {
    /** Nothing more than today's reactive policing. */
    public static final Strategy STATUS_QUO = new Strategy("status quo", List.of());

    /** Without a budget for all policies together. */
    public Strategy(String name, List<PolicySetting> policies) {
        this(name, policies, null);
    }

    /** @throws IllegalArgumentException if the budget is out of range */
    public Strategy {
        policies = List.copyOf(policies);
        if (budget != null) {
            Refusal.outside("budget", budget, 0, Double.MAX_VALUE);
        }
    }
}

package org.interdict.model.scenario;

import java.io.Serializable;
import java.util.List;

/**
 * A named set of policies: one arm of a comparison.
 *
 * @param name as shown; unique within an experiment
 * @param policies what is done; empty for the status quo
 */
public record Strategy(String name, List<PolicySetting> policies) implements Serializable {
    /** Nothing beyond today's reactive policing. */
    public static final Strategy STATUS_QUO = new Strategy("status quo", List.of());

    /** Copies the list. */
    public Strategy {
        policies = List.copyOf(policies);
    }
}

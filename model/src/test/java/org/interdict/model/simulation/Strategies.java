package org.interdict.model.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;

/** Strategies on which the laws of the engine are tested: the status quo, each policy of the catalogue, and a mix of all. */
final class Strategies {
    private static final int START = 5;
    private static final double TEN_DAYS = 10;

    private Strategies() {}

    /** All of them. */
    static List<Strategy> all() {
        List<Strategy> all = new ArrayList<>();
        all.add(Strategy.STATUS_QUO);
        List<PolicySetting> mix = new ArrayList<>();
        for (PolicyType policy : Policies.ALL) {
            PolicySetting plain = new PolicySetting(policy.name(), from(START), Map.of());
            all.add(new Strategy(policy.name(), List.of(plain)));
            mix.add(plain);
            mix.add(new PolicySetting(policy.name(), busy(), Map.of()));
        }
        all.add(new Strategy("mix", mix));
        return all;
    }

    /** All policies that leave forums open, so that there is something left for each to act on. */
    static Strategy withoutTakedowns() {
        return new Strategy(
                "without takedowns",
                Policies.ALL.stream()
                        .filter(policy -> !policy.name().equals("forum-takedown"))
                        .filter(policy -> !policy.name().equals("covert-operation"))
                        .map(policy -> new PolicySetting(policy.name(), busy(), brief(policy)))
                        .toList());
    }

    /** What takes days takes ten at most. */
    private static Map<String, Object> brief(PolicyType policy) {
        Map<String, Object> brief = new HashMap<>();
        for (PolicyParameter parameter : policy.parameters()) {
            if (parameter.unit().equals("days")) {
                brief.put(parameter.name(), Math.min(TEN_DAYS, (Double) parameter.usual()));
            }
        }
        return brief;
    }

    /** From a day on, without limit. */
    static Timing from(int day) {
        return new Timing(day, null, 0, 0, 0, null, null);
    }

    /** Again and again, with a ramp, a budget and a trigger. */
    private static Timing busy() {
        return new Timing(2, null, 4, 0, 10, 1_000.0, new Trigger("activity.active30", 5.0, null, 2.0));
    }
}

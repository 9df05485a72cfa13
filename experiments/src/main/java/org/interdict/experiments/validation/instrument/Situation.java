package org.interdict.experiments.validation.instrument;

import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;

/**
 * What happens to a burnt-in world while a study looks: a strategy, or circumstances that change, from day 0 on. All situations of a
 * replicate with the same circumstances from the start begin with the same world and share its chance events, so two of them differ only by
 * what was done. A name stands for one situation only.
 *
 * @param name short name, shown in messages
 * @param strategy what is done
 * @param parameters parameters of mechanisms that hold from day 0 on, by full name
 * @param fromTheStart parameters that hold from the first day of the burn-in, by full name; empty for the scenario as it is
 * @param days days of evaluation that are wanted; the scenario's horizon if that is shorter
 */
public record Situation(
        String name, Strategy strategy, Map<String, Double> parameters, Map<String, Double> fromTheStart, int days) {
    /** Nothing beyond today's policing, for the whole evaluation. */
    public static final Situation STATUS_QUO =
            new Situation("status quo", Strategy.STATUS_QUO, Map.of(), Map.of(), Integer.MAX_VALUE);

    /** Copies the maps. */
    public Situation {
        parameters = Map.copyOf(parameters);
        fromTheStart = Map.copyOf(fromTheStart);
    }

    /** One policy, from day 0 on or when its timing says. */
    public static Situation under(String name, int days, String policy, Timing timing, Map<String, Object> values) {
        Strategy strategy = new Strategy(name, List.of(new PolicySetting(policy, timing, values)));
        return new Situation(name, strategy, Map.of(), Map.of(), days);
    }

    /** One policy from day 0 on. */
    public static Situation under(String name, int days, String policy, Map<String, Object> values) {
        return under(name, days, policy, Timing.DEFAULT, values);
    }

    /** Other circumstances from day 0 on, without a policy. */
    public static Situation with(String name, int days, Map<String, Double> parameters) {
        return new Situation(name, Strategy.STATUS_QUO, parameters, Map.of(), days);
    }

    /** A copy that is wanted for this number of days. */
    public Situation forDays(int other) {
        return new Situation(name, strategy, parameters, fromTheStart, other);
    }

    /** A copy with other circumstances from day 0 on. */
    public Situation under(Map<String, Double> other) {
        return new Situation(name, strategy, other, fromTheStart, days);
    }

    /** A copy with other circumstances from the start. */
    public Situation from(Map<String, Double> other) {
        return new Situation(name, strategy, parameters, other, days);
    }

    /** Whether this is the same situation, whatever the number of days. */
    public boolean is(Situation other) {
        return name.equals(other.name);
    }
}

package org.interdict.experiments.study;

import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;

/**
 * What happens to a burnt-in world while a study looks: a strategy, or circumstances that change, from day 0 on. All situations of a
 * replicate go out from the same world and share its chance events, so that two of them differ by what was done alone. A name stands for one
 * situation only.
 *
 * @param name short name, shown in messages
 * @param strategy what is done
 * @param parameters parameters of mechanisms that hold from day 0 on, by full name
 * @param days days of evaluation that are wanted; the scenario's horizon if that is shorter
 */
public record Situation(String name, Strategy strategy, Map<String, Double> parameters, int days) {
    /** Nothing beyond today's policing, for the whole evaluation. */
    public static final Situation STATUS_QUO =
            new Situation("status quo", Strategy.STATUS_QUO, Map.of(), Integer.MAX_VALUE);

    /** Copies the map. */
    public Situation {
        parameters = Map.copyOf(parameters);
    }

    /** One policy from day 0 on, for so many days. */
    static Situation under(String name, int days, String policy, Map<String, Object> values) {
        return new Situation(
                name, new Strategy(name, List.of(new PolicySetting(policy, Timing.DEFAULT, values))), Map.of(), days);
    }

    /** A copy that is wanted for so many days. */
    Situation forDays(int other) {
        return new Situation(name, strategy, parameters, other);
    }

    /** Whether this is the same situation, for however long. */
    public boolean is(Situation other) {
        return name.equals(other.name);
    }
}

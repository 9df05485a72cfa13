package org.interdict.benchmarks.doses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;

/**
 * The main setting of a policy at five levels, and the measure that shows what the policy is for.
 *
 * @param policy its name in the catalogue
 * @param setting the setting that is the dose
 * @param levels five values, rising
 * @param others other settings that differ from their usual values
 * @param timing when it acts
 * @param measure the measure of the effect
 * @param expected what theory says of the course of the effect, in a sentence
 */
record Dose(
        String policy,
        String setting,
        List<Double> levels,
        Map<String, Object> others,
        Timing timing,
        String measure,
        String expected) {
    Dose {
        levels = List.copyOf(levels);
        others = Map.copyOf(others);
    }

    /** From day 0 on, with usual values of the other settings. */
    static Dose of(String policy, String setting, List<Double> levels, String measure, String expected) {
        return new Dose(policy, setting, levels, Map.of(), Timing.DEFAULT, measure, expected);
    }

    /** The same, repeated after this number of days. */
    Dose every(int days) {
        return new Dose(
                policy, setting, levels, others, new Timing(0, null, days, 0, 0, null, null), measure, expected);
    }

    /** The same, with another value of a setting. */
    Dose with(String other, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(others);
        more.put(other, value);
        return new Dose(policy, setting, levels, more, timing, measure, expected);
    }

    /** The strategy of one level. */
    Strategy strategy(double level) {
        Map<String, Object> values = new LinkedHashMap<>(others);
        values.put(setting, level);
        List<PolicySetting> policies = new ArrayList<>();
        policies.add(new PolicySetting(policy, timing, values));
        return new Strategy(policy + " " + level, policies);
    }
}

package org.interdict.experiments.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.shape.TodayText;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;

/** A strategy in one line, for example {@code forum-takedown (target largest, count 1, from day 0, every 180 days)}. */
public final class StrategyDescription {
    private StrategyDescription() {}

    /** The line, in a world in which no model parameter is set. */
    public static String of(Strategy strategy) {
        return of(strategy, Map.of());
    }

    /**
     * The line.
     *
     * @param overrides values of model parameters that the experiment sets, by their full names
     */
    public static String of(Strategy strategy, Map<String, Double> overrides) {
        if (strategy.policies().isEmpty()) {
            return "today's reactive policing, nothing beyond";
        }
        String policies = String.join(
                "; ",
                strategy.policies().stream()
                        .map(setting -> of(setting, overrides))
                        .toList());
        return strategy.budget() == null
                ? policies
                : policies + "; all together at most " + text(strategy.budget()) + " investigator-days";
    }

    private static String today(String policy, String setting, Map<String, Double> overrides) {
        String today = Policies.named(policy).parameters().stream()
                .filter(parameter -> parameter.name().equals(setting))
                .findFirst()
                .map(parameter -> TodayText.of(parameter, overrides))
                .orElse("");
        return today.isEmpty() ? "" : " (today " + today + ")";
    }

    private static String of(PolicySetting setting, Map<String, Double> overrides) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Object> value : setting.values().entrySet()) {
            parts.add(
                    value.getKey() + " " + text(value.getValue()) + today(setting.policy(), value.getKey(), overrides));
        }
        timing(setting.timing(), parts);
        return setting.policy() + " (" + String.join(", ", parts) + ")";
    }

    private static void timing(Timing timing, List<String> parts) {
        parts.add("from day " + timing.startDay());
        if (timing.endDay() != null) {
            parts.add("to day " + timing.endDay());
        }
        if (timing.everyDays() > 0) {
            parts.add("every " + timing.everyDays() + " days");
        }
        if (timing.times() > 0) {
            parts.add("at most " + timing.times() + " times");
        }
        if (timing.rampDays() > 0) {
            parts.add("ramp of " + timing.rampDays() + " days");
        }
        if (timing.budget() != null) {
            parts.add("at most " + text(timing.budget()) + " investigator-days");
        }
        Trigger trigger = timing.trigger();
        if (trigger != null) {
            parts.add("while " + condition(trigger));
        }
        if (timing.stop() != null) {
            parts.add("until " + condition(timing.stop()));
        }
    }

    private static String condition(Trigger trigger) {
        return trigger.measure()
                + (trigger.above() != null ? " is above " + threshold(trigger, trigger.above()) : "")
                + (trigger.below() != null ? " is below " + threshold(trigger, trigger.below()) : "")
                + (trigger.release() != null ? " (until back at " + threshold(trigger, trigger.release()) + ")" : "");
    }

    private static String threshold(Trigger trigger, double value) {
        return text(value) + (trigger.ofStart() ? " times its value at the start" : "");
    }

    private static String text(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
    }
}

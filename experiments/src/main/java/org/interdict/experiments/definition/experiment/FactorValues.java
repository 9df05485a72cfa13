package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.scenario.WorldSettings;
import org.jspecify.annotations.Nullable;

/** Sets factors in an experiment. */
public final class FactorValues {
    private static final String PARAMETERS = "parameters.";
    private static final String TRIGGER = "trigger.";
    private static final String STOP = "stop.";

    private FactorValues() {}

    /**
     * A copy of an experiment with its factors set.
     *
     * @param point values by the names of factors; a factor of the experiment's design that is missing keeps its base value
     * @throws IllegalArgumentException if values do not go together
     */
    public static Experiment applied(Experiment experiment, Map<String, Double> point) {
        Experiment changed = experiment;
        Map<String, Double> parameters = new TreeMap<>();
        for (DesignFactor factor : experiment.design().factors()) {
            Double value = point.get(factor.name());
            if (value == null) {
                continue;
            }
            if (factor.name().startsWith(PARAMETERS)) {
                parameters.put(factor.name().substring(PARAMETERS.length()), value);
            } else {
                changed = set(changed, factor, value);
            }
        }
        if (!parameters.isEmpty()) {
            Map<String, Double> all = new TreeMap<>(experiment.parameters());
            all.putAll(parameters);
            changed = changed.withParameters(all);
        }
        return changed;
    }

    /**
     * Why an experiment cannot be run with these values; empty if it can.
     *
     * @param policies the policies that there are
     */
    public static Optional<String> problem(
            Experiment experiment, Map<String, Double> point, List<PolicyType> policies) {
        try {
            for (Strategy strategy : applied(experiment, point).strategies()) {
                String prefix = FactorNames.STRATEGIES + "." + strategy.name() + ".";
                boolean changed = point.keySet().stream().anyMatch(name -> name.startsWith(prefix));
                if (!changed) {
                    continue;
                }
                for (PolicySetting setting : strategy.policies()) {
                    policies.stream()
                            .filter(type -> type.name().equals(setting.policy()))
                            .forEach(type -> type.create(setting.values()));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Experiment set(Experiment experiment, DesignFactor factor, double value) {
        String name = factor.name();
        String rest = name.substring(name.indexOf('.') + 1);
        return switch (name.substring(0, name.indexOf('.'))) {
            case "world" -> experiment.withWorld(world(experiment.world(), rest, (int) value));
            case "horizon" -> experiment.withHorizon(horizon(experiment.horizon(), rest, (int) value));
            case "seeds" -> experiment.withSeeds(seeds(experiment.seeds(), rest, (long) value));
            case FactorNames.STRATEGIES -> strategies(experiment, rest, factor.value(value));
            default -> throw unknown(name);
        };
    }

    private static WorldSettings world(WorldSettings world, String key, int value) {
        return switch (key) {
            case "population" -> new WorldSettings(value, world.forums(), world.regions());
            case "forums" -> new WorldSettings(world.population(), value, world.regions());
            case "regions" -> new WorldSettings(world.population(), world.forums(), value);
            default -> throw unknown(key);
        };
    }

    private static Horizon horizon(Horizon horizon, String key, int value) {
        return switch (key) {
            case "burnInDays" -> new Horizon(value, horizon.evaluationDays());
            case "evaluationDays" -> new Horizon(horizon.burnInDays(), value);
            default -> throw unknown(key);
        };
    }

    private static SeedPlan seeds(SeedPlan seeds, String key, long value) {
        return switch (key) {
            case "master" -> seeds.withMaster(value);
            case "population" -> new SeedPlan(seeds.master(), value, seeds.network(), seeds.behaviour());
            case "network" -> new SeedPlan(seeds.master(), seeds.population(), value, seeds.behaviour());
            case "behaviour" -> new SeedPlan(seeds.master(), seeds.population(), seeds.network(), value);
            default -> throw unknown(key);
        };
    }

    /** @param rest the name behind {@code strategies.}: that of the strategy, which may hold points, then the rest */
    private static Experiment strategies(Experiment experiment, String rest, Object value) {
        List<Strategy> strategies = new ArrayList<>(experiment.strategies());
        for (int i = 0; i < strategies.size(); i++) {
            Strategy strategy = strategies.get(i);
            if (rest.startsWith(strategy.name() + ".")) {
                Strategy changed =
                        strategy(strategy, rest.substring(strategy.name().length() + 1), value);
                if (changed != null) {
                    strategies.set(i, changed);
                    return experiment.withStrategies(strategies, experiment.baseline());
                }
            }
        }
        throw unknown(rest);
    }

    private static @Nullable Strategy strategy(Strategy strategy, String key, Object value) {
        if (key.equals(FactorNames.BUDGET)) {
            return new Strategy(strategy.name(), strategy.policies(), (Double) value);
        }
        List<PolicySetting> policies = new ArrayList<>(strategy.policies());
        List<String> labels =
                FactorNames.labels(policies.stream().map(PolicySetting::policy).toList());
        for (int i = 0; i < labels.size(); i++) {
            if (key.startsWith(labels.get(i) + ".")) {
                policies.set(
                        i, policy(policies.get(i), key.substring(labels.get(i).length() + 1), value));
                return new Strategy(strategy.name(), policies, strategy.budget());
            }
        }
        return null;
    }

    private static PolicySetting policy(PolicySetting policy, String key, Object value) {
        if (policy.values().containsKey(key)) {
            Map<String, Object> values = new LinkedHashMap<>(policy.values());
            values.put(key, value);
            return new PolicySetting(policy.policy(), policy.timing(), values);
        }
        return new PolicySetting(policy.policy(), timing(policy.timing(), key, (Double) value), policy.values());
    }

    private static Timing timing(Timing old, String key, double value) {
        int days = (int) value;
        boolean trigger = key.startsWith(TRIGGER);
        boolean stop = key.startsWith(STOP);
        if (!trigger
                && !stop
                && !List.of("startDay", "endDay", "everyDays", "times", "rampDays", "budget")
                        .contains(key)) {
            throw unknown(key);
        }
        return new Timing(
                key.equals("startDay") ? days : old.startDay(),
                key.equals("endDay") ? Integer.valueOf(days) : old.endDay(),
                key.equals("everyDays") ? days : old.everyDays(),
                key.equals("times") ? days : old.times(),
                key.equals("rampDays") ? days : old.rampDays(),
                key.equals("budget") ? Double.valueOf(value) : old.budget(),
                trigger ? threshold(old.trigger(), key.substring(TRIGGER.length()), value) : old.trigger(),
                stop ? threshold(old.stop(), key.substring(STOP.length()), value) : old.stop());
    }

    private static Trigger threshold(@Nullable Trigger old, String key, double value) {
        if (old == null) {
            throw unknown(key);
        }
        return switch (key) {
            case "above" -> new Trigger(old.measure(), value, old.below(), old.release(), old.ofStart());
            case "below" -> new Trigger(old.measure(), old.above(), value, old.release(), old.ofStart());
            case "release" -> new Trigger(old.measure(), old.above(), old.below(), value, old.ofStart());
            default -> throw unknown(key);
        };
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("there is no factor '" + name + "'");
    }
}

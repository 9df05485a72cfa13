package org.interdict.model.policy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.simulation.Result;

/** A small world in which much happens in few days, grown once for each set of overrides and seed, and forked for each strategy. */
final class Lively {
    static final int DAYS = 240;
    private static final int BURN_IN = 240;
    private static final Map<String, Double> OVERRIDES = Map.of(
            "search.searchPerDay", 0.02,
            "search.accidentalPerDay", 0.02,
            "search.apply", 0.5,
            "population.posterShare", 0.4,
            "population.postLow", 0.007,
            "population.postHigh", 0.15,
            "enforcement.capacity", 2.0,
            "pathway.contactLevel", -4.0,
            "first.desisted", 0.0,
            "streaming.beginPerDay", 0.003);
    private static final Map<Map<String, Double>, Map<Long, ForumSimulation>> GROWN = new HashMap<>();

    private Lively() {}

    /** A run of so many days from the same burnt-in world. */
    static ForumSimulation run(Map<String, Double> change, long seed, int days, PolicySetting... policies) {
        return run(change, seed, days, new Strategy("tried", List.of(policies)));
    }

    /** The same under a strategy. */
    static ForumSimulation run(Map<String, Double> change, long seed, int days, Strategy strategy) {
        Map<String, Double> parameters = new HashMap<>(OVERRIDES);
        parameters.putAll(change);
        Scenario scenario =
                new Scenario(new WorldSettings(2_000, 5, 4), new Horizon(BURN_IN, DAYS), parameters, Set.of(), 0);
        ForumSimulation grown = GROWN.computeIfAbsent(parameters, any -> new HashMap<>())
                .computeIfAbsent(seed, any -> {
                    ForumSimulation trunk = ForumSimulation.start(scenario, Seeds.of(seed), Strategy.STATUS_QUO);
                    trunk.runThrough(-1);
                    return trunk;
                });
        ForumSimulation fork = grown.fork(strategy);
        fork.runThrough(days - 1);
        return fork;
    }

    /** The result of a run over the whole horizon. */
    static Result result(Map<String, Double> change, long seed, PolicySetting... policies) {
        return run(change, seed, DAYS, policies).result();
    }

    /** A policy with values given as name, value, name, value. */
    static PolicySetting policy(String name, Timing timing, Object... values) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            map.put((String) values[i], values[i + 1]);
        }
        return new PolicySetting(name, timing, map);
    }

    /** From the first day on, an operation every so many days. */
    static Timing every(int days) {
        return new Timing(0, null, days, 0, 0, null, null);
    }

    /** Once, on this day. */
    static Timing on(int day) {
        return new Timing(day, null, 0, 1, 0, null, null);
    }

    /** Whether all measures of all days agree, bit for bit. */
    static boolean same(Result one, Result other) {
        return Arrays.deepEquals(one.daily(), other.daily());
    }
}

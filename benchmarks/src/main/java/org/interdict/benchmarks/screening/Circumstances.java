package org.interdict.benchmarks.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.WorldSettings;

/**
 * The circumstances in which parameters are tried, from today's world to one in which everything happens.
 *
 * @param name what the page calls them
 * @param parameters overrides of the usual values
 * @param policies whether every policy is in force
 */
record Circumstances(String name, Map<String, Double> parameters, boolean policies) {
    /** In the order in which they are tried. */
    static final List<Circumstances> ALL = List.of(
            new Circumstances("status quo", Map.of(), false),
            new Circumstances("lively world", lively(), false),
            new Circumstances("every policy in force", lively(), true),
            new Circumstances("a shock", shock(), true));

    private static Map<String, Double> lively() {
        Map<String, Double> lively = new HashMap<>(Map.of(
                "search.searchPerDay", 0.02,
                "search.apply", 0.4,
                "population.posterShare", 0.5,
                "population.postLow", 0.05,
                "population.postHigh", 2.0,
                "promotion.tenureDays", 60.0,
                "promotion.innerScore", 0.6,
                "promotion.leaderPercentile", 0.95,
                "promotion.reviewerPercentile", 0.6,
                "promotion.traderShare", 0.8));
        lively.putAll(Map.of(
                "enforcement.capacity", 3.0,
                "enforcement.observed", 0.5,
                "enforcement.seizuresPerDay", 0.005,
                "enforcement.seizureWork", 1.0,
                "pathway.contactLevel", -3.0,
                "pathway.produceLevel", -1.0,
                "pathway.groomLevel", -3.5,
                "streaming.beginPerDay", 0.003,
                "streaming.arrestsPerDay", 0.02,
                "detection.reportsPerVisit", 0.1));
        return Map.copyOf(lively);
    }

    private static Map<String, Double> shock() {
        Map<String, Double> shock = new HashMap<>(lively());
        shock.putAll(Map.of("environment.shockStartDay", 30.0, "environment.shockDays", 90.0));
        // In one set of circumstances those who reply are reviewers, in this one enthusiasts.
        shock.put("promotion.reviewerPercentile", 0.97);
        return Map.copyOf(shock);
    }

    /** A world in these circumstances, with one more override, or none if the name is empty. */
    Scenario scenario(int persons, int burnInDays, int evaluationDays, String parameter, double value) {
        Map<String, Double> all = new HashMap<>(parameters);
        if (!parameter.isEmpty()) {
            all.put(parameter, value);
        }
        WorldSettings usual = WorldSettings.DEFAULT;
        return new Scenario(
                new WorldSettings(persons, usual.forums(), usual.regions()),
                new Horizon(burnInDays, evaluationDays),
                all,
                Set.of(),
                0);
    }

    /** What is done from day 0 on. */
    Strategy strategy() {
        return policies
                ? new Strategy(
                        name,
                        Policies.ALL.stream()
                                .map(policy -> new PolicySetting(policy.name(), Timing.DEFAULT, Map.of()))
                                .toList())
                : Strategy.STATUS_QUO;
    }
}

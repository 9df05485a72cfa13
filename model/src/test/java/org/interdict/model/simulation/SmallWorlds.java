package org.interdict.model.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Population;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.WorldSettings;

/** Small scenarios and strategies on which the laws of the model are tested. */
public final class SmallWorlds {
    /** So many persons that something happens every day. */
    public static final int PERSONS = 1_500;

    private SmallWorlds() {}

    /** A small world with that much burn-in and evaluation. */
    public static Scenario of(int burnInDays, int evaluationDays) {
        return new Scenario(
                new WorldSettings(PERSONS, 4, 3), new Horizon(burnInDays, evaluationDays), LIVELY, Set.of(), 0);
    }

    /** Overrides that bring persons into forums sooner and let agencies do more, so that short runs see all that can happen. */
    public static final Map<String, Double> LIVELY = lively(Map.of(
            "search.accidentalPerDay",
            0.02,
            "population.residenceDays",
            400.0,
            "pathway.contactLevel",
            -4.0,
            "pathway.produceLevel",
            -3.0));

    /** What lively worlds have in common, and more. */
    public static Map<String, Double> lively(Map<String, Double> more) {
        Map<String, Double> all = new HashMap<>(Map.of(
                "search.searchPerDay", 0.027,
                "search.apply", 0.5,
                "population.posterShare", 0.4,
                "population.postLow", 0.04,
                "population.postHigh", 5.0,
                "population.postShape", 0.75,
                "enforcement.capacity", 2.0,
                "enforcement.observed", 0.3,
                "streaming.beginPerDay", 0.003));
        all.putAll(Map.of("first.desisted", 0.0, "first.exited", 0.0));
        all.putAll(more);
        return Map.copyOf(all);
    }

    /** On top of {@link #LIVELY}: hierarchies, arrests, seizures, cases and live streams as dense as a short run can show. */
    public static Map<String, Double> busy() {
        Map<String, Double> busy = new HashMap<>(LIVELY);
        busy.putAll(Map.of(
                "population.posterShare", 0.8,
                "population.postLow", 0.5,
                "visits.itemShare", 0.6,
                "visits.original", 0.1,
                "promotion.tenureDays", 30.0,
                "promotion.establishedScore", 0.25,
                "promotion.innerScore", 0.5,
                "promotion.traderShare", 0.8,
                "promotion.reviewerPercentile", 0.7,
                "promotion.leaderPercentile", 0.7));
        busy.putAll(Map.of(
                "enforcement.observed", 1.0,
                "enforcement.capacity", 4.0,
                "enforcement.caseDays", 5.0,
                "enforcement.seizuresPerDay", 0.02,
                "enforcement.seizureWork", 0.5,
                "enforcement.custodyDays", 15.0,
                "enforcement.desistAfterArrest", 0.3));
        busy.putAll(Map.of(
                "pathway.contactLevel", -1.5,
                "pathway.produceLevel", 1.0,
                "pathway.groomLevel", -3.0,
                "identification.identifyPerDay", 0.03,
                "identification.endPerDay", 0.01,
                "streaming.beginPerDay", 0.02,
                "streaming.arrestsPerDay", 0.1,
                "streaming.unitCapacity", 2.0,
                "detection.triage", 1.0,
                "detection.reportsPerVisit", 0.2));
        return busy;
    }

    /** A policy by name with values, on default timing. */
    public static PolicySetting policy(String name, Map<String, Object> values) {
        return policy(name, Timing.DEFAULT, values);
    }

    /** A policy by name with timing and values. */
    public static PolicySetting policy(String name, Timing timing, Map<String, Object> values) {
        return new PolicySetting(name, timing, values);
    }

    /** One policy as a strategy. */
    public static Strategy strategy(PolicySetting... policies) {
        return new Strategy("tried", List.of(policies));
    }

    /** An attribute of everybody, by slot. */
    public static double[] each(Population persons, IntToDoubleFunction attribute) {
        return IntStream.range(0, persons.size).mapToDouble(attribute).toArray();
    }

    /** Who lives in a world: days of entry and some of the traits of everybody, by slot. */
    public static double[][] inhabitants(Population persons) {
        return new double[][] {
            each(persons, persons::entryDay),
            each(persons, persons.traits::drive),
            each(persons, slot -> persons.traits.longTerm(slot, 0)),
            each(persons, slot -> persons.traits.longTerm(slot, Mind.THEORIES - 1)),
            each(persons, persons.traits::visitRate),
            each(persons, persons.traits::postTendency),
            each(persons, persons.traits::region)
        };
    }
}

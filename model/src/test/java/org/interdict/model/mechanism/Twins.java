package org.interdict.model.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.simulation.SmallWorlds;
import org.interdict.model.world.World;

/**
 * Small worlds with and without a mechanism, on the same seeds. Worlds are lively: persons find forums sooner, agencies do more and offline
 * acts come more often than at usual values, so that short runs show what a mechanism does. A world once run is kept for other tests.
 */
final class Twins {
    /** Seeds of the pairs. */
    static final int SEEDS = 6;
    /** Length of the evaluation. */
    static final int DAYS = 240;

    private static final int BURN_IN = 260;
    private static final Map<String, Double> LIVELY = SmallWorlds.lively(Map.of(
            "population.residenceDays",
            500.0,
            "pathway.contactLevel",
            -4.5,
            "pathway.produceLevel",
            -2.0,
            "streaming.arrestsPerDay",
            0.01));
    private static final Map<List<Object>, ForumSimulation> KEPT = new HashMap<>();

    private final Set<String> off;
    private final Map<String, Double> parameters;
    private final Strategy strategy;

    private Twins(Set<String> off, Map<String, Double> parameters, Strategy strategy) {
        this.off = off;
        this.parameters = parameters;
        this.strategy = strategy;
    }

    /** Worlds with every mechanism, under the status quo. */
    static Twins world() {
        return new Twins(Set.of(), LIVELY, Strategy.STATUS_QUO);
    }

    /** The same worlds without more mechanisms. */
    Twins without(String... mechanisms) {
        Set<String> more = new TreeSet<>(off);
        more.addAll(List.of(mechanisms));
        return new Twins(more, parameters, strategy);
    }

    /** The same worlds with another value of a parameter. */
    Twins with(String parameter, double value) {
        Map<String, Double> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new Twins(off, more, strategy);
    }

    /** The same worlds in which the largest forum is seized every 60 days, known to members as far as this. */
    Twins underTakedown(double publicity) {
        Timing timing = new Timing(0, null, 60, 0, 0, null, null);
        PolicySetting takedown = new PolicySetting(
                "forum-takedown",
                timing,
                Map.of("publicity", publicity, "leadDays", 5.0, "administratorsArrested", 5.0));
        return new Twins(off, parameters, new Strategy("takedown", List.of(takedown)));
    }

    /** The same worlds under one policy with values given as name, value, name, value. */
    Twins under(String policy, Timing timing, Object... values) {
        return new Twins(off, parameters, new Strategy(policy, List.of(setting(policy, timing, values))));
    }

    /** The same worlds under one policy more. */
    Twins and(String policy, Timing timing, Object... values) {
        List<PolicySetting> policies = new ArrayList<>(strategy.policies());
        policies.add(setting(policy, timing, values));
        return new Twins(off, parameters, new Strategy(strategy.name() + " and " + policy, policies));
    }

    private static PolicySetting setting(String policy, Timing timing, Object... values) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            map.put((String) values[i], values[i + 1]);
        }
        return new PolicySetting(policy, timing, map);
    }

    /** The simulation of a seed at its end; not to be changed. */
    ForumSimulation run(int seed) {
        return KEPT.computeIfAbsent(
                List.of(off, new TreeMap<>(parameters), strategy.name(), strategy.policies(), seed), key -> {
                    ForumSimulation simulation = start(seed);
                    simulation.runThrough(DAYS - 1);
                    return simulation;
                });
    }

    /** The simulation of a seed before its first day. */
    ForumSimulation start(int seed) {
        Scenario scenario =
                new Scenario(new WorldSettings(2_000, 4, 3), new Horizon(BURN_IN, DAYS), parameters, off, 0);
        return ForumSimulation.start(scenario, Seeds.of(seed), strategy);
    }

    /** The worlds of all seeds at their end. */
    List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            worlds.add(run(seed).world());
        }
        return worlds;
    }

    /** The sum of a measure over the days of the evaluation, a seed each. */
    double[] total(String measure) {
        int column = Measures.column(measure);
        double[] totals = new double[SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (double[] row : run(seed).result().daily()) {
                totals[seed - 1] += row[column];
            }
        }
        return totals;
    }

    /** A number read off each world. */
    double[] each(ToDoubleFunction<World> reader) {
        return worlds().stream().mapToDouble(reader).toArray();
    }

    /** Every measure on every day of every seed. */
    double[][][] daily() {
        double[][][] days = new double[SEEDS][][];
        for (int seed = 1; seed <= SEEDS; seed++) {
            days[seed - 1] = run(seed).result().daily();
        }
        return days;
    }

    /** In how many pairs the first is greater. */
    static int greater(double[] first, double[] second) {
        int count = 0;
        for (int i = 0; i < first.length; i++) {
            count += first[i] > second[i] ? 1 : 0;
        }
        return count;
    }

    /** Persons for whom something holds. */
    static double count(World world, java.util.function.IntPredicate holds) {
        double count = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            count += holds.test(slot) ? 1 : 0;
        }
        return count;
    }

    /** Largest value of a person's attribute, NaN if any is. */
    static double largest(World world, java.util.function.IntToDoubleFunction value) {
        double largest = Double.NEGATIVE_INFINITY;
        DoubleBinaryOperator max = Math::max;
        for (int slot = 0; slot < world.persons.size; slot++) {
            largest = max.applyAsDouble(largest, value.applyAsDouble(slot));
        }
        return largest;
    }

    /** Pearson's correlation of two attributes among the members, and how many members there are. */
    static Correlation among(
            World world, java.util.function.IntToDoubleFunction x, java.util.function.IntToDoubleFunction y) {
        double n = 0;
        double sx = 0;
        double sy = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            if (Stage.member(world.persons.stage(slot))) {
                double a = x.applyAsDouble(slot);
                double b = y.applyAsDouble(slot);
                n++;
                sx += a;
                sy += b;
                xx += a * a;
                yy += b * b;
                xy += a * b;
            }
        }
        double covariance = xy - sx * sy / n;
        double spread = Math.sqrt((xx - sx * sx / n) * (yy - sy * sy / n));
        return new Correlation(spread > 0 ? covariance / spread : 0, (int) n);
    }

    /**
     * A correlation.
     *
     * @param r Pearson's
     * @param n persons
     */
    record Correlation(double r, int n) {
        /** Student's t of the hypothesis that there is none. */
        double t() {
            return r * Math.sqrt((n - 2) / (1 - r * r));
        }
    }
}

package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.design.Worlds;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Result;

/**
 * What a study would do. Time comes from a short probe: the experiment's own horizon and strategies in two small worlds, in memory
 * and on one thread; a unit's time is taken to grow in proportion to the population beyond them. Disk comes from the number of
 * stored values, about {@value #BYTES_A_VALUE} bytes each.
 *
 * @param runs most runs there can be
 * @param points strategies times worlds
 * @param burnIns most burn-ins there can be: worlds that differ only in what strategies do share one
 * @param estimatedSeconds with these threads, if the target is never reached
 * @param estimatedBytes size of the run folder
 */
public record StudyPlan(long runs, long points, long burnIns, double estimatedSeconds, double estimatedBytes) {
    private static final int SMALL = WorldSettings.MIN_POPULATION;
    private static final int LARGE = 4 * SMALL;
    private static final double BYTES_A_VALUE = 2.5;
    /** Most of them repeat the line before, and the database stores that in little space. */
    private static final int VALUES_OF_AN_EVENT = 2;

    private static final int VALUES_OF_A_FORUM = 11;
    private static final int VALUES_OF_A_PAYER = 5;

    private static final int FEWEST_TRIES = 2;
    private static final int MOST_TRIES = 2_000;
    private static final long SHORT_TRIES = 2_000_000_000L;
    private static final long LONG_TRIES = 8_000_000_000L;
    /** From this number of runs on, the time until the code is compiled does not count. */
    private static final long MANY_RUNS = 1_000;

    private static final double BYTES_OF_EMPTY_FOLDER = 3e6;
    /** As measured, see docs/benchmarks.md. */
    private static final int BYTES_A_PERSON = 300;
    /** Classes, compiled code, the database. */
    private static final double BYTES_OF_PROGRAM = 3e8;

    /** Threads beyond the cores of the machine make nothing faster. */
    public static int atOnce(int threads) {
        return Math.min(threads, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Memory for worlds in bytes: each thread holds a world after its burn-in and the copy that grows from it.
     *
     * @param persons of a world
     */
    public static double memory(int persons, int threads) {
        return BYTES_OF_PROGRAM + 2.0 * persons * BYTES_A_PERSON * threads;
    }

    /** Plans; simulates only the probe, writes nothing. */
    public static StudyPlan of(Experiment experiment, Engine engine, Shard shard, int threads) {
        Worlds usual = new Worlds(
                Collections.nCopies(experiment.uncertainty().draws(), Map.of()),
                !experiment.uncertainty().drawn(),
                "");
        return of(experiment, PairedComparison.of(experiment), usual, engine, shard, threads);
    }

    /** Plans other arms in other worlds. A world is taken to need time in proportion to its population and days. */
    public static StudyPlan of(
            Experiment experiment, Design design, Worlds worlds, Engine engine, Shard shard, int threads) {
        List<List<Integer>> burnIns = worlds.burnIns(experiment, Runner.worldsOfBurnIn(design));
        long owned = 0;
        long units = 0;
        double burning = 0;
        double evaluating = 0;
        Work[] work = burnIns.stream()
                .map(group -> Work.of(experiment, worlds, group))
                .toArray(Work[]::new);
        for (int replicate = 0; replicate < experiment.replicates().max(); replicate++) {
            for (int group = 0; group < work.length; group++) {
                if (shard.owns(group, replicate, work.length)) {
                    owned++;
                    units += burnIns.get(group).size();
                    burning += work[group].burnIn;
                    evaluating += work[group].evaluations;
                }
            }
        }
        long arms = experiment.strategies().size();
        Probe probe = Probe.of(experiment, engine, units * arms);
        double burners = Math.max(1, Math.min(atOnce(threads), owned));
        double evaluators = Math.max(1, Math.min(atOnce(threads), evaluating));
        double days =
                experiment.output().daily() ? (double) experiment.horizon().evaluationDays() : 0;
        double values =
                units * arms * (probe.values + days * experiment.measures().size());
        return new StudyPlan(
                units * arms,
                arms * worlds.size(),
                owned,
                burning * probe.burnIn / burners + evaluating / arms * probe.evaluation / evaluators,
                BYTES_OF_EMPTY_FOLDER + values * BYTES_A_VALUE);
    }

    /** A copy that counts points in another way. */
    public StudyPlan withPoints(long other) {
        return new StudyPlan(runs, other, burnIns, estimatedSeconds, estimatedBytes);
    }

    /**
     * What a group of worlds with one burn-in takes.
     *
     * @param burnIn in burn-ins of the experiment itself
     * @param evaluations in evaluations of one of its strategies
     */
    private record Work(double burnIn, double evaluations) {
        static Work of(Experiment experiment, Worlds worlds, List<Integer> group) {
            if (!experiment.design().isAsked()) {
                return new Work(
                        1, (double) group.size() * experiment.strategies().size());
            }
            Set<Strategy> strategies = new HashSet<>();
            group.forEach(
                    world -> strategies.addAll(worlds.at(experiment, world).strategies()));
            Experiment here = worlds.at(experiment, group.get(0));
            double size =
                    (double) here.world().population() / experiment.world().population();
            double burnIn = (double) here.horizon().burnInDays()
                    / Math.max(1, experiment.horizon().burnInDays());
            double evaluation = (double) here.horizon().evaluationDays()
                    / experiment.horizon().evaluationDays();
            return new Work(size * burnIn, size * evaluation * strategies.size());
        }
    }

    /**
     * One unit, timed.
     *
     * @param burnIn seconds for a burn-in of the experiment's own size
     * @param evaluation seconds for the evaluation of all strategies
     * @param values number of values that are stored of a run, without its daily series
     */
    private record Probe(double burnIn, double evaluation, double values) {
        static Probe of(Experiment experiment, Engine engine, long runs) {
            int population = experiment.world().population();
            Timed warm = Timed.settled(experiment, engine, Math.min(SMALL, population), runs >= MANY_RUNS);
            Timed small = warm;
            double values = warm.values
                    + warm.events * experiment.output().eventPersons() * VALUES_OF_AN_EVENT
                    + warm.payers * population * VALUES_OF_A_PAYER;
            if (population <= LARGE) {
                Timed own = population == SMALL ? small : Timed.of(experiment, engine, population);
                return new Probe(own.burnIn, own.evaluation, values);
            }
            Timed large = Timed.of(experiment, engine, LARGE);
            return new Probe(
                    extended(small.burnIn, large.burnIn, population),
                    extended(small.evaluation, large.evaluation, population),
                    values);
        }

        private static double extended(double small, double large, int population) {
            double slope = Math.max(0, (large - small) / (LARGE - SMALL));
            return large + slope * (population - LARGE);
        }
    }

    /**
     * @param burnIn seconds for the burn-in
     * @param evaluation seconds for the evaluation of all strategies
     * @param values measures of a run, and what is kept of its forums, over the arms on average
     * @param events lines of the event log for each person followed, over the arms on average
     * @param payers payers for each person of the world, over the arms on average
     */
    private record Timed(double burnIn, double evaluation, double values, double events, double payers) {
        /** The last of many: the first ones let the Java machine compile the code, which a study of many runs does once. */
        static Timed settled(Experiment experiment, Engine engine, int population, boolean many) {
            long time = many ? LONG_TRIES : SHORT_TRIES;
            long start = System.nanoTime();
            List<Timed> tries = new ArrayList<>();
            while (tries.size() < FEWEST_TRIES || tries.size() < MOST_TRIES && System.nanoTime() - start < time) {
                tries.add(of(experiment, engine, population, tries.size() + 1));
            }
            List<Timed> last = tries.subList(tries.size() - Math.max(1, tries.size() / 4), tries.size());
            return new Timed(
                    mean(last, Timed::burnIn),
                    mean(last, Timed::evaluation),
                    mean(last, Timed::values),
                    mean(last, Timed::events),
                    mean(last, Timed::payers));
        }

        private static double mean(List<Timed> tries, ToDoubleFunction<Timed> value) {
            return tries.stream().mapToDouble(value).average().orElseThrow();
        }

        static Timed of(Experiment experiment, Engine engine, int population) {
            return of(experiment, engine, population, 1);
        }

        private static Timed of(Experiment experiment, Engine engine, int population, long seed) {
            WorldSettings world = experiment.world();
            int followed = Math.min(experiment.output().eventPersons(), population);
            Scenario scenario = experiment
                    .withOutput(new Output(false, followed, false))
                    .scenario()
                    .withWorld(new WorldSettings(population, world.forums(), world.regions()));
            double values = 0;
            double events = 0;
            double payers = 0;
            long start = System.nanoTime();
            BurntIn burntIn = engine.burnIn(scenario, Seeds.of(seed));
            double burnIn = (System.nanoTime() - start) / 1e9;
            for (Strategy strategy : experiment.strategies()) {
                Result result = burntIn.evaluate(strategy);
                values += result.measures().size()
                        + VALUES_OF_A_FORUM * result.forums().size();
                events += result.events().size();
                payers += result.payers().size();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            int arms = experiment.strategies().size();
            double each = followed == 0 ? 0 : events / followed / arms;
            return new Timed(burnIn, seconds - burnIn, values / arms, each, payers / population / arms);
        }
    }
}

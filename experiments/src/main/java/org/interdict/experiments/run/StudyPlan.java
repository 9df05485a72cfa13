package org.interdict.experiments.run;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Result;
import org.interdict.results.store.runs.UnitId;

/**
 * What a study would do. Time comes from a short probe: the experiment's own horizon and strategies in two small worlds, in memory
 * and on one thread; a unit's time is taken to grow in proportion to the population beyond them. Disk comes from the number of
 * stored values, about {@value #BYTES_A_VALUE} bytes each.
 *
 * @param runs most runs there can be
 * @param points strategies times parameter draws
 * @param estimatedSeconds with these threads, if the target is never reached
 * @param estimatedBytes size of the run folder
 */
public record StudyPlan(long runs, long points, double estimatedSeconds, double estimatedBytes) {
    private static final int SMALL = WorldSettings.MIN_POPULATION;
    private static final int LARGE = 4 * SMALL;
    private static final int BYTES_A_VALUE = 10;
    /** Most of them repeat the line before, and the database stores that in little space. */
    private static final int VALUES_OF_AN_EVENT = 2;

    private static final int VALUES_OF_A_FORUM = 11;
    private static final int VALUES_OF_A_PAYER = 5;

    private static final double BYTES_OF_EMPTY_FOLDER = 4e6;

    /** Plans; simulates only the probe, writes nothing. */
    public static StudyPlan of(Experiment experiment, Engine engine, Shard shard, int threads) {
        long units = 0;
        int worlds = experiment.uncertainty().draws();
        for (int replicate = 0; replicate < experiment.replicates().max(); replicate++) {
            for (int draw = 0; draw < worlds; draw++) {
                units += shard.owns(new UnitId(draw, replicate), worlds) ? 1 : 0;
            }
        }
        long arms = experiment.strategies().size();
        Probe probe = Probe.of(experiment, engine);
        double rounds = Math.ceil((double) units / threads);
        double days =
                experiment.output().daily() ? (double) experiment.horizon().evaluationDays() : 0;
        double values =
                units * arms * (probe.values + days * experiment.measures().size());
        return new StudyPlan(
                units * arms, arms * worlds, rounds * probe.seconds, BYTES_OF_EMPTY_FOLDER + values * BYTES_A_VALUE);
    }

    /**
     * One unit, timed.
     *
     * @param seconds for a unit of the experiment's own size
     * @param values number of values that are stored of a run, without its daily series
     */
    private record Probe(double seconds, double values) {
        static Probe of(Experiment experiment, Engine engine) {
            int population = experiment.world().population();
            // The first world only lets the Java machine compile the code.
            Timed warm = Timed.of(experiment, engine, Math.min(SMALL, population));
            Timed small = Timed.of(experiment, engine, Math.min(SMALL, population));
            double values = warm.values
                    + warm.events * experiment.output().eventPersons() * VALUES_OF_AN_EVENT
                    + warm.payers * population * VALUES_OF_A_PAYER;
            if (population <= LARGE) {
                double seconds = population == SMALL ? small.seconds : Timed.of(experiment, engine, population).seconds;
                return new Probe(seconds, values);
            }
            Timed large = Timed.of(experiment, engine, LARGE);
            double slope = Math.max(0, (large.seconds - small.seconds) / (LARGE - SMALL));
            return new Probe(large.seconds + slope * (population - LARGE), values);
        }
    }

    /**
     * @param values measures of a run, and what is kept of its forums, over the arms on average
     * @param events lines of the event log for each person followed, over the arms on average
     * @param payers payers for each person of the world, over the arms on average
     */
    private record Timed(double seconds, double values, double events, double payers) {
        static Timed of(Experiment experiment, Engine engine, int population) {
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
            BurntIn burntIn = engine.burnIn(scenario, Seeds.of(1));
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
            return new Timed(seconds, values / arms, each, payers / population / arms);
        }
    }
}

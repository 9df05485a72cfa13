package org.interdict.experiments.analysis.calibrate;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.experiments.run.StudyPlan;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.WorldSettings;

/**
 * What a calibration would do. Time comes from a short probe at the usual parameters, in small worlds, on one thread; beyond these worlds,
 * time is assumed to grow in proportion to the population. Parameter sets with more active forums take longer.
 *
 * @param simulations most there can be
 * @param sets most parameter sets
 * @param estimatedSeconds with these threads
 * @param estimatedBytes size of the run folder
 */
public record CalibrationPlan(long simulations, long sets, double estimatedSeconds, double estimatedBytes) {
    private static final int SMALL = WorldSettings.MIN_POPULATION;
    private static final int LARGE = 4 * SMALL;
    private static final int BYTES_A_VALUE = 20;
    private static final double BYTES_OF_EMPTY_FOLDER = 4e6;

    /** Plans; simulates only the probe, writes nothing. */
    public static CalibrationPlan of(Experiment experiment, Measurement measurement, int threads) {
        CalibrationMethod method = experiment.calibration().method();
        long simulations = method.evaluations() * method.replicates();
        double seconds = seconds(experiment.scenario().withEventPersons(0), measurement);
        double values =
                (double) simulations * experiment.calibration().targets().size();
        return new CalibrationPlan(
                simulations,
                method.evaluations(),
                Math.ceil((double) simulations / StudyPlan.atOnce(threads)) * seconds,
                BYTES_OF_EMPTY_FOLDER + values * BYTES_A_VALUE);
    }

    /** Of one simulation. */
    private static double seconds(Scenario scenario, Measurement measurement) {
        int population = scenario.world().population();
        // The first world only lets the Java machine compile the code.
        timed(scenario, measurement, Math.min(SMALL, population));
        if (population <= LARGE) {
            return timed(scenario, measurement, population);
        }
        double small = timed(scenario, measurement, SMALL);
        double large = timed(scenario, measurement, LARGE);
        return large + Math.max(0, (large - small) / (LARGE - SMALL)) * (population - LARGE);
    }

    private static double timed(Scenario scenario, Measurement measurement, int population) {
        WorldSettings world = scenario.world();
        long start = System.nanoTime();
        measurement.of(scenario.withWorld(new WorldSettings(population, world.forums(), world.regions())), Seeds.of(1));
        return (System.nanoTime() - start) / 1e9;
    }
}

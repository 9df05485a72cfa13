package org.interdict.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.commons.statistics.distribution.TDistribution;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Simulation;

/**
 * Time to a decision: the seconds that an experiment takes to a given half-width of the interval of each difference from the baseline, on common random
 * numbers with a fork after the burn-in, against whole runs on independent seeds on the same engine:
 *
 * <pre>
 *   EXPERIMENT MEASURE REPLICATES    a line of JSON
 * </pre>
 *
 * <p>Both ways run the same number of replicates of every strategy, in turn, on one thread; times are processor times. A half-width falls with the
 * root of the time spent, so {@code fewer_seconds}, the ratio of the times to the same half-width, is (half-width<sup>2</sup> x seconds) of independent
 * seeds over that of pairs, for each strategy. Its own error comes from two variances of REPLICATES values each.
 */
public final class Decision {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    private static final double UPPER = 0.975;

    private final Simulation model;
    private final SeedPlan seeds;
    private final List<Strategy> strategies;
    private final int baseline;
    private final String measure;
    private final double[][] paired;
    private final double[][] independent;
    private long pairedTime;
    private long independentTime;

    private Decision(Experiment experiment, String measure, int replicates) {
        model = Simulation.of(experiment.scenario());
        seeds = experiment.seeds();
        strategies = experiment.strategies();
        baseline = strategies.indexOf(experiment.baselineStrategy());
        this.measure = measure;
        paired = new double[strategies.size()][replicates];
        independent = new double[strategies.size()][replicates];
    }

    /** Runs the program; prints to standard output, or what is wrong to standard error with exit code 2. */
    public static void main(String[] arguments) {
        try {
            if (arguments.length != 3) {
                throw new IllegalArgumentException("expected EXPERIMENT MEASURE REPLICATES");
            }
            int replicates = Integer.parseInt(arguments[2]);
            if (replicates < 2) {
                throw new IllegalArgumentException("a half-width needs 2 replicates or more");
            }
            Experiment experiment = Experiment.load(Path.of(arguments[0]));
            Decision decision = new Decision(experiment, arguments[1], replicates);
            decision.run();
            System.out.println(decision.line(experiment.name()));
        } catch (InvalidInput | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run() {
        int replicates = paired[0].length;
        pairs(0);
        pairedTime = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            pairs(replicate);
            wholeRuns(replicate);
        }
    }

    private void pairs(int replicate) {
        long start = THREADS.getCurrentThreadCpuTime();
        BurntIn world = model.burnIn(seeds.seeds(replicate));
        for (int strategy = 0; strategy < strategies.size(); strategy++) {
            paired[strategy][replicate] =
                    world.evaluate(strategies.get(strategy)).value(measure);
        }
        pairedTime += THREADS.getCurrentThreadCpuTime() - start;
    }

    private void wholeRuns(int replicate) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int strategy = 0; strategy < strategies.size(); strategy++) {
            int own = paired[0].length + replicate * strategies.size() + strategy;
            independent[strategy][replicate] =
                    model.run(strategies.get(strategy), seeds.seeds(own)).value(measure);
        }
        independentTime += THREADS.getCurrentThreadCpuTime() - start;
    }

    private String line(String experiment) {
        int replicates = paired[0].length;
        StringJoiner parts = new StringJoiner(",", "[", "]");
        for (int strategy = 0; strategy < strategies.size(); strategy++) {
            if (strategy != baseline) {
                parts.add(comparison(strategy));
            }
        }
        return String.format(
                Locale.ROOT,
                "{\"experiment\":\"%s\",\"measure\":\"%s\",\"replicates\":%d,\"paired_s\":%.3f,\"independent_s\":%.3f,\"strategies\":%s}",
                experiment,
                measure,
                replicates,
                pairedTime / NANOS,
                independentTime / NANOS,
                parts);
    }

    private String comparison(int strategy) {
        int replicates = paired[strategy].length;
        double[] differences = new double[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            differences[replicate] = paired[strategy][replicate] - paired[baseline][replicate];
        }
        double mean = DockingProgram.mean(differences);
        double pairs = variance(differences);
        double wholes = variance(independent[strategy]) + variance(independent[baseline]);
        double pairedWidth = halfWidth(pairs, replicates, replicates - 1);
        double independentWidth = halfWidth(wholes, replicates, 2 * replicates - 2);
        double ratio = wholes * independentTime / (pairs * pairedTime);
        return String.format(
                Locale.ROOT,
                "{\"strategy\":\"%s\",\"difference\":%.6g,\"paired_half_width\":%.6g,\"independent_half_width\":%.6g,\"fewer_seconds\":%.2f}",
                strategies.get(strategy).name(),
                mean,
                pairedWidth,
                independentWidth,
                ratio);
    }

    private static double halfWidth(double variance, int replicates, int degrees) {
        return TDistribution.of(degrees).inverseCumulativeProbability(UPPER) * Math.sqrt(variance / replicates);
    }

    /** Unbiased variance. */
    private static double variance(double[] values) {
        double deviation = DockingProgram.deviation(values, DockingProgram.mean(values));
        return deviation * deviation * values.length / (values.length - 1);
    }
}

package org.interdict.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.simulation.Simulation;

/**
 * The whole model, all mechanisms, measured:
 *
 * <pre>
 *   run PERSONS BURNIN DAYS SEED REPS WARMUP   a line of JSON a repetition: seconds, nanoseconds a visit, bytes a person, bytes allocated a day
 *   fork PERSONS BURNIN DAYS K                 K strategies after one burn-in against K whole runs
 * </pre>
 *
 * <p>A visit is one to a forum or to open channels. Times are processor times of the one thread. Bytes allocated a day are those of the last half of the
 * evaluation.
 */
public final class WholeModel {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private WholeModel() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        if (arguments.length == 7 && arguments[0].equals("run")) {
            int repetitions = Integer.parseInt(arguments[5]);
            int warmup = Integer.parseInt(arguments[6]);
            for (int i = -warmup; i < repetitions; i++) {
                String line = run(scenario(arguments), Long.parseLong(arguments[4]) + i);
                if (i >= 0) {
                    System.out.println(line);
                }
            }
        } else if (arguments.length == 5 && arguments[0].equals("fork")) {
            System.out.println(fork(scenario(arguments), Integer.parseInt(arguments[4])));
        } else {
            System.err.println("expected run PERSONS BURNIN DAYS SEED REPS WARMUP, or fork PERSONS BURNIN DAYS K");
            System.exit(2);
        }
    }

    private static Scenario scenario(String[] arguments) {
        WorldSettings usual = WorldSettings.DEFAULT;
        return Scenario.DEFAULT
                .withWorld(new WorldSettings(Integer.parseInt(arguments[1]), usual.forums(), usual.regions()))
                .withHorizon(new Horizon(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])));
    }

    private static String run(Scenario scenario, long seed) {
        int days = scenario.horizon().evaluationDays();
        long heap = heap();
        long start = THREADS.getCurrentThreadCpuTime();
        ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(seed), Strategy.STATUS_QUO);
        simulation.runThrough(-1);
        long burnt = THREADS.getCurrentThreadCpuTime();
        simulation.runThrough(days / 2 - 1);
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        simulation.runThrough(days - 1);
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        long end = THREADS.getCurrentThreadCpuTime();
        double bytes = (heap() - heap) / (double) simulation.world().persons.size;
        var result = simulation.result();
        double visits = result.summary()[result.measures().indexOf("activity.visits")]
                + result.summary()[result.measures().indexOf("activity.openVisits")];
        return String.format(
                Locale.ROOT,
                "{\"persons\":%d,\"burn_in_s\":%.3f,\"evaluation_s\":%.3f,\"visits\":%.0f,\"ns_a_visit\":%.0f,"
                        + "\"bytes_a_person\":%.1f,\"bytes_allocated_a_day\":%.1f}",
                simulation.world().persons.size,
                (burnt - start) / NANOS,
                (end - burnt) / NANOS,
                visits,
                (end - burnt) / visits,
                bytes,
                allocated / (days - days / 2.0));
    }

    private static String fork(Scenario scenario, int strategies) {
        Simulation model = Simulation.of(scenario);
        model.run(Strategy.STATUS_QUO, Seeds.of(0));
        long start = THREADS.getCurrentThreadCpuTime();
        BurntIn burntIn = model.burnIn(Seeds.of(1));
        for (int strategy = 0; strategy < strategies; strategy++) {
            burntIn.evaluate(Strategy.STATUS_QUO);
        }
        long forked = THREADS.getCurrentThreadCpuTime() - start;
        start = THREADS.getCurrentThreadCpuTime();
        for (int strategy = 0; strategy < strategies; strategy++) {
            model.run(Strategy.STATUS_QUO, Seeds.of(1));
        }
        long whole = THREADS.getCurrentThreadCpuTime() - start;
        double burnIn = scenario.horizon().burnInDays();
        double evaluation = scenario.horizon().evaluationDays();
        double days = (burnIn + strategies * evaluation) / (strategies * (burnIn + evaluation));
        return String.format(
                Locale.ROOT,
                "{\"strategies\":%d,\"forked_s\":%.3f,\"whole_s\":%.3f,\"ratio\":%.3f,\"ratio_of_days\":%.3f}",
                strategies,
                forked / NANOS,
                whole / NANOS,
                forked / (double) whole,
                days);
    }

    /** Bytes in use after a full collection. */
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

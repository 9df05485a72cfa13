package org.interdict.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The command line that all ways to write the docking model share:
 *
 * <pre>
 *   N DAYS SEED REPS WARMUP            after WARMUP runs that do not count, REPS runs on seeds SEED, SEED + 1 ...; a line of JSON each
 *   batch N DAYS REPLICATES WORKERS    one run alone, then REPLICATES runs on WORKERS threads; a line of JSON
 * </pre>
 */
final class DockingProgram {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    /** Longest run: the days of columns are shorts. */
    private static final int MOST_DAYS = 30_000;

    private final String name;
    private final ForumContagion.Maker maker;

    DockingProgram(String name, ForumContagion.Maker maker) {
        this.name = name;
        this.maker = maker;
    }

    /** Runs the program; prints to standard output, or what is wrong to standard error with exit code 2. */
    void run(String[] arguments) throws InterruptedException, ExecutionException {
        try {
            if (arguments.length == 5 && arguments[0].equals("batch")) {
                batch(number(arguments[1], 100), days(arguments[2]), number(arguments[3], 1), number(arguments[4], 1));
            } else if (arguments.length == 5) {
                repetitions(
                        number(arguments[0], 100),
                        days(arguments[1]),
                        Long.parseLong(arguments[2]),
                        number(arguments[3], 1),
                        number(arguments[4], 0));
            } else {
                throw new NumberFormatException("expected N DAYS SEED REPS WARMUP, or batch N DAYS REPLICATES WORKERS");
            }
        } catch (NumberFormatException e) {
            System.err.println(name + ": " + e.getMessage());
            System.exit(2);
        }
    }

    private static int days(String text) {
        int value = number(text, 1);
        if (value > MOST_DAYS) {
            throw new NumberFormatException(text + " days are more than " + MOST_DAYS);
        }
        return value;
    }

    private static int number(String text, int least) {
        int value = Integer.parseInt(text);
        if (value < least) {
            throw new NumberFormatException(text + " is less than " + least);
        }
        return value;
    }

    private void repetitions(int members, int days, long seed, int repetitions, int warmup) {
        for (int i = 0; i < warmup; i++) {
            maker.make(members, seed - 1 - i).run(days);
        }
        for (int i = 0; i < repetitions; i++) {
            long before = WholeModel.heap();
            ForumContagion model = maker.make(members, seed + i);
            long cpu = THREADS.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            model.run(days);
            double wallSeconds = (System.nanoTime() - wall) / NANOS;
            double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - cpu) / NANOS;
            double bytes = Math.max(0, WholeModel.heap() - before) / (double) members;
            System.out.println(line(model, members, days, wallSeconds, cpuSeconds, bytes));
        }
    }

    private String line(ForumContagion model, int members, int days, double wall, double cpu, double bytes) {
        double[] beliefs = model.beliefs();
        double mean = mean(beliefs);
        return String.format(
                Locale.ROOT,
                "{\"impl\":\"%s\",\"n\":%d,\"days\":%d,\"wall_s\":%.6f,\"cpu_s\":%.6f,\"posts\":%d,\"mean_belief\":%.6f,"
                        + "\"sd_belief\":%.6f,\"gini\":%.6f,\"arrests\":%d,\"bytes_per_agent\":%.1f}",
                name,
                members,
                days,
                wall,
                cpu,
                model.posts(),
                mean,
                deviation(beliefs, mean),
                gini(model.status()),
                model.arrests(),
                bytes);
    }

    /** Mean of values. */
    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Standard deviation of values around their mean. */
    static double deviation(double[] values, double mean) {
        return Math.sqrt(Arrays.stream(values)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow());
    }

    /** Gini coefficient of values, at least 0. */
    static double gini(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double total = 0;
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            total += sorted[i];
            weighted += (i + 1.0) * sorted[i];
        }
        return total == 0 ? 0 : 2 * weighted / (sorted.length * total) - (sorted.length + 1.0) / sorted.length;
    }

    private void batch(int members, int days, int replicates, int workers)
            throws InterruptedException, ExecutionException {
        maker.make(members, -1).run(days);
        long before = System.nanoTime();
        maker.make(members, 0).run(days);
        double single = (System.nanoTime() - before) / NANOS;
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            before = System.nanoTime();
            List<Future<?>> runs = new ArrayList<>();
            for (int replicate = 1; replicate <= replicates; replicate++) {
                long seed = replicate;
                runs.add(pool.submit(() -> maker.make(members, seed).run(days)));
            }
            for (Future<?> run : runs) {
                run.get();
            }
            double wall = (System.nanoTime() - before) / NANOS;
            System.out.printf(
                    Locale.ROOT,
                    "{\"impl\":\"%s\",\"batch\":%d,\"n\":%d,\"days\":%d,\"workers\":%d,\"single_s\":%.6f,\"wall_s\":%.6f}%n",
                    name,
                    replicates,
                    members,
                    days,
                    workers,
                    single,
                    wall);
        } finally {
            pool.shutdownNow();
        }
    }
}

package org.interdict.experiments.analysis.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.validation.fieldwork.Fieldwork;
import org.interdict.experiments.validation.pattern.Targets;
import org.interdict.model.scenario.Scenario;
import org.interdict.results.statistics.estimate.MeanInterval;

/**
 * Targets measured in several replicates of a scenario. The same scenario, targets and seeds give the same verdicts whatever the threads.
 * Immutable.
 */
public final class Validation {
    /** Confidence of the interval of each target, alone. */
    public static final double CONFIDENCE = 0.95;

    private final Scenario scenario;
    private final Targets targets;
    private final int threads;
    private final Runnable replicateDone;

    private Validation(Scenario scenario, Targets targets, int threads, Runnable replicateDone) {
        this.scenario = scenario;
        this.targets = targets;
        this.threads = threads;
        this.replicateDone = replicateDone;
    }

    /** Of these targets, on one thread. */
    public static Validation of(Scenario scenario, Targets targets) {
        return new Validation(scenario, targets, 1, () -> {});
    }

    /** A copy that works on so many threads. */
    public Validation withThreads(int other) {
        return new Validation(scenario, targets, other, replicateDone);
    }

    /** A copy that tells, from the calling thread, when a replicate is done. */
    public Validation withProgress(Runnable other) {
        return new Validation(scenario, targets, threads, other);
    }

    /**
     * Runs the replicates.
     *
     * @return a verdict a target, in the order of the targets
     * @throws IllegalStateException if a replicate fails; says which
     */
    public List<Verdict> run(SeedPlan seeds, int replicates) {
        Fieldwork fieldwork = Fieldwork.of(scenario, targets);
        ExecutorService workers = Executors.newFixedThreadPool(threads, Validation::worker);
        try {
            List<Future<Map<String, Double>>> pending = new ArrayList<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                int number = replicate;
                pending.add(workers.submit(() -> fieldwork.measure(seeds.seeds(number))));
            }
            List<Map<String, Double>> findings = new ArrayList<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                findings.add(finding(pending.get(replicate), replicate, seeds));
                replicateDone.run();
            }
            return verdicts(findings);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "interdict-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static Map<String, Double> finding(Future<Map<String, Double>> pending, int replicate, SeedPlan seeds) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "replicate " + replicate + " (seed " + seeds.seed(replicate) + ") failed: " + e.getCause(), e);
        }
    }

    private List<Verdict> verdicts(List<Map<String, Double>> findings) {
        return targets.all().stream()
                .map(target -> new Verdict(
                        target,
                        MeanInterval.of(
                                findings.stream()
                                        .mapToDouble(each -> each.getOrDefault(target.id(), Double.NaN))
                                        .toArray(),
                                CONFIDENCE)))
                .toList();
    }
}

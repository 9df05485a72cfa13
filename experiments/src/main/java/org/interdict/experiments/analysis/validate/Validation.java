package org.interdict.experiments.analysis.validate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.run.ErrorLine;
import org.interdict.experiments.run.Interruption;
import org.interdict.experiments.run.Workers;
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

    /** A copy with another number of threads. */
    public Validation withThreads(int other) {
        return new Validation(scenario, targets, other, replicateDone);
    }

    /** A copy that calls this, on the calling thread, whenever a replicate is done. */
    public Validation withProgress(Runnable other) {
        return new Validation(scenario, targets, threads, other);
    }

    /**
     * Runs the replicates.
     *
     * @return one verdict for each target, in the order of the targets
     * @throws IllegalStateException if a replicate fails; says which
     */
    public List<Verdict> run(SeedPlan seeds, int replicates) {
        Fieldwork fieldwork = Fieldwork.of(scenario, targets);
        Map<Integer, Map<String, Double>> findings = new TreeMap<>();
        try (Workers<Replicate> workers = new Workers<>(threads, new Interruption())) {
            for (int replicate = 0; replicate < replicates; replicate++) {
                int number = replicate;
                workers.submit(() -> measured(fieldwork, seeds, number));
            }
            while (findings.size() < replicates) {
                Replicate done = workers.next();
                if (done == null) {
                    throw new IllegalStateException("interrupted");
                }
                if (!done.error().isEmpty()) {
                    throw new IllegalStateException("replicate " + done.number() + " (seed " + seeds.seed(done.number())
                            + ") failed: " + done.error());
                }
                findings.put(done.number(), done.findings());
                replicateDone.run();
            }
        }
        return verdicts(List.copyOf(findings.values()));
    }

    private record Replicate(int number, Map<String, Double> findings, String error) {}

    private static Replicate measured(Fieldwork fieldwork, SeedPlan seeds, int number) {
        try {
            return new Replicate(number, fieldwork.measure(seeds.seeds(number)), "");
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return new Replicate(number, Map.of(), ErrorLine.of(e));
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

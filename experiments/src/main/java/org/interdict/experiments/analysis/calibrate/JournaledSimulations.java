package org.interdict.experiments.analysis.calibrate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.ErrorLine;
import org.interdict.experiments.run.Workers;
import org.interdict.experiments.run.progress.RunProgress;
import org.interdict.model.scenario.Scenario;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.calibration.CalibrationStore.Key;
import org.interdict.results.store.calibration.CalibrationStore.Simulation;

/**
 * Values of parameter sets: from the journal where they are known, else simulated, each replicate on a worker, and stored as it ends. The
 * calling thread alone writes.
 */
final class JournaledSimulations {
    /** Simulations that wait for a worker, beside those under way. */
    private static final int WAITING = 64;

    private final Experiment experiment;
    private final List<String> targets;
    private final Measurement measurement;
    private final CalibrationStore store;
    private final Workers<Done> workers;
    private final RunProgress progress;

    JournaledSimulations(
            Experiment experiment,
            List<String> targets,
            Measurement measurement,
            CalibrationStore store,
            Workers<Done> workers,
            RunProgress progress) {
        this.experiment = experiment;
        this.targets = targets;
        this.measurement = measurement;
        this.store = store;
        this.workers = workers;
        this.progress = progress;
    }

    /** A simulation that has ended. */
    record Done(Key key, Simulation simulation) {}

    private int replicates() {
        return experiment.calibration().method().replicates();
    }

    /**
     * A parameter set.
     *
     * @param number different from that of every other parameter set of the calibration
     */
    record Request(int number, Scenario scenario) {}

    /** For each request, values by replicate and target, {@code NaN} where there is none; nothing if the user wants to stop. */
    Optional<List<double[][]>> values(List<Request> requests) {
        Deque<Work> due = new ArrayDeque<>();
        // Breadth-first: if it is stopped, all parameter sets have been simulated about equally often.
        for (int replicate = 0; replicate < replicates(); replicate++) {
            for (Request request : requests) {
                Key key = new Key(request.number(), replicate);
                if (store.find(key).isEmpty()) {
                    due.add(new Work(key, request.scenario()));
                }
            }
        }
        long most = experiment.calibration().method().evaluations() * replicates();
        progress.planned(store.size(), store.size() + due.size(), (int) Math.min(Integer.MAX_VALUE, most));
        if (!complete(due)) {
            return Optional.empty();
        }
        return Optional.of(
                requests.stream().map(request -> values(request.number())).toList());
    }

    private double[][] values(int evaluation) {
        double[][] values = new double[replicates()][targets.size()];
        for (int replicate = 0; replicate < replicates(); replicate++) {
            Map<String, Double> findings =
                    store.find(new Key(evaluation, replicate)).orElseThrow().findings();
            for (int target = 0; target < targets.size(); target++) {
                values[replicate][target] = findings.getOrDefault(targets.get(target), Double.NaN);
            }
        }
        return values;
    }

    /** Simulates, and stores together what has ended by then; false if the user stopped it. */
    private boolean complete(Deque<Work> due) {
        while (!due.isEmpty() || workers.underWay() > 0) {
            while (workers.underWay() < workers.threads() + WAITING && !due.isEmpty()) {
                Work work = due.remove();
                workers.submit(() -> simulate(work));
            }
            Map<Key, Simulation> ended = new TreeMap<>();
            workers.ended().forEach(done -> ended.put(done.key(), done.simulation()));
            if (ended.isEmpty()) {
                return false;
            }
            store.append(ended);
            int failed = (int) ended.values().stream()
                    .filter(simulation -> !simulation.error().isEmpty())
                    .count();
            progress.advanced(ended.size(), failed);
        }
        return true;
    }

    private record Work(Key key, Scenario scenario) {}

    private Done simulate(Work work) {
        // Every parameter set has seeds of its own, so that no fit depends on the chance of a few seeds.
        int index = Math.addExact(
                Math.multiplyExact(work.key().evaluation(), replicates()),
                work.key().replicate());
        long seed = experiment.seeds().seed(index);
        long start = System.nanoTime();
        Map<String, Double> findings = Map.of();
        String error = "";
        try {
            findings = measurement.of(work.scenario(), experiment.seeds().seeds(index));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            error = ErrorLine.of(e);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Done(work.key(), new Simulation(seed, findings, error, millis));
    }
}

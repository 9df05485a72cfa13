package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.interdict.experiments.definition.Experiment;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Result;
import org.interdict.results.store.RunEntry;
import org.interdict.results.store.RunId;
import org.interdict.results.store.RunRecord;
import org.interdict.results.store.RunStatus;
import org.interdict.results.store.UnitId;
import org.jspecify.annotations.Nullable;

/** One unit of work: one burn-in, then a fork for each strategy. What goes wrong is recorded, with its inputs. */
final class UnitWork implements Callable<UnitWork.Done> {
    private static final int LONGEST_ERROR = 500;

    private final Engine engine;
    private final Experiment experiment;
    private final Map<String, Double> draw;
    private final UnitId unit;

    UnitWork(Engine engine, Experiment experiment, Map<String, Double> draw, UnitId unit) {
        this.engine = engine;
        this.experiment = experiment;
        this.draw = draw;
        this.unit = unit;
    }

    /** A unit and its runs, one a strategy. */
    record Done(UnitId unit, List<RunRecord> runs) {
        int failed() {
            return (int) runs.stream()
                    .filter(run -> run.entry().status() == RunStatus.FAILED)
                    .count();
        }
    }

    @Override
    public Done call() {
        Seeds seeds = experiment.seeds().seeds(unit.replicate());
        Scenario scenario = scenario(experiment, draw);
        List<RunRecord> runs = new ArrayList<>();
        long start = System.nanoTime();
        BurntIn world = null;
        String error = "";
        try {
            world = engine.burnIn(scenario, seeds);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            error = "burn-in: " + describe(e);
        }
        long share = (System.nanoTime() - start) / experiment.strategies().size();
        for (int s = 0; s < experiment.strategies().size(); s++) {
            runs.add(evaluate(world, error, s, seeds, scenario, share));
        }
        return new Done(unit, runs);
    }

    /** The scenario of a draw. */
    static Scenario scenario(Experiment experiment, Map<String, Double> draw) {
        Map<String, Double> parameters = new TreeMap<>(draw);
        parameters.putAll(experiment.parameters());
        return experiment.scenario().withParameters(parameters);
    }

    private RunRecord evaluate(
            @Nullable BurntIn world, String burnInError, int index, Seeds seeds, Scenario scenario, long burnInShare) {
        Strategy strategy = experiment.strategies().get(index);
        long start = System.nanoTime();
        String error = burnInError;
        Result result = null;
        if (world != null) {
            try {
                result = world.evaluate(strategy);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                error = describe(e);
            }
        }
        long millis = (System.nanoTime() - start + burnInShare) / 1_000_000;
        RunEntry entry = new RunEntry(
                new RunId(index, unit.draw(), unit.replicate()),
                strategy.name(),
                experiment.seeds().seed(unit.replicate()),
                seeds,
                scenario.parameters(),
                result == null ? RunStatus.FAILED : RunStatus.DONE,
                error,
                millis);
        return new RunRecord(entry, result);
    }

    /** In one line: the kind of the error and what it says. */
    static String describe(Throwable error) {
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        String text = (error.getClass().getSimpleName() + message)
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR) + "…";
    }
}

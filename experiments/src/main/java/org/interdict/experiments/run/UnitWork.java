package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Arm;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.Worlds;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Result;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunId;
import org.interdict.results.store.runs.RunRecord;
import org.interdict.results.store.runs.RunStatus;
import org.interdict.results.store.runs.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a unit of work: one burn-in, then a fork for each arm that grows from it. An error is recorded, with the inputs of the run.
 */
final class UnitWork implements Callable<UnitWork.Done> {
    private final Engine engine;
    private final Experiment experiment;
    private final Design design;
    private final Map<String, Double> draw;
    private final int luck;
    private final UnitId unit;
    private final List<Integer> arms;

    /** @param arms indices of arms of the design that leave out the same mechanisms */
    UnitWork(Engine engine, Experiment experiment, Design design, Worlds worlds, UnitId unit, List<Integer> arms) {
        this.engine = engine;
        this.experiment = experiment;
        this.design = design;
        this.draw = worlds.parameters().get(unit.draw());
        this.luck = worlds.sameLuck() ? 0 : unit.draw();
        this.unit = unit;
        this.arms = arms;
    }

    /** A unit and some of its runs. */
    record Done(UnitId unit, List<RunRecord> runs) {
        int failed() {
            return (int) runs.stream()
                    .filter(run -> run.entry().status() == RunStatus.FAILED)
                    .count();
        }
    }

    @Override
    public Done call() {
        Seeds seeds = experiment.seeds().seeds(luck, unit.replicate());
        Scenario scenario = scenario(experiment, design.arms().get(arms.get(0)), draw);
        List<RunRecord> runs = new ArrayList<>();
        long start = System.nanoTime();
        BurntIn world = null;
        String error = "";
        try {
            world = engine.burnIn(scenario, seeds);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            error = "burn-in: " + ErrorLine.of(e);
        }
        long share = (System.nanoTime() - start) / arms.size();
        for (int arm : arms) {
            runs.add(evaluate(world, error, arm, seeds, scenario, share));
        }
        return new Done(unit, runs);
    }

    /** The scenario of an arm in a draw. */
    static Scenario scenario(Experiment experiment, Arm arm, Map<String, Double> draw) {
        Map<String, Double> parameters = new TreeMap<>(draw);
        parameters.putAll(experiment.parameters());
        return experiment.scenario().withParameters(parameters).withMechanismsOff(arm.mechanismsOff());
    }

    private RunRecord evaluate(
            @Nullable BurntIn world, String burnInError, int index, Seeds seeds, Scenario scenario, long burnInShare) {
        Arm arm = design.arms().get(index);
        long start = System.nanoTime();
        String error = burnInError;
        Result result = null;
        if (world != null) {
            try {
                result = world.evaluate(arm.strategy());
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                error = ErrorLine.of(e);
            }
        }
        long millis = (System.nanoTime() - start + burnInShare) / 1_000_000;
        RunEntry entry = new RunEntry(
                new RunId(index, unit.draw(), unit.replicate()),
                arm.name(),
                experiment.seeds().seed(luck, unit.replicate()),
                seeds,
                scenario.parameters(),
                result == null ? RunStatus.FAILED : RunStatus.DONE,
                error,
                millis);
        return new RunRecord(entry, result);
    }
}

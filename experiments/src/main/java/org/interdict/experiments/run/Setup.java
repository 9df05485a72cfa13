package org.interdict.experiments.run;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Arm;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.RunInputs;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunId;
import org.interdict.results.store.runs.UnitId;

/**
 * What all runs of a study have in common, and how the inputs of one follow from its name.
 *
 * @param engine computes
 * @param limit how long a run may take
 * @param warm worlds that need no burn-in, or are to be saved
 * @param experiment the experiment
 * @param design its arms
 * @param worlds its worlds
 */
record Setup(Engine engine, RunLimit limit, WarmWorlds warm, Experiment experiment, Design design, Worlds worlds) {
    /** The arm of a run. */
    Arm arm(RunId run) {
        return design.arms().get(run.strategy());
    }

    /** What the model is told, apart from seeds and strategy. */
    Scenario scenario(RunId run) {
        return scenario(worlds.at(experiment, run.draw()), arm(run));
    }

    /** The scenario of an arm. @param here the experiment in a world */
    static Scenario scenario(Experiment here, Arm arm) {
        return here.scenario().withMechanismsOff(arm.mechanismsOff());
    }

    /** What is done in a run. */
    Strategy strategy(RunId run) {
        return strategy(worlds.at(experiment, run.draw()), arm(run));
    }

    /** The strategy of an arm in a world: in a sweep, with the settings of the point. @param here the experiment in that world */
    static Strategy strategy(Experiment here, Arm arm) {
        return here.design().isAsked()
                ? here.strategies().stream()
                        .filter(strategy ->
                                strategy.name().equals(arm.strategy().name()))
                        .findFirst()
                        .orElse(arm.strategy())
                : arm.strategy();
    }

    /** The inputs of a recorded run. */
    static RunInputs inputs(StudyRuns runs, RunEntry entry) {
        Arm arm = runs.design().arms().get(entry.id().strategy());
        Worlds worlds = new Worlds(runs.store().runs().draws(), true, "");
        Experiment here = worlds.at(runs.experiment(), entry.id().draw());
        return new RunInputs(scenario(here, arm), entry.seeds(), strategy(here, arm));
    }

    /** The seed of the replicate. */
    long seed(UnitId unit) {
        return worlds.at(experiment, unit.draw()).seeds().seed(worlds.luck(unit.draw()), unit.replicate());
    }

    /** The three seeds of a run. */
    Seeds seeds(UnitId unit) {
        return worlds.at(experiment, unit.draw()).seeds().seeds(worlds.luck(unit.draw()), unit.replicate());
    }
}

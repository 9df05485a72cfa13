package org.interdict.experiments.definition.experiment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.setting.Claims;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.setting.WarmStart;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;

/** An experiment that is being changed: the components of {@link Experiment}, so that a copy with one change names only what changes. Short-lived. */
final class ExperimentDraft {
    String name;
    String question;
    WorldSettings world;
    Horizon horizon;
    Map<String, Double> parameters;
    Set<String> mechanismsOff;
    List<Strategy> strategies;
    String baseline;
    List<String> measures;
    Claims claims;
    Prices prices;
    Replicates replicates;
    SeedPlan seeds;
    Uncertainty uncertainty;
    Output output;
    CalibrationSettings calibration;
    DesignSettings design;
    WarmStart warmStart;

    /** The components of an experiment. */
    ExperimentDraft(Experiment experiment) {
        name = experiment.name();
        question = experiment.question();
        world = experiment.world();
        horizon = experiment.horizon();
        parameters = experiment.parameters();
        mechanismsOff = experiment.mechanismsOff();
        strategies = experiment.strategies();
        baseline = experiment.baseline();
        measures = experiment.measures();
        claims = experiment.claims();
        prices = experiment.prices();
        replicates = experiment.replicates();
        seeds = experiment.seeds();
        uncertainty = experiment.uncertainty();
        output = experiment.output();
        calibration = experiment.calibration();
        design = experiment.design();
        warmStart = experiment.warmStart();
    }

    /**
     * The experiment.
     *
     * @throws IllegalArgumentException if it is not consistent
     */
    Experiment experiment() {
        return new Experiment(
                name,
                question,
                world,
                horizon,
                parameters,
                mechanismsOff,
                strategies,
                baseline,
                measures,
                claims,
                prices,
                replicates,
                seeds,
                uncertainty,
                output,
                calibration,
                design,
                warmStart);
    }
}

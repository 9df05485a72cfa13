package org.interdict.experiments.design;

import org.interdict.experiments.definition.experiment.Experiment;

/** One arm for each strategy, all from the same burnt-in worlds. */
public final class PairedComparison {
    /** Word for the design. */
    public static final String KIND = "comparison";
    /** Stored runs of this design. */
    public static final DesignKind STORED = new DesignKind(KIND, (experiment, names) -> of(experiment));

    private PairedComparison() {}

    /** The strategies of the experiment. */
    public static Design of(Experiment experiment) {
        return Design.ofStrategies(
                KIND,
                experiment.strategies().stream()
                        .map(strategy -> new Arm(strategy.name(), strategy, experiment.mechanismsOff()))
                        .toList(),
                experiment.baseline());
    }
}

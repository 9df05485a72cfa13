package org.interdict.experiments.design;

import org.interdict.experiments.definition.experiment.Experiment;

/** An arm a strategy, all from the same burnt-in worlds. */
public final class PairedComparison {
    /** Word for the design. */
    public static final String KIND = "comparison";

    private PairedComparison() {}

    /** The strategies of the experiment. */
    public static Design of(Experiment experiment) {
        return new Design(
                KIND,
                experiment.strategies().stream()
                        .map(strategy -> new Arm(strategy.name(), strategy, experiment.mechanismsOff()))
                        .toList(),
                experiment.baseline());
    }
}

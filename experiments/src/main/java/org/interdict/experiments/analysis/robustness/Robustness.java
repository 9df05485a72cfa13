package org.interdict.experiments.analysis.robustness;

import java.util.List;
import org.interdict.experiments.analysis.Analysis;

/** How the conclusions of stored comparisons stand over drawn worlds. */
public final class Robustness implements Analysis {
    @Override
    public String name() {
        return "robustness";
    }

    @Override
    public String summary() {
        return "How do conclusions stand over the parameter values that the evidence allows?";
    }

    @Override
    public Object command() {
        return new RobustnessCommand();
    }

    /** None: it writes a page. */
    @Override
    public List<String> fields() {
        return List.of();
    }
}

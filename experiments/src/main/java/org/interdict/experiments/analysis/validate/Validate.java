package org.interdict.experiments.analysis.validate;

import java.util.List;
import org.interdict.experiments.analysis.Analysis;

/** The model compared with published patterns. */
public final class Validate implements Analysis {
    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String summary() {
        return "Does the model reproduce published patterns?";
    }

    @Override
    public Object command() {
        return new ValidateCommand();
    }

    @Override
    public List<String> fields() {
        return List.of(
                "id",
                "role",
                "low",
                "high",
                "value",
                "lower",
                "upper",
                "pass",
                "distance",
                "replicates",
                "unit",
                "grade");
    }
}

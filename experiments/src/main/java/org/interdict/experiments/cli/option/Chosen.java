package org.interdict.experiments.cli.option;

import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.model.scenario.Strategy;

/** What a user chooses by name with an option. */
public final class Chosen {
    private Chosen() {}

    /**
     * The strategy of this name.
     *
     * @throws InvalidInput if the experiment has no strategy of that name
     */
    public static Strategy strategy(Experiment experiment, String name) {
        List<String> names =
                experiment.strategies().stream().map(Strategy::name).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            throw new InvalidInput(InputError.of(
                    "--strategy",
                    "there is no strategy '" + name + "'; strategies: " + String.join(", ", names),
                    Spelling.suggestion(name, names)));
        }
        return experiment.strategies().get(index);
    }
}

package org.interdict.model.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.interdict.model.population.Stage;

/** How many persons are at each stage. */
public final class StageMeasures {
    private StageMeasures() {}

    /** The family: one measure per stage. */
    public static List<Measure> all() {
        return Arrays.stream(Stage.values()).map(StageMeasures::of).toList();
    }

    private static Measure of(Stage stage) {
        String word = stage.name().toLowerCase(Locale.ROOT);
        boolean good = stage == Stage.OUTSIDE
                || stage == Stage.DESISTED
                || stage == Stage.IN_TREATMENT
                || stage == Stage.EXITED;
        return new Measure(
                "stages." + camel(word),
                "Persons at the stage " + word.replace('_', ' '),
                "persons",
                MeasureKind.OUTCOME,
                good ? Direction.MORE : Direction.LESS,
                Aggregate.MEAN,
                world -> world.count(stage));
    }

    static String camel(String word) {
        StringBuilder name = new StringBuilder();
        for (String part : word.split("_", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}

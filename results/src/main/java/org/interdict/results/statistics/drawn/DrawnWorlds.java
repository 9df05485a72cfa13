package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * What was drawn in each world.
 *
 * @param declared every parameter that may have been drawn
 * @param values the drawn values by name, for each world by its index
 */
public record DrawnWorlds(List<ParameterDeclaration> declared, List<Map<String, Double>> values) {
    /** Copies the lists. */
    public DrawnWorlds {
        declared = List.copyOf(declared);
        values = List.copyOf(values);
    }

    /** The parameters of these worlds as ranks. */
    ParameterScores scores(int[] worlds) {
        return ParameterScores.of(
                declared, Arrays.stream(worlds).mapToObj(values::get).toList());
    }
}

package org.interdict.results.statistics.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.estimate.Ranks;

/**
 * The drawn parameters of a set of worlds as ranks: mean 0, variance 1 (divisor n − 1) in each parameter, equal values share their places, so that the scale on
 * which a parameter was drawn does not matter. Parameters that are the same in all worlds are left out.
 *
 * @param parameters declarations, in the order given
 * @param scores {@code [parameter][world]}. Not copied
 */
public record ParameterScores(List<ParameterDeclaration> parameters, double[][] scores) {
    /** Copies the list. */
    public ParameterScores {
        parameters = List.copyOf(parameters);
    }

    /**
     * Ranks the drawn values.
     *
     * @param declared every parameter that may have been drawn
     * @param worlds the drawn values of each world, by name
     */
    public static ParameterScores of(List<ParameterDeclaration> declared, List<Map<String, Double>> worlds) {
        List<ParameterDeclaration> kept = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        for (ParameterDeclaration parameter : declared) {
            double[] values = worlds.stream()
                    .mapToDouble(world -> world.getOrDefault(parameter.name(), parameter.usual()))
                    .toArray();
            double[] ranked = Ranks.standardised(values);
            if (ranked.length > 1 && Double.isFinite(ranked[0])) {
                kept.add(parameter);
                scores.add(ranked);
            }
        }
        return new ParameterScores(kept, scores.toArray(double[][]::new));
    }

    /**
     * How similar worlds are in the parameters of a grade, some parameters left out: the mean product of scores, of the first {@value GradeShares#MOST_WORLDS} worlds.
     *
     * @return {@code [world][world]}; empty if no parameter has the grade
     */
    double[][] likeness(Grade grade, int[] without) {
        int worlds = scores.length == 0 ? 0 : Math.min(GradeShares.MOST_WORLDS, scores[0].length);
        double[][] likeness = new double[worlds][worlds];
        int number = 0;
        for (int k = 0; k < scores.length; k++) {
            int each = k;
            if (parameters.get(k).grade() == grade && Arrays.stream(without).noneMatch(other -> other == each)) {
                number++;
                for (int i = 0; i < worlds; i++) {
                    for (int j = 0; j < worlds; j++) {
                        likeness[i][j] += scores[k][i] * scores[k][j];
                    }
                }
            }
        }
        for (double[] row : likeness) {
            for (int j = 0; j < worlds && number > 0; j++) {
                row[j] /= number;
            }
        }
        return number == 0 ? new double[0][] : likeness;
    }
}

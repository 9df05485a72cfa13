package org.interdict.results.statistics.drawn;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.statistics.estimate.LeastSquares;
import org.interdict.results.statistics.estimate.Ranks;

/**
 * Parameters that can be distinguished from chance, the strongest first. In each step the parameter most correlated with what the others leave enters if its p, times the number of
 * parameters looked at, is below {@link Driver#ERROR_RATE}; the selection ends with the first that does not enter. Where no parameter matters, one enters in at most this
 * share of samples.
 */
final class ForwardSelection {
    /** At most one column for this number of worlds. */
    private static final int WORLDS_A_COLUMN = 5;

    private ForwardSelection() {}

    /**
     * Selects parameters.
     *
     * @param outcome mean 0, variance 1
     * @return indices of parameters, in the order in which they entered
     */
    static int[] of(double[] outcome, ParameterScores parameters) {
        List<Integer> selected = new ArrayList<>();
        double[] remainder = outcome;
        while (selected.size() < outcome.length / WORLDS_A_COLUMN) {
            int strongest = strongest(remainder, parameters, selected, outcome.length);
            if (strongest < 0) {
                break;
            }
            selected.add(strongest);
            remainder = Ranks.standardise(LeastSquares.of(
                            outcome,
                            selected.stream().map(k -> parameters.scores()[k]).toArray(double[][]::new))
                    .remainder());
        }
        return selected.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int strongest(double[] remainder, ParameterScores parameters, List<Integer> selected, int worlds) {
        int number = parameters.parameters().size();
        int best = -1;
        double largest = 0;
        for (int k = 0; k < number; k++) {
            double size = Math.abs(Driver.correlation(remainder, parameters.scores()[k]));
            if (!selected.contains(k) && size > largest) {
                largest = size;
                best = k;
            }
        }
        int degrees = worlds - 2 - selected.size();
        double p = best < 0 || degrees < 1 ? 1 : Driver.p(largest, degrees);
        return p * number < Driver.ERROR_RATE ? best : -1;
    }
}

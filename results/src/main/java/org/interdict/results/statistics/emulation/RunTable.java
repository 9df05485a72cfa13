package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs that emulators are fitted to.
 *
 * @param scores of each parameter set, standard normal over the prior
 * @param values for each parameter set by target, {@code NaN} where a target could not be seen
 */
public record RunTable(List<double[]> scores, List<double[]> values) {
    /** @throws IllegalArgumentException if there are no runs, or not as many of the one as of the other */
    public RunTable {
        scores = List.copyOf(scores);
        values = List.copyOf(values);
        if (scores.isEmpty() || scores.size() != values.size()) {
            throw new IllegalArgumentException(scores.size() + " parameter sets and " + values.size() + " runs");
        }
    }

    /** Number of runs. */
    public int size() {
        return scores.size();
    }

    /** Number of parameters. */
    public int parameters() {
        return scores.get(0).length;
    }

    /** Number of targets. */
    public int targets() {
        return values.get(0).length;
    }

    /** These runs and then the others. */
    public RunTable and(RunTable more) {
        List<double[]> allScores = new ArrayList<>(scores);
        List<double[]> allValues = new ArrayList<>(values);
        allScores.addAll(more.scores);
        allValues.addAll(more.values);
        return new RunTable(allScores, allValues);
    }

    /** The runs of which a part is held out: those in it, or all others. */
    RunTable fold(int fold, int folds, boolean inIt) {
        List<double[]> someScores = new ArrayList<>();
        List<double[]> someValues = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if ((i % folds == fold) == inIt) {
                someScores.add(scores.get(i));
                someValues.add(values.get(i));
            }
        }
        return new RunTable(someScores, someValues);
    }
}

package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import org.interdict.results.statistics.paired.PairedValues;

/** The paired differences of one strategy from another, by world. */
final class WorldEffects {
    private WorldEffects() {}

    /**
     * The paired differences.
     *
     * @param runs one row for each unit
     * @param worlds the world of each unit
     * @return one row for each world that occurs, in the order of the worlds: the differences of its units that count
     */
    static double[][] of(PairedValues runs, int[] worlds, int strategy, int reference, int measure) {
        double[][] treated = runs.values()[strategy];
        double[][] other = runs.values()[reference];
        int[] complete = runs.completeReplicates();
        return Arrays.stream(worlds)
                .distinct()
                .sorted()
                .mapToObj(world -> Arrays.stream(complete)
                        .filter(unit -> worlds[unit] == world)
                        .mapToDouble(unit -> treated[unit][measure] - other[unit][measure])
                        .filter(Double::isFinite)
                        .toArray())
                .toArray(double[][]::new);
    }
}

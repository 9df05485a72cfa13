package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
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
        return byWorld(runs, worlds, unit -> treated[unit][measure] - other[unit][measure]);
    }

    /** The values of one strategy, by world likewise. */
    static double[][] of(PairedValues runs, int[] worlds, int strategy, int measure) {
        double[][] values = runs.values()[strategy];
        return byWorld(runs, worlds, unit -> values[unit][measure]);
    }

    private static double[][] byWorld(PairedValues runs, int[] worlds, IntToDoubleFunction value) {
        int[] complete = runs.completeReplicates();
        return Arrays.stream(worlds)
                .distinct()
                .sorted()
                .mapToObj(world -> Arrays.stream(complete)
                        .filter(unit -> worlds[unit] == world)
                        .mapToDouble(value)
                        .filter(Double::isFinite)
                        .toArray())
                .toArray(double[][]::new);
    }
}

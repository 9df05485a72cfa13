package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * A comparison with the world as the unit: each world's mean over its replicates takes the place of a run. Worlds are drawn independently, but the replicates
 * of one world are not independent (they share its parameters). So the paired t interval over worlds' means is valid however strongly the replicates of a world are correlated, and its
 * width depends on the number of worlds alone.
 *
 * <p>Within a world a replicate counts when every strategy has a run of it that did not fail; a measure is averaged over the replicates in which every strategy has
 * a value of it, and is missing in the world if there is none. A world without a replicate that counts is incomplete, like a failed replicate.
 */
public final class WorldMeans {
    private WorldMeans() {}

    /**
     * The means of each world.
     *
     * @param runs a value for each unit, in any order
     * @param worlds the world of each unit
     * @return the same with a row for each world that occurs, in order of the worlds
     * @throws IllegalArgumentException if the numbers of units differ
     */
    public static PairedValues of(PairedValues runs, int[] worlds) {
        if (worlds.length != runs.replicates()) {
            throw new IllegalArgumentException(
                    "a world is needed for each of " + runs.replicates() + " units, not " + worlds.length);
        }
        int[] present = Arrays.stream(worlds).distinct().sorted().toArray();
        int[] complete = runs.completeReplicates();
        double[][][] means = new double[runs.strategies().size()][present.length]
                [runs.measures().size()];
        for (int w = 0; w < present.length; w++) {
            int world = present[w];
            int[] own = Arrays.stream(complete)
                    .filter(unit -> worlds[unit] == world)
                    .toArray();
            for (int m = 0; m < runs.measures().size(); m++) {
                int measure = m;
                int[] valued = Arrays.stream(own)
                        .filter(unit -> Arrays.stream(runs.values())
                                .allMatch(strategy -> Double.isFinite(strategy[unit][measure])))
                        .toArray();
                for (int s = 0; s < means.length; s++) {
                    double[][] values = runs.values()[s];
                    double[] sample = Arrays.stream(valued)
                            .mapToDouble(unit -> values[unit][measure])
                            .toArray();
                    means[s][w][m] = Moments.of(sample).mean();
                }
            }
        }
        return new PairedValues(runs.strategies(), runs.baseline(), runs.measures(), means);
    }
}

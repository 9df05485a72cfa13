package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * What is particular to a strategy in a world: its value less the mean of all strategies in the same unit, less the mean of this over worlds. What a
 * world or its luck does to all strategies alike is taken away.
 *
 * @param present the worlds that count, ascending
 * @param level by world, mean of all strategies
 * @param usual by strategy, mean over worlds of its deviation from all strategies
 * @param byWorld {@code [world][unit][strategy]}, deviations from the usual ones
 */
record WorldDeviations(int[] present, double[] level, double[] usual, double[][][] byWorld) {
    static WorldDeviations of(PairedValues runs, int[] worlds, int measure) {
        int[] counted = Arrays.stream(runs.completeReplicates())
                .filter(unit -> Arrays.stream(runs.values()).allMatch(of -> Double.isFinite(of[unit][measure])))
                .toArray();
        int[] present = Arrays.stream(counted)
                .map(unit -> worlds[unit])
                .distinct()
                .sorted()
                .toArray();
        int strategies = runs.strategies().size();
        double[] level = new double[present.length];
        double[] usual = new double[strategies];
        double[][][] byWorld = new double[present.length][][];
        for (int w = 0; w < present.length; w++) {
            int world = present[w];
            int[] own =
                    Arrays.stream(counted).filter(unit -> worlds[unit] == world).toArray();
            byWorld[w] = new double[own.length][strategies];
            for (int i = 0; i < own.length; i++) {
                double mean = 0;
                for (int s = 0; s < strategies; s++) {
                    mean += runs.values()[s][own[i]][measure] / strategies;
                }
                level[w] += mean / own.length;
                for (int s = 0; s < strategies; s++) {
                    byWorld[w][i][s] = runs.values()[s][own[i]][measure] - mean;
                    usual[s] += byWorld[w][i][s] / own.length / present.length;
                }
            }
        }
        for (double[][] world : byWorld) {
            for (double[] unit : world) {
                for (int s = 0; s < strategies; s++) {
                    unit[s] -= usual[s];
                }
            }
        }
        return new WorldDeviations(present, level, usual, byWorld);
    }
}

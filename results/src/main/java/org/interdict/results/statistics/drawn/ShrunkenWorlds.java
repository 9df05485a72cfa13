package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * World means without their luck, as far as it can be known: what a strategy does in a world beyond what it does in all, drawn towards nothing by
 * the share of luck in it (empirical Bayes: Efron and Morris 1975, key {@code efron1975}). The variance of luck is that between seeds of one world.
 * Where it is not known, or the worlds do not clearly differ ({@link WorldDifference}), a measure has no value in any world: which strategy is best
 * in which of them is then not said.
 */
public final class ShrunkenWorlds {
    private ShrunkenWorlds() {}

    /**
     * The shrunken means.
     *
     * @param runs a value for each unit, in any order
     * @param worlds the world of each unit
     * @return a row for each world that occurs, in order of the worlds; {@code NaN} where nothing can be said
     */
    public static PairedValues of(PairedValues runs, int[] worlds) {
        int[] present = Arrays.stream(worlds).distinct().sorted().toArray();
        double[][][] means = new double[runs.strategies().size()][present.length]
                [runs.measures().size()];
        for (double[][] strategy : means) {
            for (double[] world : strategy) {
                Arrays.fill(world, Double.NaN);
            }
        }
        for (int measure = 0; measure < runs.measures().size(); measure++) {
            WorldDifference difference = WorldDifference.of(runs, worlds, measure);
            if (difference.clear()) {
                fill(WorldDeviations.of(runs, worlds, measure), difference.variance(), present, measure, means);
            }
        }
        return new PairedValues(runs.strategies(), runs.baseline(), runs.measures(), means);
    }

    private static void fill(
            WorldDeviations deviations, double variance, int[] present, int measure, double[][][] means) {
        double luck = luck(deviations.byWorld());
        for (int w = 0; w < deviations.present().length; w++) {
            double[][] units = deviations.byWorld()[w];
            double kept = variance / (variance + luck / units.length);
            int row = Arrays.binarySearch(present, deviations.present()[w]);
            for (int s = 0; s < means.length; s++) {
                double own = 0;
                for (double[] unit : units) {
                    own += unit[s] / units.length;
                }
                means[s][row][measure] = deviations.level()[w] + deviations.usual()[s] + kept * own;
            }
        }
    }

    /** Variance of luck in a deviation, pooled over worlds and strategies. */
    private static double luck(double[][][] byWorld) {
        double squares = 0;
        long free = 0;
        for (double[][] units : byWorld) {
            for (int s = 0; units.length > 1 && s < units[0].length; s++) {
                double mean = 0;
                for (double[] unit : units) {
                    mean += unit[s] / units.length;
                }
                for (double[] unit : units) {
                    squares += (unit[s] - mean) * (unit[s] - mean);
                }
                free += units.length - 1;
            }
        }
        return free == 0 ? 0 : squares / free;
    }
}

package org.interdict.results.statistics.drawn;

import java.util.Arrays;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.StudentT;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * Whether the differences between strategies are not the same in all worlds, beyond luck. With one seed in each world nobody can tell; with two
 * or more, luck differs from seed to seed, and what the world does to a strategy stays. So the products of a strategy's deviations under two seeds
 * of one world have the variance between worlds as their mean, and a mean of 0 if there is none, whatever the size of luck in each world. The test
 * is a one-sided t over worlds.
 *
 * @param measure name of the measure
 * @param worlds number of worlds with two seeds or more in which every strategy has a value
 * @param variance estimated variance of the deviations between worlds, at least 0; {@code NaN} with fewer than two worlds
 * @param p probability of products as large if all worlds are alike; {@code NaN} where that cannot be said
 */
public record WorldDifference(String measure, int worlds, double variance, double p) {
    /** Level of the test. */
    public static final double LEVEL = 0.01;

    /** Whether the worlds clearly differ in what strategies do. */
    public boolean clear() {
        return p < LEVEL;
    }

    /** Whether luck can be distinguished from worlds at all. */
    public boolean testable() {
        return !Double.isNaN(p);
    }

    /**
     * Tests a measure.
     *
     * @param runs a value for each unit, in any order
     * @param worlds the world of each unit
     * @param measure index of the measure
     */
    static WorldDifference of(PairedValues runs, int[] worlds, int measure) {
        WorldDeviations deviations = WorldDeviations.of(runs, worlds, measure);
        double[] products = Arrays.stream(deviations.byWorld())
                .filter(world -> world.length > 1)
                .mapToDouble(WorldDifference::product)
                .toArray();
        String name = runs.measures().get(measure).name();
        Moments moments = Moments.of(products);
        int n = products.length;
        if (n < 2) {
            return new WorldDifference(name, n, Double.NaN, Double.NaN);
        }
        double error = Math.sqrt(moments.variance() / n);
        // Without any spread of the products there is no measure of luck: strategies without effect are all alike.
        double p = error > 0 ? oneSided(moments.mean() / error, n - 1) : Double.NaN;
        return new WorldDifference(name, n, Math.max(0, moments.mean()), p);
    }

    private static double oneSided(double t, int degrees) {
        double both = StudentT.p(Math.abs(t), degrees);
        return t > 0 ? both / 2 : 1 - both / 2;
    }

    /** Mean over strategies and pairs of seeds of the product of two deviations; one row for each seed. */
    private static double product(double[][] seeds) {
        int strategies = seeds[0].length;
        double sum = 0;
        for (int strategy = 0; strategy < strategies; strategy++) {
            double total = 0;
            double squares = 0;
            for (double[] seed : seeds) {
                total += seed[strategy];
                squares += seed[strategy] * seed[strategy];
            }
            sum += (total * total - squares) / (seeds.length * (seeds.length - 1.0));
        }
        return sum / strategies;
    }
}

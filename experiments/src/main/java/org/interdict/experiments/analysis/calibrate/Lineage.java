package org.interdict.experiments.analysis.calibrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;

/**
 * From which particles a particle descends. In a direction about which the targets say nothing, a step leaves {@code sqrt(1 - length²)} of
 * where the particle stood and adds {@code length} of something new; so its score there is a weighted sum of independent founders, the
 * squares of the weights adding up to 1. From these weights follows how many independent draws a sample with common ancestors is worth.
 */
final class Lineage {
    /** Weights below this are ignored. */
    private static final double LEAST = 1e-3;

    private final Map<Integer, Double> weights;

    private Lineage(Map<Integer, Double> weights) {
        this.weights = weights;
    }

    /** A particle drawn from the prior. */
    static Lineage founder(int number) {
        return new Lineage(Map.of(number, 1.0));
    }

    /** After a step of this length, 0 to 1, that brought something new under this number. */
    Lineage stepped(double length, int number) {
        Map<Integer, Double> after = new HashMap<>();
        double stay = FastMath.sqrt(1 - length * length);
        weights.forEach((founder, weight) -> {
            if (stay * weight > LEAST) {
                after.put(founder, stay * weight);
            }
        });
        after.put(number, length);
        return new Lineage(after);
    }

    /** Number of independent draws whose mean has the same variance as the mean of these particles; at least 1. */
    static double independentDraws(List<Lineage> particles) {
        Map<Integer, Double> sums = new TreeMap<>();
        particles.forEach(
                particle -> particle.weights.forEach((founder, weight) -> sums.merge(founder, weight, Double::sum)));
        double squares = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
        return Math.max(1, (double) particles.size() * particles.size() / squares);
    }
}

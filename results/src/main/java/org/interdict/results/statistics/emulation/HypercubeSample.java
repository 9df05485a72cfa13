package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.List;
import org.interdict.model.random.NormalQuantile;

/**
 * A Latin hypercube of normal scores: in every dimension each of {@code n} equally probable strata holds exactly one point (McKay, Beckman
 * and Conover 1979, key {@code mckay1979}).
 */
public final class HypercubeSample {
    private HypercubeSample() {}

    /**
     * The points.
     *
     * @param n number of points, at least 1
     * @param dimensions of each point
     * @param seed of all that is drawn
     * @param shuffle key of the order of the strata
     * @param place key of the places within them
     */
    public static List<double[]> of(int n, int dimensions, long seed, int shuffle, int place) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            points.add(new double[dimensions]);
        }
        for (int dimension = 0; dimension < dimensions; dimension++) {
            Chance order = Chance.of(seed, shuffle, dimension);
            int[] stratum = new int[n];
            for (int i = 0; i < n; i++) {
                int other = order.below(i + 1);
                stratum[i] = stratum[other];
                stratum[other] = i;
            }
            for (int i = 0; i < n; i++) {
                double within = Chance.of(seed, place, dimension, i).uniform();
                points.get(i)[dimension] = NormalQuantile.at((stratum[i] + within) / n);
            }
        }
        return points;
    }
}

package org.interdict.results.statistics.emulation;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Proposals of Hamiltonian Monte Carlo (Duane et al. 1987, key {@code duane1987}; Neal 2011, key {@code neal2011}): a parameter set is pushed in
 * a random direction and follows the slopes of the posterior for some steps. So it goes far and is still seldom refused, also with many
 * parameters that compensate for one another. Directions are scaled by what the slopes at the mean of some parameter sets say about their
 * spread.
 */
final class Trajectory {
    /** Steps of a trajectory. */
    private static final int STEPS = 8;
    /** Shortest and longest step, in standard deviations of what is left. */
    private static final double SHORTEST = 0.1;

    private static final double LONGEST = 0.5;
    /** Variance of an even distribution of width 1. */
    private static final double EVEN = 1.0 / 12;

    private final Plausibility plausibility;
    private final double widening;
    private final double[][] root;

    private Trajectory(Plausibility plausibility, double widening, double[][] root) {
        this.plausibility = plausibility;
        this.widening = widening;
        this.root = root;
    }

    /**
     * Where a trajectory ends.
     *
     * @param kinetic by how much the energy of motion fell on the way
     */
    record End(double[] scores, double kinetic) {}

    /** Scaled to where these parameter sets are. */
    static Trajectory among(Plausibility plausibility, List<Walkers.Place> places, double widening) {
        int parameters = places.get(0).scores().length;
        double[] centre = new double[parameters];
        for (Walkers.Place place : places) {
            for (int i = 0; i < parameters; i++) {
                centre[i] += place.scores()[i] / places.size();
            }
        }
        double[] counts =
                plausibility.counts(places.stream().map(Walkers.Place::expected).toList(), widening);
        double[][] precision = new double[parameters][parameters];
        for (int i = 0; i < parameters; i++) {
            precision[i][i] = 1;
        }
        Axes axes = Axes.of(centre);
        for (int aim = 0; aim < counts.length; aim++) {
            double[] slopes = plausibility.slopes(aim, axes);
            double deviation = plausibility.error(aim) * widening;
            double width = plausibility.width(aim);
            double weight = counts[aim] / (deviation * deviation + EVEN * width * width);
            for (int i = 0; i < parameters; i++) {
                for (int j = 0; j < parameters; j++) {
                    precision[i][j] += weight * (slopes[i] * slopes[j]);
                }
            }
        }
        return new Trajectory(plausibility, widening, inverseRoot(precision));
    }

    /** The upper triangular matrix whose product with its transpose is the inverse. */
    private static double[][] inverseRoot(double[][] precision) {
        double[][] lower = new CholeskyDecomposition(new Array2DRowRealMatrix(precision, false))
                .getL()
                .getData();
        int n = lower.length;
        double[][] upper = new double[n][n];
        for (int column = 0; column < n; column++) {
            upper[column][column] = 1 / lower[column][column];
            for (int i = column + 1; i < n; i++) {
                double sum = 0;
                for (int k = column; k < i; k++) {
                    sum += lower[i][k] * upper[column][k];
                }
                upper[column][i] = -sum / lower[i][i];
            }
        }
        return upper;
    }

    /** A trajectory from here. */
    End from(double[] start, Chance chance) {
        int n = start.length;
        double length = SHORTEST + (LONGEST - SHORTEST) * chance.uniform();
        double[] push = new double[n];
        for (int i = 0; i < n; i++) {
            push[i] = chance.normal();
        }
        double before = NormalEquations.dot(push, push) / 2;
        double[] scores = start.clone();
        pushed(push, scores, length / 2);
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < n; i++) {
                for (int k = i; k < n; k++) {
                    scores[i] += length * root[i][k] * push[k];
                }
            }
            pushed(push, scores, step == STEPS - 1 ? length / 2 : length);
        }
        return new End(scores, before - NormalEquations.dot(push, push) / 2);
    }

    private void pushed(double[] push, double[] scores, double length) {
        double[] slope = plausibility.slope(scores, widening);
        for (int i = 0; i < push.length; i++) {
            slope[i] -= scores[i];
        }
        for (int k = 0; k < push.length; k++) {
            for (int i = 0; i <= k; i++) {
                push[k] += length * root[i][k] * slope[i];
            }
        }
    }
}

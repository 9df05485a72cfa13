package org.interdict.experiments.definition.setting;

import java.util.List;
import java.util.Locale;

/**
 * Which points of which factors a sweep goes through.
 *
 * @param kind how the points are chosen
 * @param factors what is varied; empty if there is no design
 * @param points number of points of a Latin hypercube and of Sobol's sequence, and of base points of Saltelli's design, 1 to
 *     {@value #LARGEST}
 * @param levels number of values of a range without a step, in a grid and one at a time; levels of Morris, which must be even, 2 to {@value #MOST_LEVELS}
 * @param trajectories of the design of Morris, 1 to {@value #LARGEST}
 * @param secondOrder whether Saltelli's design has the points for pairs of factors
 * @param seed of the choice of points, 0 to {@value SeedPlan#LARGEST}; the runs have their own
 * @param mostPoints a design with more points is refused, 1 to {@value #LARGEST}
 */
public record DesignSettings(
        Kind kind,
        List<DesignFactor> factors,
        int points,
        int levels,
        int trajectories,
        boolean secondOrder,
        long seed,
        int mostPoints) {
    /** Largest number of points that can be asked for. */
    public static final int LARGEST = 10_000_000;
    /** Most levels. */
    public static final int MOST_LEVELS = 1_000;
    /** Most dimensions of Sobol's sequence; Saltelli's design needs two for each factor. */
    public static final int MOST_DIMENSIONS = 1_000;
    /** {@code points} where none is given. */
    public static final int DEFAULT_POINTS = 64;
    /** {@code levels} of a grid where none is given. */
    public static final int DEFAULT_LEVELS = 5;
    /** {@code levels} of Morris where none is given. */
    public static final int DEFAULT_MORRIS_LEVELS = 4;
    /** {@code trajectories} where none is given. */
    public static final int DEFAULT_TRAJECTORIES = 10;
    /** {@code mostPoints} where none is given. */
    public static final int DEFAULT_MOST_POINTS = 100_000;
    /** {@code seed} where none is given. */
    public static final long DEFAULT_SEED = 1;
    /** No design. */
    public static final DesignSettings NONE = grid(List.of());

    /** How the points of a design are chosen. */
    public enum Kind {
        /** Every value of each factor with every value of the others. */
        GRID,
        /** The first values of all factors, then the second values, and so on. */
        LIST,
        /** Each factor in turn, the others at their base values. */
        ONE_AT_A_TIME,
        /** Each factor's range cut into as many equal parts as there are points, each part met once; the points far from one another. */
        LATIN_HYPERCUBE,
        /** Sobol's sequence, scrambled: more points keep the first ones. */
        SOBOL,
        /** Trajectories in which one factor moves at a time. */
        MORRIS,
        /** The points from which first-order and total indices of Sobol are computed. */
        SALTELLI;

        /** Its word in an experiment file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException if a number is out of its range */
    public DesignSettings {
        factors = List.copyOf(factors);
        check("points", points, 1, LARGEST);
        check("levels", levels, 2, MOST_LEVELS);
        check("trajectories", trajectories, 1, LARGEST);
        check("mostPoints", mostPoints, 1, LARGEST);
        check("seed", seed, 0, SeedPlan.LARGEST);
    }

    private static void check(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must lie in [" + low + ", " + high + "], not " + value);
        }
    }

    /** Every combination of the values of these factors. */
    public static DesignSettings grid(List<DesignFactor> factors) {
        return new DesignSettings(
                Kind.GRID,
                factors,
                DEFAULT_POINTS,
                DEFAULT_LEVELS,
                DEFAULT_TRAJECTORIES,
                false,
                DEFAULT_SEED,
                DEFAULT_MOST_POINTS);
    }

    /** Whether there is a design. */
    public boolean isAsked() {
        return !factors.isEmpty();
    }

    /** A copy of another kind. */
    public DesignSettings withKind(Kind other) {
        return new DesignSettings(other, factors, points, levels, trajectories, secondOrder, seed, mostPoints);
    }

    /** A copy with another number of points. */
    public DesignSettings withPoints(int other) {
        return new DesignSettings(kind, factors, other, levels, trajectories, secondOrder, seed, mostPoints);
    }

    /** How many points it has, without making them. A number with a fraction of 0; may be larger than any whole number of Java. */
    public double size() {
        double k = factors.size();
        return switch (kind) {
            case GRID ->
                factors.stream().mapToDouble(factor -> factor.gridSize(levels)).reduce(1, (a, b) -> a * b);
            case LIST -> factors.isEmpty() ? 0 : factors.get(0).levels().size();
            case ONE_AT_A_TIME ->
                1
                        + factors.stream()
                                .mapToDouble(factor -> factor.gridSize(levels))
                                .sum();
            case LATIN_HYPERCUBE, SOBOL -> points;
            case MORRIS -> trajectories * (k + 1);
            case SALTELLI -> points * (secondOrder ? 2 * k + 2 : k + 2);
        };
    }
}

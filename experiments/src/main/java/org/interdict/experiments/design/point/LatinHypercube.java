package org.interdict.experiments.design.point;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.DesignSettings;

/**
 * A Latin hypercube (mckay1979): the range of each factor is cut into as many equal parts as there are points, and each part is met once. Among such
 * designs it looks for one whose two nearest points are far apart (maximin, johnson1990), by exchanges of a coordinate of two points; the larger the design, the
 * fewer exchanges are tried.
 */
final class LatinHypercube implements PointDesign {
    /** Comparisons of coordinates that the search may take. */
    private static final double EFFORT = 5e7;

    private static final int MOST_EXCHANGES = 2_000;
    private static final long SEARCH = 1_000_003;
    private static final long INSIDE = 2_000_003;

    @Override
    public DesignSettings.Kind kind() {
        return DesignSettings.Kind.LATIN_HYPERCUBE;
    }

    @Override
    public List<double[]> points(DesignSettings design) {
        int n = design.points();
        int k = design.factors().size();
        int[][] cells = cells(design.seed(), n, k);
        List<double[]> points = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            double[] point = new double[k];
            for (int f = 0; f < k; f++) {
                double u = (cells[f][i]
                                + KeyedUniform.of(design.seed(), INSIDE + f).at(i))
                        / n;
                point[f] = design.factors().get(f).at(u);
            }
            points.add(point);
        }
        return points;
    }

    /** For each factor the cell of each point. */
    static int[][] cells(long seed, int n, int k) {
        int[][] cells = new int[k][];
        for (int f = 0; f < k; f++) {
            cells[f] = KeyedUniform.of(seed, f).permutation(n);
        }
        int exchanges = (int) Math.min(MOST_EXCHANGES, EFFORT / (0.5 * n * n * k));
        if (n < 3 || k < 2) {
            return cells;
        }
        KeyedUniform search = KeyedUniform.of(seed, SEARCH);
        Closest best = Closest.of(cells);
        for (int step = 0; step < exchanges; step++) {
            int[] column = cells[search.below(k, 3L * step)];
            int one = search.below(2, 3L * step + 1) == 0 ? best.first() : best.second();
            int other = search.below(n, 3L * step + 2);
            exchange(column, one, other);
            Closest now = Closest.of(cells);
            if (now.better(best)) {
                best = now;
            } else {
                exchange(column, one, other);
            }
        }
        return cells;
    }

    private static void exchange(int[] column, int one, int other) {
        int kept = column[one];
        column[one] = column[other];
        column[other] = kept;
    }

    /**
     * The two nearest points.
     *
     * @param squared square of their distance, in cells
     * @param pairs number of pairs that are as near
     */
    record Closest(long squared, int pairs, int first, int second) {
        static Closest of(int[][] cells) {
            int n = cells[0].length;
            Closest closest = new Closest(Long.MAX_VALUE, 0, 0, 0);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    long squared = 0;
                    for (int[] column : cells) {
                        long d = column[i] - column[j];
                        squared += d * d;
                    }
                    if (squared < closest.squared) {
                        closest = new Closest(squared, 1, i, j);
                    } else if (squared == closest.squared) {
                        closest = new Closest(squared, closest.pairs + 1, closest.first, closest.second);
                    }
                }
            }
            return closest;
        }

        boolean better(Closest than) {
            return squared > than.squared || squared == than.squared && pairs < than.pairs;
        }
    }
}

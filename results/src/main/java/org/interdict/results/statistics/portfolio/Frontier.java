package org.interdict.results.statistics.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The efficient frontier of points with a cost and a gain: the upper left part of their convex hull. */
final class Frontier {
    private final double[] cost;
    private final double[] gain;
    private final List<Integer> hull;

    private Frontier(double[] cost, double[] gain, List<Integer> hull) {
        this.cost = cost;
        this.gain = gain;
        this.hull = hull;
    }

    /** The frontier of points; {@code NaN} gives a frontier without points. */
    static Frontier of(double[] cost, double[] gain) {
        List<Integer> order = IntStream.range(0, cost.length)
                .filter(i -> Double.isFinite(cost[i]) && Double.isFinite(gain[i]))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> cost[i])
                        .thenComparingDouble(i -> -gain[i])
                        .thenComparingInt(i -> i))
                .toList();
        List<Integer> hull = new java.util.ArrayList<>();
        for (int point : order) {
            if (!hull.isEmpty() && gain[point] <= gain[hull.get(hull.size() - 1)]) {
                continue;
            }
            while (hull.size() >= 2
                    && slope(cost, gain, hull.get(hull.size() - 1), point)
                            >= slope(cost, gain, hull.get(hull.size() - 2), hull.get(hull.size() - 1))) {
                hull.remove(hull.size() - 1);
            }
            hull.add(point);
        }
        return new Frontier(cost, gain, List.copyOf(hull));
    }

    private static double slope(double[] cost, double[] gain, int from, int to) {
        return (gain[to] - gain[from]) / (cost[to] - cost[from]);
    }

    /** What dominates a point: nothing if it lies on the frontier; else one point, or the two neighbours on the frontier whose mix dominates it. */
    int[] dominators(int point) {
        if (hull.contains(point) || !Double.isFinite(cost[point]) || !Double.isFinite(gain[point])) {
            return new int[0];
        }
        for (int other : hull) {
            boolean same = cost[other] == cost[point] && gain[other] == gain[point];
            if (same) {
                return new int[0];
            }
            if (cost[other] <= cost[point] && gain[other] >= gain[point]) {
                return new int[] {other};
            }
        }
        for (int other = 0; other < cost.length; other++) {
            if (cost[other] <= cost[point]
                    && gain[other] >= gain[point]
                    && other != point
                    && (cost[other] < cost[point] || gain[other] > gain[point])) {
                return new int[] {other};
            }
        }
        for (int i = 1; i < hull.size(); i++) {
            if (cost[hull.get(i)] >= cost[point]) {
                return new int[] {hull.get(i - 1), hull.get(i)};
            }
        }
        return new int[0];
    }

    /** Additional gain per additional unit of cost, from the point before on the frontier to this one; {@code NaN} for the first point and for points off the frontier. */
    double slopeTo(int point) {
        int place = hull.indexOf(point);
        return place < 1 ? Double.NaN : slope(cost, gain, hull.get(place - 1), point);
    }
}

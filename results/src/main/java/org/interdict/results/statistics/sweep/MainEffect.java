package org.interdict.results.statistics.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.interdict.results.statistics.estimate.MeanInterval;
import org.interdict.results.statistics.paired.ComparedMeasure;

/**
 * How the effect of a strategy on a measure changes with one of several factors, on average over the points, that is, over the other factors as the design varies
 * them. The intervals show chance only: they are those of the means of the replicates, which all points share.
 *
 * @param factor what is varied
 * @param index of the factor
 * @param strategy name of the strategy
 * @param measure the measure
 * @param levels of the factor, ascending: each value, or, if there are many, parts of its range with about as many points each
 */
public record MainEffect(SweptFactor factor, int index, String strategy, ComparedMeasure measure, List<Level> levels) {
    /** Most levels that are shown; more values are put together in {@value #PARTS} parts. */
    private static final int MOST_LEVELS = 8;

    private static final int PARTS = 5;

    /** Copies the list. */
    public MainEffect {
        levels = List.copyOf(levels);
    }

    /**
     * A level of a factor.
     *
     * @param low smallest value of the factor in it
     * @param high largest value
     * @param middle mean of the values
     * @param effect mean paired difference from the baseline over its points; the interval is that of chance
     * @param points number of points in it
     */
    public record Level(double low, double high, double middle, MeanInterval effect, int points) {}

    /**
     * The main effect of a factor.
     *
     * @param points at least one
     * @param index of the factor
     * @param strategy index of the strategy
     * @param measure index of the measure
     */
    public static MainEffect of(SweptFactor factor, List<SweptPoint> points, int index, int strategy, int measure) {
        List<Level> levels = parts(factor, points, index).stream()
                .map(part -> level(part, index, strategy, measure))
                .toList();
        SweptPoint first = points.get(0);
        return new MainEffect(
                factor,
                index,
                first.runs().strategies().get(strategy),
                first.runs().measures().get(measure),
                levels);
    }

    /** The points by levels of the factor. */
    private static List<List<SweptPoint>> parts(SweptFactor factor, List<SweptPoint> points, int index) {
        TreeSet<Double> values = new TreeSet<>();
        points.forEach(point -> values.add(point.values().get(index)));
        if (!factor.numeric() || values.size() <= MOST_LEVELS) {
            return values.stream()
                    .map(value -> points.stream()
                            .filter(point -> point.values().get(index).equals(value))
                            .toList())
                    .toList();
        }
        List<SweptPoint> sorted = points.stream()
                .sorted(Comparator.comparingDouble(
                                (SweptPoint point) -> point.values().get(index))
                        .thenComparingInt(SweptPoint::number))
                .toList();
        List<List<SweptPoint>> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(sorted.subList(part * sorted.size() / PARTS, (part + 1) * sorted.size() / PARTS));
        }
        return parts;
    }

    private static Level level(List<SweptPoint> points, int index, int strategy, int measure) {
        int baseline = points.get(0).runs().baselineIndex();
        double sign = points.get(0).runs().measures().get(measure).better(0, 1) ? -1 : 1;
        double[] means = Arrays.stream(points.get(0).units())
                .mapToDouble(unit -> points.stream()
                        .mapToDouble(point -> sign * point.lead(unit, strategy, baseline, measure))
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        double confidence = points.get(0).comparison().confidence();
        double[] values = points.stream()
                .mapToDouble(point -> point.values().get(index))
                .sorted()
                .toArray();
        return new Level(
                values[0],
                values[values.length - 1],
                Arrays.stream(values).average().orElse(Double.NaN),
                MeanInterval.of(means, confidence),
                values.length);
    }

    /** Difference between the largest and the smallest level mean: by how much the factor moves the effect. */
    public double range() {
        double[] means = levels.stream()
                .mapToDouble(level -> level.effect().mean())
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return means.length == 0 ? Double.NaN : means[means.length - 1] - means[0];
    }
}

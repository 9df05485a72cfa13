package org.interdict.results.statistics.sweep;

import java.util.Comparator;
import java.util.List;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;

/**
 * How the effect of one strategy on one measure changes with one factor, and where the strategy stops being better than the baseline.
 *
 * @param factor what is varied
 * @param strategy name of the strategy
 * @param measure the measure
 * @param points by the value of the factor, ascending
 * @param crossings where the sign of the mean effect changes, ascending
 * @param agreeing without a crossing: share of resamples of the replicates in which no point is on the other side of the baseline; {@code NaN} if it is not known
 */
public record ResponseCurve(
        SweptFactor factor,
        String strategy,
        ComparedMeasure measure,
        List<SweptPoint> points,
        List<Crossing> crossings,
        double agreeing) {
    /** Copies the lists. */
    public ResponseCurve {
        points = List.copyOf(points);
        crossings = List.copyOf(crossings);
    }

    /**
     * The curve of a strategy.
     *
     * @param points of a sweep over one factor, at least one
     * @param strategy index of the strategy
     * @param measure index of the measure
     */
    public static ResponseCurve of(SweptFactor factor, List<SweptPoint> points, int strategy, int measure) {
        List<SweptPoint> sorted = sorted(points);
        SweptPoint first = sorted.get(0);
        CrossingSearch search =
                new CrossingSearch(factor, sorted, strategy, first.runs().baselineIndex(), measure);
        return new ResponseCurve(
                factor,
                first.runs().strategies().get(strategy),
                first.runs().measures().get(measure),
                sorted,
                search.crossings(),
                search.agreeing());
    }

    /** Points by the value of their only factor, ascending. */
    static List<SweptPoint> sorted(List<SweptPoint> points) {
        return points.stream()
                .sorted(Comparator.comparingDouble(
                                (SweptPoint point) -> point.values().get(0))
                        .thenComparingInt(SweptPoint::number))
                .toList();
    }

    /** The effects, point by point. */
    public List<Effect> effects() {
        return points.stream()
                .map(point -> point.comparison().effect(strategy, measure.name()))
                .toList();
    }

    /** Whether the effect is the same at all points, as it is where the factor belongs to another strategy. */
    public boolean constant() {
        return points.size() > 1
                && effects().stream()
                                .map(effect -> List.of(effect.mean(), effect.lower(), effect.upper()))
                                .distinct()
                                .count()
                        == 1;
    }
}

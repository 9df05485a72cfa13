package org.interdict.results.statistics.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a factor over which one strategy is best on average.
 *
 * @param strategy name of the strategy; empty where none has a value
 * @param first smallest value of the factor that was run in it
 * @param last largest value
 * @param end where the next stretch begins; empty at the end, and where the change cannot be placed
 */
public record BestStretch(String strategy, double first, double last, Optional<Crossing> end) {
    /**
     * The stretches of a sweep over one factor.
     *
     * @param points at least one
     * @param measure index of the measure
     */
    static List<BestStretch> of(SweptFactor factor, List<SweptPoint> points, int measure) {
        List<SweptPoint> sorted = ResponseCurve.sorted(points);
        List<BestStretch> stretches = new ArrayList<>();
        int from = 0;
        for (int p = 1; p <= sorted.size(); p++) {
            int best = sorted.get(from).best(measure);
            if (p == sorted.size() || sorted.get(p).best(measure) != best) {
                double last = sorted.get(p - 1).values().get(0);
                Optional<Crossing> end = p == sorted.size()
                        ? Optional.empty()
                        : change(factor, sorted, best, sorted.get(p).best(measure), measure, last);
                List<String> names = sorted.get(0).runs().strategies();
                stretches.add(new BestStretch(
                        best < 0 ? "" : names.get(best),
                        sorted.get(from).values().get(0),
                        last,
                        end));
                from = p;
            }
        }
        return stretches;
    }

    private static Optional<Crossing> change(
            SweptFactor factor, List<SweptPoint> sorted, int best, int next, int measure, double last) {
        if (best < 0 || next < 0) {
            return Optional.empty();
        }
        return new CrossingSearch(factor, sorted, best, next, measure)
                .crossings().stream()
                        .filter(crossing -> crossing.below() <= last && crossing.above() > last)
                        .findFirst();
    }
}

package org.interdict.results.statistics.tipping;

import java.util.List;

/**
 * What moving single parameters through their ranges tells.
 *
 * @param replicates seeds of each value
 * @param confidence of the intervals
 * @param curves a curve a parameter
 */
public record TippingFindings(int replicates, double confidence, List<TippingCurve> curves) {
    /** Copies the list. */
    public TippingFindings {
        curves = List.copyOf(curves);
    }

    /** All tipping points, the nearest to the usual values first. */
    public List<TippingPoint> points() {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .sorted(java.util.Comparator.comparingDouble(TippingPoint::ofRange))
                .toList();
    }

    /** The strategy that is best on average at the usual values. */
    public String best() {
        TippingCurve first = curves.get(0);
        return first.strategies().get(first.best(first.usualPlace()));
    }

    /** Whether it can be told from every other there. */
    public boolean settled() {
        return curves.get(0).settled(curves.get(0).usualPlace());
    }
}

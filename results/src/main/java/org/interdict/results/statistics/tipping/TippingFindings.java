package org.interdict.results.statistics.tipping;

import java.util.List;

/**
 * What was found when single parameters moved through their ranges.
 *
 * @param replicates number of seeds of each value
 * @param confidence of the intervals
 * @param curves one curve for each parameter
 */
public record TippingFindings(int replicates, double confidence, List<TippingCurve> curves) {
    /** Copies the list. */
    public TippingFindings {
        curves = List.copyOf(curves);
    }

    /** All tipping points; the one nearest to its usual value comes first. */
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

    /** Whether it is clearly better than every other there. */
    public boolean settled() {
        return curves.get(0).settled(curves.get(0).usualPlace());
    }
}

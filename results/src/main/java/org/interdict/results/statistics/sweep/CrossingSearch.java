package org.interdict.results.statistics.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Percentiles;
import org.jspecify.annotations.Nullable;

/**
 * Looks for values of a factor at which the lead of one strategy over another changes its sign. All points meet the same replicates, so whole replicates are resampled to say how
 * sure that is. Between two points the mean lead is assumed to follow a straight line.
 */
final class CrossingSearch {
    /** With fewer replicates nothing is said about how sure a crossing is. */
    private static final int FEWEST = 4;

    private final SweptFactor factor;
    private final List<SweptPoint> points;
    private final double[] places;
    private final double[][] leads;

    /**
     * @param points by the value of the factor, ascending
     * @param strategy index of a strategy
     * @param than index of the strategy that it is compared with
     * @param measure index of the measure
     */
    CrossingSearch(SweptFactor factor, List<SweptPoint> points, int strategy, int than, int measure) {
        this.factor = factor;
        this.points = points;
        places = points.stream()
                .mapToDouble(point -> factor.place(point.values().get(0)))
                .toArray();
        leads = leads(points, strategy, than, measure);
    }

    /** {@code [replicate][point]}: by how much the strategy is better, in the replicates that all points have. */
    private static double[][] leads(List<SweptPoint> points, int strategy, int than, int measure) {
        return Arrays.stream(points.get(0).units())
                .mapToObj(unit -> points.stream()
                        .mapToDouble(point -> point.lead(unit, strategy, than, measure))
                        .toArray())
                .filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
                .toArray(double[][]::new);
    }

    /** A change of sign. @param up whether the strategy becomes better there @param before index of the point before it @param behind of that behind it */
    private record Change(double place, boolean up, int before, int behind) {}

    /** Where the sign changes, ascending; none where the values of the factor are words. */
    List<Crossing> crossings() {
        if (!factor.numeric() || leads.length == 0) {
            return List.of();
        }
        List<Change> found = changes(means(null));
        if (found.isEmpty()) {
            return List.of();
        }
        List<List<Change>> resampled = new ArrayList<>();
        for (int sample = 0; sample < BootstrapCounts.SAMPLES && leads.length >= FEWEST; sample++) {
            resampled.add(changes(means(BootstrapCounts.counts(leads.length, sample))));
        }
        return found.stream().map(change -> crossing(change, resampled)).toList();
    }

    /**
     * If the strategy is on one side at all points that differ: the share of resamples in which no point is on the other side. {@code NaN} if it is not, or if there are too
     * few replicates.
     */
    double agreeing() {
        double[] means = means(null);
        double side = Arrays.stream(means)
                .map(Math::signum)
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
        boolean one = Arrays.stream(means).allMatch(mean -> mean * side >= 0);
        if (side == 0 || !one || leads.length < FEWEST) {
            return Double.NaN;
        }
        int agreeing = 0;
        for (int sample = 0; sample < BootstrapCounts.SAMPLES; sample++) {
            double[] again = means(BootstrapCounts.counts(leads.length, sample));
            agreeing += Arrays.stream(again).allMatch(mean -> mean * side >= 0) ? 1 : 0;
        }
        return (double) agreeing / BootstrapCounts.SAMPLES;
    }

    private Crossing crossing(Change found, List<List<Change>> resampled) {
        double confidence = points.get(0).comparison().confidence();
        double[] near = resampled.stream()
                .mapToDouble(changes -> nearest(changes, found))
                .filter(place -> !Double.isNaN(place))
                .sorted()
                .toArray();
        Interval interval = 2 * near.length < BootstrapCounts.SAMPLES
                ? Interval.UNDEFINED
                : new Interval(
                        factor.value(Percentiles.quantile(near, (1 - confidence) / 2)),
                        factor.value(Percentiles.quantile(near, (1 + confidence) / 2)));
        return new Crossing(
                factor.value(found.place()),
                points.get(found.before()).values().get(0),
                points.get(found.behind()).values().get(0),
                !found.up(),
                interval,
                resampled.isEmpty() ? Double.NaN : (double) near.length / BootstrapCounts.SAMPLES);
    }

    /** The place of the change in the same direction that is nearest to one; {@code NaN} if there is none. */
    private static double nearest(List<Change> changes, Change found) {
        double best = Double.NaN;
        for (Change change : changes) {
            boolean nearer = !(Math.abs(change.place() - found.place()) >= Math.abs(best - found.place()));
            best = change.up() == found.up() && nearer ? change.place() : best;
        }
        return best;
    }

    /** Mean lead at each point. @param counts how often each replicate counts; null for once each */
    private double[] means(int @Nullable [] counts) {
        double[] means = new double[places.length];
        for (int p = 0; p < means.length; p++) {
            double sum = 0;
            for (int r = 0; r < leads.length; r++) {
                sum += leads[r][p] * (counts == null ? 1 : counts[r]);
            }
            means[p] = sum / leads.length;
        }
        return means;
    }

    /** Changes of sign; a point without a difference is passed over. */
    private List<Change> changes(double[] means) {
        List<Change> found = new ArrayList<>();
        int last = -1;
        for (int p = 0; p < means.length; p++) {
            if (means[p] == 0) {
                continue;
            }
            if (last >= 0 && means[last] > 0 != means[p] > 0) {
                double share = means[last] / (means[last] - means[p]);
                double place = places[last] + share * (places[p] - places[last]);
                found.add(new Change(place, means[p] > 0, last, p));
            }
            last = p;
        }
        return found;
    }
}

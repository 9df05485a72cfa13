package org.interdict.results.statistics.estimate;

import java.util.Arrays;

/**
 * Whether a measure is level under the baseline: its mean in the last part of the evaluation against that in the first part, within the same
 * replicates. What grows by itself under the baseline is left over from a burn-in that was too short, or needs a reason.
 *
 * @param measure name of the measure
 * @param days length of each part, [days]: a year, or a third of a shorter evaluation
 * @param first mean per day in the first part
 * @param last mean per day in the last part
 * @param change change from the first part to the last, relative to the first, with its t interval over replicates; not defined where the first
 *     mean is 0
 * @param replicates replicates counted
 */
public record BaselineTrend(String measure, int days, double first, double last, MeanInterval change, int replicates) {
    /** Relative changes up to this size count as level. */
    public static final double TOLERANCE = 0.1;

    private static final int YEAR = 365;
    private static final int PARTS = 3;

    /** What the interval says. */
    public enum Verdict {
        /** The interval lies within the tolerance. */
        LEVEL,
        /** The interval lies above 0, and not within the tolerance. */
        GROWS,
        /** The interval lies below 0, and not within the tolerance. */
        FALLS,
        /** The interval contains 0 and reaches beyond the tolerance. */
        UNCLEAR
    }

    /**
     * The trend of daily series.
     *
     * @param series {@code [replicate][day]}, all of one length; values that are not finite are left out
     * @param confidence of the interval, (0, 1)
     */
    public static BaselineTrend of(String measure, double[][] series, double confidence) {
        int length = series.length == 0 ? 0 : series[0].length;
        int days = Math.min(YEAR, length / PARTS);
        double[] firsts =
                Arrays.stream(series).mapToDouble(each -> mean(each, 0, days)).toArray();
        double[] lasts = Arrays.stream(series)
                .mapToDouble(each -> mean(each, length - days, length))
                .toArray();
        double first = Moments.of(firsts).mean();
        double[] changes = new double[series.length];
        for (int replicate = 0; replicate < changes.length; replicate++) {
            changes[replicate] = first == 0 ? Double.NaN : (lasts[replicate] - firsts[replicate]) / first;
        }
        return new BaselineTrend(
                measure, days, first, Moments.of(lasts).mean(), MeanInterval.of(changes, confidence), series.length);
    }

    private static double mean(double[] values, int from, int to) {
        return Moments.of(
                        Arrays.stream(values, from, to).filter(Double::isFinite).toArray())
                .mean();
    }

    /** What the interval says. */
    public Verdict verdict() {
        double low = change.interval().lower();
        double high = change.interval().upper();
        if (low >= -TOLERANCE && high <= TOLERANCE) {
            return Verdict.LEVEL;
        }
        if (low > 0) {
            return Verdict.GROWS;
        }
        return high < 0 ? Verdict.FALLS : Verdict.UNCLEAR;
    }
}

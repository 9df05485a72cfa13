package org.interdict.results.statistics.estimate;

import java.util.Arrays;

/**
 * A measure over time, summarised over replicates separately for each day.
 *
 * <p>The band is pointwise: on each day four fifths of the replicates lie within it. No single run follows its edges. A run may leave it and
 * come back. The mean curve is smoother than any run.
 *
 * @param firstDay the first day of each bin, counted from the start of the evaluation
 * @param mean mean over replicates
 * @param median median over replicates
 * @param lower tenth percentile over replicates
 * @param upper ninetieth percentile over replicates
 * @param daysPerBin days averaged within a replicate before it is summarised: 1 for daily, 7 for weekly
 * @param replicates replicates summarised
 */
public record SeriesBand(
        int[] firstDay,
        double[] mean,
        double[] median,
        double[] lower,
        double[] upper,
        int daysPerBin,
        int replicates) {
    /**
     * Summarises daily series. A day without a finite value is left out of its bin, a replicate without a value is left out of the bin's summary; a bin
     * with nothing is {@code NaN}. The last bin may be shorter.
     *
     * @param series {@code [replicate][day]}, all of one length
     * @param daysPerBin 1 or more
     * @throws IllegalArgumentException if there is no replicate, or lengths differ
     */
    public static SeriesBand of(double[][] series, int daysPerBin) {
        if (series.length == 0 || daysPerBin < 1) {
            throw new IllegalArgumentException("a band needs at least one replicate, and bins of at least one day");
        }
        int days = series[0].length;
        for (double[] replicate : series) {
            if (replicate.length != days) {
                throw new IllegalArgumentException(
                        "replicates differ in their number of days:" + days + ", " + replicate.length);
            }
        }
        int bins = (days + daysPerBin - 1) / daysPerBin;
        SeriesBand band = new SeriesBand(
                new int[bins],
                new double[bins],
                new double[bins],
                new double[bins],
                new double[bins],
                daysPerBin,
                series.length);
        for (int bin = 0; bin < bins; bin++) {
            int from = bin * daysPerBin;
            int to = Math.min(days, from + daysPerBin);
            band.fill(bin, from, sample(series, from, to));
        }
        return band;
    }

    private void fill(int bin, int day, double[] sample) {
        firstDay[bin] = day;
        mean[bin] = Moments.of(sample).mean();
        Arrays.sort(sample);
        median[bin] = Percentiles.quantile(sample, 0.5);
        lower[bin] = Percentiles.quantile(sample, 0.1);
        upper[bin] = Percentiles.quantile(sample, 0.9);
    }

    private static double[] sample(double[][] series, int from, int to) {
        return Arrays.stream(series)
                .mapToDouble(replicate -> Moments.of(Arrays.stream(replicate, from, to)
                                .filter(Double::isFinite)
                                .toArray())
                        .mean())
                .filter(Double::isFinite)
                .toArray();
    }
}

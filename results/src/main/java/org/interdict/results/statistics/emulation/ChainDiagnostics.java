package org.interdict.results.statistics.emulation;

import java.util.List;

/**
 * How far the chains of a sampler can be trusted, for one quantity: split R-hat and the effective sample size, as in Gelman et al. (2013,
 * Bayesian Data Analysis, chapter 11; Vehtari et al. 2021, key {@code vehtari2021}), the autocorrelations summed by Geyer's rule.
 *
 * @param rHat spread of all values over that within halves of chains; near 1 if the chains agree
 * @param effective number of independent draws whose mean is as precise as that of all values
 */
record ChainDiagnostics(double rHat, double effective) {
    /** Of chains of one length, at least 4. */
    static ChainDiagnostics of(List<double[]> chains) {
        int half = chains.get(0).length / 2;
        double[][] parts = new double[2 * chains.size()][half];
        for (int i = 0; i < chains.size(); i++) {
            double[] chain = chains.get(i);
            System.arraycopy(chain, 0, parts[2 * i], 0, half);
            System.arraycopy(chain, chain.length - half, parts[2 * i + 1], 0, half);
        }
        double[] means = new double[parts.length];
        double within = 0;
        double grand = 0;
        for (int i = 0; i < parts.length; i++) {
            means[i] = mean(parts[i]);
            grand += means[i] / parts.length;
            within += covariance(parts[i], means[i], 0) * half / (half - 1.0) / parts.length;
        }
        double between = 0;
        for (double mean : means) {
            between += (mean - grand) * (mean - grand) / (parts.length - 1);
        }
        double total = within * (half - 1) / half + between;
        int all = parts.length * half;
        if (!(within > 0)) {
            return new ChainDiagnostics(between > 0 ? Double.POSITIVE_INFINITY : 1, 1);
        }
        double effective = all / Math.max(1, time(parts, means, within, total));
        return new ChainDiagnostics(Math.sqrt(total / within), Math.min(all, effective));
    }

    /** Integrated autocorrelation time: sums of neighbouring pairs, as long as they are positive, none above the one before. */
    private static double time(double[][] parts, double[] means, double within, double total) {
        int half = parts[0].length;
        double sum = -1;
        double before = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag + 1 < half; lag += 2) {
            double pair =
                    correlation(parts, means, within, total, lag) + correlation(parts, means, within, total, lag + 1);
            if (pair <= 0) {
                break;
            }
            before = Math.min(before, pair);
            sum += 2 * before;
        }
        return sum;
    }

    private static double correlation(double[][] parts, double[] means, double within, double total, int lag) {
        if (lag == 0) {
            return 1;
        }
        double covariance = 0;
        for (int i = 0; i < parts.length; i++) {
            covariance += covariance(parts[i], means[i], lag) / parts.length;
        }
        return 1 - (within - covariance) / total;
    }

    private static double covariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += (values[i] - mean) * (values[i - lag] - mean);
        }
        return sum / values.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}

package org.interdict.results.statistics.emulation;

import java.util.List;

/**
 * How well parameters are found again that are known: those of runs that were held out. Over such runs a parameter's rank among its posterior
 * draws is evenly spread if the method is right (simulation-based calibration: Cook, Gelman and Rubin 2006, key {@code cook2006}; Talts et al.
 * 2018, key {@code talts2018}).
 *
 * @param truths number of runs held out
 * @param covered share of the parameters whose interval of 90 % held the truth
 * @param coveredError standard error of this share, from how it differs between runs
 * @param squaredError squared error of the posterior means over that of the prior's; 1 if nothing is learned
 * @param squaredErrorError standard error of this ratio
 * @param ranks numbers of ranks in each tenth, over all runs and parameters
 * @param errorByParameter squared error over the prior's, by parameter
 */
public record HeldOutFinding(
        int truths,
        double covered,
        double coveredError,
        double squaredError,
        double squaredErrorError,
        List<Integer> ranks,
        List<Double> errorByParameter) {
    /** Copies the lists. */
    public HeldOutFinding {
        ranks = List.copyOf(ranks);
        errorByParameter = List.copyOf(errorByParameter);
    }
}

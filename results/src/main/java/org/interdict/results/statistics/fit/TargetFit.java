package org.interdict.results.statistics.fit;

import org.interdict.results.statistics.estimate.Percentiles;

/**
 * The result of a calibration for one target. Values are means over the replicates of a parameter set.
 *
 * @param band the target
 * @param usual value at the usual parameters
 * @param best value at the best parameter set
 * @param prior values over the parameter sets of the prior
 * @param posterior values over those of the posterior, simulated again with seeds that the fit did not use
 * @param priorInside share of the prior's parameter sets that lie in the band
 * @param posteriorInside share of the posterior's parameter sets that lie in the band
 * @param standardError standard error of a value from chance alone; {@code NaN} if each set has a single replicate
 */
public record TargetFit(
        Band band,
        double usual,
        double best,
        Percentiles prior,
        Percentiles posterior,
        double priorInside,
        double posteriorInside,
        double standardError) {}

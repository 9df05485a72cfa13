package org.interdict.experiments.analysis.validate;

import org.interdict.experiments.validation.pattern.Target;
import org.interdict.results.statistics.estimate.MeanInterval;

/**
 * The result for one target.
 *
 * @param target what was expected
 * @param found mean over the replicates in which it could be seen, with its interval
 */
public record Verdict(Target target, MeanInterval found) {
    /** Whether the mean lies in the band: the pattern is not contradicted; this does not confirm the model. */
    public boolean pass() {
        return target.holds(found.mean());
    }

    /** How far the mean lies outside the band, in widths of the band; 0 inside, {@code NaN} if nothing was seen. */
    public double distance() {
        return target.distance(found.mean());
    }
}

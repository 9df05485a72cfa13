package org.interdict.results.statistics.fit;

import org.interdict.results.statistics.estimate.MeanInterval;

/**
 * A published pattern and what the simulated world shows of it.
 *
 * @param band what was to be seen
 * @param heldOut whether it took no part in calibrating the model
 * @param grade A measured in this population, B in an analogue, C assumed; may be empty
 * @param found mean over the replicates in which it could be seen, with its interval
 */
public record TargetFinding(Band band, boolean heldOut, String grade, MeanInterval found) {
    /** Whether it could be seen in any replicate. */
    public boolean seen() {
        return found.n() > 0;
    }

    /** Whether the mean lies in the band; never if nothing was seen. */
    public boolean passes() {
        return band.outside(found.mean()) == 0;
    }

    /** Where a value lies, in widths of the band from the band's middle: -0.5 to 0.5 inside; {@code NaN} for {@code NaN}. */
    public double position(double value) {
        return (value - (band.low() + band.high()) / 2) / band.width();
    }
}

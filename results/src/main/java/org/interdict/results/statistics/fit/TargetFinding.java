package org.interdict.results.statistics.fit;

import org.interdict.results.statistics.estimate.MeanInterval;

/**
 * A published pattern, and its value in the simulated world.
 *
 * @param band the published pattern
 * @param heldOut whether the calibration of the model did not use it
 * @param grade A measured in this population, B in an analogue, C assumed; may be empty
 * @param found mean over the replicates in which the pattern could be measured, with its interval
 */
public record TargetFinding(Band band, boolean heldOut, String grade, MeanInterval found) {
    /** Whether it could be measured in any replicate. */
    public boolean seen() {
        return found.n() > 0;
    }

    /** Whether the mean lies in the band; never if nothing was measured. */
    public boolean passes() {
        return band.outside(found.mean()) == 0;
    }

    /** The distance of a value from the middle of the band, in widths of the band: -0.5 to 0.5 inside; {@code NaN} for {@code NaN}. */
    public double position(double value) {
        return (value - (band.low() + band.high()) / 2) / band.width();
    }
}

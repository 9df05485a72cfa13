package org.interdict.model.mechanism.offending;

import org.apache.commons.math3.util.FastMath;
import org.interdict.model.random.Hazard;

/** The chance of an act within some time, from the logit of its monthly hazard: a part of {@link Pathway}. */
final class ActHazard {
    private static final double FACTORIAL_OF_3 = 6;

    private ActHazard() {}

    /** Whether an act happens within a number of months, if its monthly hazard has this logit. */
    static boolean happens(double u, double logit, double months) {
        return !outOfReach(u, logit, months) && Hazard.strikes(u, months / (1 + FastMath.exp(-logit)));
    }

    /**
     * Whether a draw lies above a bound of the chance that {@link #happens} compares it with: exp(-x) {@literal >} 1 - x + x<sup>2</sup>/2
     * - x<sup>3</sup>/6 for x {@literal <} 0. The bound is above the chance by 1 % or more, so that rounding does not matter.
     */
    static boolean outOfReach(double u, double logit, double months) {
        return logit < -1 && u * (2 - logit * (1 - logit * (1.0 / 2 - logit / FACTORIAL_OF_3))) > months;
    }
}

package org.interdict.model.random;

import org.apache.commons.math3.util.FastMath;

/** Whether an event of a hazard, summed over the time at risk, has come about: with probability 1 - exp(-hazard). */
public final class Hazard {
    /** Keeps the shortcut of {@link #strikes} clear of the rounding of the exponential; draws lie above 2<sup>-33</sup>. */
    private static final double MARGIN = 1 + 1e-5;

    private Hazard() {}

    /**
     * Whether the event has come about. It is as a rule rare, and 1 - exp(-h) is never above h: a draw above h says no at once, with
     * the same outcome as the formula.
     *
     * @param u the draw of {@link Draws#unit}, or one at least as great as the least of them
     * @param hazard rate times time, at least 0
     * @return whether u &lt; 1 - exp(-hazard)
     */
    public static boolean strikes(double u, double hazard) {
        return u < hazard * MARGIN && u < 1 - FastMath.exp(-hazard);
    }
}

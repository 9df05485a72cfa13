package org.interdict.model.random;

import org.apache.commons.math3.util.FastMath;

/** Whether an event has happened, given its hazard summed over the time at risk: with probability 1 - exp(-hazard). */
public final class Hazard {
    /** Keeps the shortcut of {@link #strikes} clear of the rounding of the exponential; draws lie above 2<sup>-33</sup>. */
    private static final double MARGIN = 1 + 1e-5;

    private Hazard() {}

    /**
     * Whether the event has happened. Most events are rare, and 1 - exp(-h) is never above h: a draw above h says no at once, with the same
     * outcome as the formula.
     *
     * @param u the draw of {@link Draws#unit}, or a number at least as great as the smallest of them
     * @param hazard rate times time, at least 0
     * @return whether u &lt; 1 - exp(-hazard)
     */
    public static boolean strikes(double u, double hazard) {
        return u < hazard * MARGIN && u < 1 - FastMath.exp(-hazard);
    }
}

package org.interdict.model.mechanism;

import org.apache.commons.math3.util.FastMath;

/** Powers in the day loop: neither {@code FastMath.pow} nor {@code StrictMath.pow} will do there, since both allocate. */
public final class Power {
    private Power() {}

    /**
     * A base raised to an exponent, the same bits everywhere.
     *
     * @param base at least 0; above 0 where the exponent is negative
     * @param exponent 0 gives 1
     */
    public static double of(double base, double exponent) {
        if (exponent == 0) {
            return 1;
        }
        return base <= 0 ? 0 : FastMath.exp(exponent * FastMath.log(base));
    }
}

package org.interdict.model.population;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;

/**
 * The part of a quantity that is left after a whole number of days without contact, or after a number of losses of the same share.
 *
 * <p>Most quantities in a person's mind fade between visits, and most visits come within weeks of the last. The first
 * {@value #TABULATED} values are therefore tabulated: they are exactly the values that the formula gives, at a tenth of the cost.
 */
public final class Fade implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TABULATED = 1024;

    private final Law law;
    private final double constant;
    private final double[] table;

    private enum Law {
        RATE,
        DAYS,
        SHARE
    }

    private Fade(Law law, double constant) {
        this.law = law;
        this.constant = constant;
        table = new double[TABULATED];
        for (int number = 0; number < TABULATED; number++) {
            table[number] = value(number);
        }
    }

    /** Fading at a rate per day, 0 or more: exp(-rate n) is left after n days. */
    public static Fade atRate(double perDay) {
        return new Fade(Law.RATE, perDay);
    }

    /** Fading to 1/e in a number of days, more than 0: exp(-n / days) is left after n days. */
    public static Fade overDays(double days) {
        return new Fade(Law.DAYS, days);
    }

    /** Losing a share, [0, 1], each time: (1 - share)<sup>n</sup> is left after n times. */
    public static Fade byShare(double share) {
        return new Fade(Law.SHARE, share);
    }

    /** The share that is left after n days or times, 0 or more. */
    public double left(int n) {
        return n < TABULATED ? table[n] : value(n);
    }

    private double value(int n) {
        return switch (law) {
            case RATE -> FastMath.exp(-constant * n);
            case DAYS -> FastMath.exp(-n / constant);
            case SHARE -> FastMath.pow(1 - constant, n);
        };
    }
}

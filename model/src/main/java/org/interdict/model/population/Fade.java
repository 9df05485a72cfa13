package org.interdict.model.population;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Never written to after they are made. Only a store of what is a function of its key: no run depends on it. */
    private static final Map<Key, double[]> TABLES = new ConcurrentHashMap<>();

    /** Drawn worlds have tables of their own: 8 MB of them are kept. */
    private static final int MOST_TABLES = 1_000;

    private record Key(Law law, double constant) {}

    private enum Law {
        RATE,
        DAYS,
        SHARE
    }

    private Fade(Law law, double constant) {
        this.law = law;
        this.constant = constant;
        table = table(law, constant);
    }

    /** The values of a law; the table of another world is taken where there is one, since small worlds spend most of their time on tables. */
    private static double[] table(Law law, double constant) {
        if (TABLES.size() >= MOST_TABLES) {
            TABLES.clear();
        }
        return TABLES.computeIfAbsent(new Key(law, constant), key -> {
            double[] values = new double[TABULATED];
            for (int number = 0; number < TABULATED; number++) {
                values[number] = value(key.law, key.constant, number);
            }
            return values;
        });
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
        return n < TABULATED ? table[n] : value(law, constant, n);
    }

    /** The share that is left after a part or a multiple of days or times, 0 or more. */
    public double leftAfter(double n) {
        int whole = (int) n;
        return n == whole ? left(whole) : value(law, constant, n);
    }

    private static double value(Law law, double constant, double n) {
        return switch (law) {
            case RATE -> FastMath.exp(-constant * n);
            case DAYS -> FastMath.exp(-n / constant);
            case SHARE -> FastMath.pow(1 - constant, n);
        };
    }
}

package org.interdict.results.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of values with round ticks, from one place of a figure to another.
 *
 * @param low smallest value
 * @param high largest value
 * @param from place of the smallest, in pixels
 * @param to place of the largest
 */
record ValueScale(double low, double high, double from, double to) {
    private static final int TICKS = 6;

    /** A scale that holds these values and 0, with a little space beyond them. */
    static ValueScale around(double[] values, double from, double to) {
        double low = 0;
        double high = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double space = high > low ? 0.06 * (high - low) : 1;
        return new ValueScale(low - space, high + space, from, to);
    }

    /** The place of a value; a value beyond an end is placed there. */
    double place(double value) {
        double kept = Math.min(high, Math.max(low, value));
        return from + (to - from) * (kept - low) / (high - low);
    }

    /** About six round values, ascending. */
    List<Double> ticks() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private double step() {
        double rough = (high - low) / TICKS;
        double power = new BigDecimal(rough)
                .round(new MathContext(1, RoundingMode.DOWN))
                .ulp()
                .doubleValue();
        double step = 10 * power;
        for (double factor : new double[] {5, 2.5, 2, 1}) {
            step = factor * power >= rough ? factor * power : step;
        }
        return step;
    }
}

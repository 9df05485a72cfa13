package org.interdict.experiments.definition.syntax;

import java.math.BigDecimal;
import org.interdict.experiments.definition.setting.SeedPlan;
import tools.jackson.core.io.NumberOutput;

/** Numbers as they are written to files: the same characters on every Java version. */
public final class NumberText {
    private static final double LARGEST_EXACT = SeedPlan.LARGEST;

    private NumberText() {}

    /** A whole number as Long, any other as BigDecimal of its shortest decimal form. */
    public static Number exact(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
            return (long) value;
        }
        // Double.toString changed in Java 19; Jackson's own shortest form is the same everywhere.
        return new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    }

    /** The number in its shortest form, without an exponent where it is of usual size. */
    public static String text(double value) {
        Number exact = exact(value);
        return exact instanceof BigDecimal decimal
                        && decimal.abs().compareTo(new BigDecimal("1e-7")) > 0
                        && decimal.abs().compareTo(new BigDecimal("1e15")) < 0
                ? decimal.toPlainString()
                : exact.toString();
    }
}

package org.interdict.results.description;

import java.math.BigDecimal;

/** Numbers as declared, without the tail of a binary fraction. */
final class Numerals {
    private static final double SMALL = 1e-4;

    private Numerals() {}

    /** The shortest decimal that is this number; a power of ten where it has many zeros. */
    static String of(double value) {
        if (Double.isInfinite(value)) {
            return "no limit";
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        if (value != 0 && Math.abs(value) < SMALL) {
            int power = exact.precision() - exact.scale() - 1;
            return exact.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
        }
        return exact.toPlainString();
    }
}

package org.interdict.model.unit;

import java.io.Serializable;
import java.util.Locale;

/** A number with a unit and a legal range, both declared by the {@link Unit} annotation of its type. */
public interface Quantity extends Serializable {
    /** The value in the type's unit. */
    double value();

    /**
     * Refuses a value outside the legal range of {@code type}.
     *
     * @throws IllegalArgumentException naming the type, the value and the range
     */
    static void check(Class<? extends Quantity> type, double value) {
        Unit unit = unitOf(type);
        if (!(value >= unit.low() && value <= unit.high()) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must lie in [%s, %s] %s, not %s",
                    type.getSimpleName(),
                    unit.low(),
                    unit.high(),
                    unit.value(),
                    value));
        }
        if (unit.whole() && value != Math.rint(value)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be a whole number, not %s", type.getSimpleName(), value));
        }
    }

    /** The unit declared by a quantity type. */
    static Unit unitOf(Class<?> type) {
        Unit unit = type.getAnnotation(Unit.class);
        if (unit == null) {
            throw new IllegalArgumentException(type.getName() + " declares no unit");
        }
        return unit;
    }
}

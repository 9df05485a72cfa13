package org.interdict.model.unit;

/**
 * A length of time.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "days", high = 1e6)
public record Days(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Days {
        Quantity.check(Days.class, value);
    }
}

package org.interdict.model.unit;

/**
 * A whole number of things.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "count", high = 1e9, whole = true)
public record Count(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Count {
        Quantity.check(Count.class, value);
    }
}

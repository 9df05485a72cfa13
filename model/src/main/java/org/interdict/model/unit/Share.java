package org.interdict.model.unit;

/**
 * A part of a whole.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "share", high = 1)
public record Share(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Share {
        Quantity.check(Share.class, value);
    }
}

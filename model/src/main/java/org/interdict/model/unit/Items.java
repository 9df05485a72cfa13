package org.interdict.model.unit;

/**
 * A number of items; fractions are means.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "items", high = 1e6)
public record Items(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Items {
        Quantity.check(Items.class, value);
    }
}

package org.interdict.model.unit;

/**
 * Status points.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "points", high = 1e6)
public record Points(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Points {
        Quantity.check(Points.class, value);
    }
}

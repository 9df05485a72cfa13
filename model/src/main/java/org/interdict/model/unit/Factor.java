package org.interdict.model.unit;

/**
 * A multiplier; 1 changes nothing.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "factor", high = 1e6)
public record Factor(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Factor {
        Quantity.check(Factor.class, value);
    }
}

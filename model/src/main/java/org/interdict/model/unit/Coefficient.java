package org.interdict.model.unit;

/**
 * A coefficient on the logit scale, or a log factor; 0 changes nothing.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "logit units", low = -1000, high = 1000)
public record Coefficient(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Coefficient {
        Quantity.check(Coefficient.class, value);
    }
}

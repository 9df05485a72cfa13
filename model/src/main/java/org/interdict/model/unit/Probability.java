package org.interdict.model.unit;

/**
 * A chance of one event.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "probability", high = 1)
public record Probability(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public Probability {
        Quantity.check(Probability.class, value);
    }
}

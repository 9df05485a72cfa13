package org.interdict.model.unit;

/**
 * A rate: expected events, or relative change, per day.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "per day", high = 1000)
public record PerDay(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public PerDay {
        Quantity.check(PerDay.class, value);
    }
}

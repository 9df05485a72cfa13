package org.interdict.model.unit;

/**
 * Work, in days of one investigator.
 *
 * @param value the value, in the unit and range of the annotation
 */
@Unit(value = "investigator-days", high = 1e9)
public record InvestigatorDays(double value) implements Quantity {
    /** @throws IllegalArgumentException if the value is outside the legal range */
    public InvestigatorDays {
        Quantity.check(InvestigatorDays.class, value);
    }
}

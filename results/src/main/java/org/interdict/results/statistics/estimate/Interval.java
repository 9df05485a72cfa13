package org.interdict.results.statistics.estimate;

/**
 * An interval by its two ends. Both are {@code NaN} where it is not defined.
 *
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double lower, double upper) {
    /** An interval that is not defined. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    /** Whether both ends are numbers. */
    public boolean isDefined() {
        return !Double.isNaN(lower) && !Double.isNaN(upper);
    }

    /** Whether a value lies within the interval; its ends belong to it. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public static Interval around(double centre, double halfWidth) {
        return Double.isNaN(halfWidth) ? UNDEFINED : new Interval(centre - halfWidth, centre + halfWidth);
    }
}

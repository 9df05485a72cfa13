package org.interdict.results.statistics.estimate;

/**
 * Two ends. {@code NaN} both where the interval is not defined.
 *
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double lower, double upper) {
    /** Not defined. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    /** Whether both ends are numbers. */
    public boolean isDefined() {
        return !Double.isNaN(lower) && !Double.isNaN(upper);
    }

    /** Whether a value lies within, ends included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public static Interval around(double centre, double halfWidth) {
        return Double.isNaN(halfWidth) ? UNDEFINED : new Interval(centre - halfWidth, centre + halfWidth);
    }
}

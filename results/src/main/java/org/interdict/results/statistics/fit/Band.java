package org.interdict.results.statistics.fit;

/**
 * The range in which a published pattern says that a value lies.
 *
 * @param id short name of the pattern
 * @param pattern what is measured
 * @param unit unit of the value
 * @param low smallest value that agrees with the pattern
 * @param high largest such value, more than {@code low}
 */
public record Band(String id, String pattern, String unit, double low, double high) {
    /** @throws IllegalArgumentException if the band is empty or not finite */
    public Band {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            throw new IllegalArgumentException(id + ": a band needs low < high, not " + low + " and " + high);
        }
    }

    /** Width of the band. */
    public double width() {
        return high - low;
    }

    /** How far a value lies outside the band, in the value's unit; 0 inside, {@code NaN} for {@code NaN}. */
    public double outside(double value) {
        return Double.isNaN(value) ? Double.NaN : Math.max(0, Math.max(low - value, value - high));
    }

    /** {@link #outside} in widths of the band. */
    public double distance(double value) {
        return outside(value) / width();
    }
}

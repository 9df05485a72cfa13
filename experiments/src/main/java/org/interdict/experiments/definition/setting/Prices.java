package org.interdict.experiments.definition.setting;

/**
 * What a day of work costs those who pay for it. Agencies pay investigator-days, and so do health and other services
 * for the help and prevention that they offer; platforms, hosts and search services pay the cost that the model counts
 * for them in equivalents of investigator-days. Nobody's cost is nothing.
 *
 * @param unit unit of the sum
 * @param agencies price of an investigator-day, {@value #SMALLEST} to {@value #LARGEST}
 * @param platforms price of an equivalent that platforms, hosts and search services pay, in the same range
 */
public record Prices(String unit, double agencies, double platforms) {
    /** Smallest price. */
    public static final double SMALLEST = 1e-6;
    /** Largest price. */
    public static final double LARGEST = 1e9;
    /** A day counts as a day, whoever pays. */
    public static final Prices USUAL = new Prices("investigator-day equivalents", 1, 1);

    /** @throws IllegalArgumentException if a price is out of range */
    public Prices {
        for (double price : new double[] {agencies, platforms}) {
            if (!(price >= SMALLEST && price <= LARGEST)) {
                throw new IllegalArgumentException(
                        "a price must lie in [" + SMALLEST + ", " + LARGEST + "], not " + price);
            }
        }
    }
}

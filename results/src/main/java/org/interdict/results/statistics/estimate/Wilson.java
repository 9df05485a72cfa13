package org.interdict.results.statistics.estimate;

/** The score interval of a share (Wilson 1927), which stays within 0 and 1, and has a width at both ends too. */
public final class Wilson {
    private Wilson() {}

    /**
     * The interval of a share.
     *
     * @param share observed, from 0 to 1
     * @param n number of cases; the interval is not defined for 0
     */
    public static Interval of(double share, int n, double confidence) {
        if (n == 0) {
            return Interval.UNDEFINED;
        }
        double z = StudentT.normalCritical(confidence);
        double z2 = z * z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        // For a share of 0 or 1 the formula gives exactly 0 or 1, except for rounding.
        return new Interval(share == 0 ? 0 : Math.max(0, centre - half), share == 1 ? 1 : Math.min(1, centre + half));
    }
}

package org.interdict.results.statistics.estimate;

/** Student's (1908) sleep data, as in R's {@code sleep}: hours of sleep gained under two drugs, the same ten patients. */
public final class SleepData {
    /** Under the first drug. */
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    /** Under the second. */
    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private SleepData() {}

    /** Hours gained under the first drug. */
    public static double[] first() {
        return FIRST.clone();
    }

    /** Hours gained under the second. */
    public static double[] second() {
        return SECOND.clone();
    }
}

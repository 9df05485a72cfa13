package org.interdict.experiments.validation.method;

/** The product-limit estimator (Kaplan and Meier 1958) up to a last day. */
public final class Survival {
    private final int[] failures;
    private final int[] ended;
    private int count;

    /** @param last day; nobody is followed after it */
    public Survival(int last) {
        failures = new int[last + 1];
        ended = new int[last + 2];
    }

    /** Adds the course of one person: after this number of days the event came, or the follow-up ended without it. */
    public void add(int days, boolean failed) {
        count++;
        if (days >= failures.length) {
            ended[failures.length]++;
            return;
        }
        ended[days]++;
        failures[days] += failed ? 1 : 0;
    }

    /** Estimated share in which the event came up to the last day; {@code NaN} without courses. */
    public double failed() {
        double without = count == 0 ? Double.NaN : 1;
        int atRisk = count;
        for (int day = 0; day < failures.length && atRisk > 0; day++) {
            without *= 1 - failures[day] / (double) atRisk;
            atRisk -= ended[day];
        }
        return 1 - without;
    }
}

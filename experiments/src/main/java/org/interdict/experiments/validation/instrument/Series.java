package org.interdict.experiments.validation.instrument;

import java.util.Arrays;

/** Counts per week from day 0 on. */
public final class Series {
    /** Share of the trend from which activity counts as recovered. */
    static final double RECOVERED = 0.9;

    private static final int DAYS_A_WEEK = 7;

    private double[] weeks = new double[64];
    private int days;

    /** Adds the count of a day; days before 0 are left out. */
    public void add(int day, double count) {
        if (day < 0) {
            return;
        }
        int week = day / DAYS_A_WEEK;
        if (week >= weeks.length) {
            weeks = Arrays.copyOf(weeks, 2 * week);
        }
        weeks[week] += count;
        days = Math.max(days, day + 1);
    }

    /** Number of complete weeks. */
    public int length() {
        return days / DAYS_A_WEEK;
    }

    /** The count of a complete week. */
    public double week(int week) {
        return weeks[week];
    }

    /** Sum over the weeks from {@code from} to before {@code to}, or to the last complete week. */
    public double sum(int from, int to) {
        double sum = 0;
        for (int week = from; week < Math.min(to, length()); week++) {
            sum += weeks[week];
        }
        return sum;
    }

    /**
     * Relative drop against a trend over some weeks.
     *
     * @return positive where this lies below the trend; {@code NaN} without a trend
     */
    public double drop(Series trend, int from, int to) {
        return -Ratio.change(sum(from, to), trend.sum(from, to));
    }

    /**
     * Weeks from one on during which this lies under {@value #RECOVERED} of a trend, until it is back for two weeks in a row, since a single
     * high week can be chance.
     *
     * @return all weeks that were seen if it does not come back
     */
    public int weeksLowered(Series trend, int from) {
        int end = Math.min(length(), trend.length());
        for (int week = from; week < end; week++) {
            boolean back = weeks[week] >= RECOVERED * trend.weeks[week];
            boolean stays = week + 1 >= end || weeks[week + 1] >= RECOVERED * trend.weeks[week + 1];
            if (back && stays) {
                return week - from;
            }
        }
        return Math.max(0, end - from);
    }
}

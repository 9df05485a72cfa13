package org.interdict.experiments.validation.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeriesTest {
    /** A series with these counts per week. */
    private static Series of(double... weeks) {
        Series series = new Series();
        for (int week = 0; week < weeks.length; week++) {
            for (int day = 0; day < 7; day++) {
                series.add(7 * week + day, weeks[week] / 7);
            }
        }
        return series;
    }

    @Test
    void loweredUntilItIsBackForTwoWeeks() {
        Series trend = of(10, 10, 10, 10, 10, 10);
        assertEquals(3, of(10, 5, 9.5, 8, 9, 10).weeksLowered(trend, 1));
        assertEquals(0, of(10, 9.5, 9.2, 8, 9, 10).weeksLowered(trend, 1));
        assertEquals(5, of(10, 5, 5, 5, 5, 5).weeksLowered(trend, 1));
    }

    @Test
    void dropIsAgainstTheTrend() {
        assertEquals(0.25, of(10, 5, 10, 0).drop(of(10, 10, 10, 10), 1, 3), 1e-12);
        assertEquals(Double.NaN, of().drop(of(), 0, 3));
    }

    @Test
    void anUnfinishedWeekAndDaysBeforeTheFirstAreLeftOut() {
        Series series = of(7, 7);
        series.add(-1, 100);
        series.add(14, 100);
        assertEquals(2, series.length());
        assertEquals(14, series.sum(0, 9), 1e-12);
    }
}

package org.interdict.experiments.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StudyReportTest {
    private static int bin(String measure, double aDay, int days) {
        double[] series = new double[days];
        Arrays.fill(series, aDay);
        return StudyReport.bin(measure, new double[][] {series, series}, 7);
    }

    /** Rare events are averaged over a month or a quarter of a year; a level never is, however low. */
    @Test
    void rareEventsAreAveragedOverLonger() {
        assertEquals(7, bin("harm.exposures", 600, 1095));
        assertEquals(7, bin("harm.contacts", 1, 1095));
        assertEquals(28, bin("harm.contacts", 0.5, 1095));
        assertEquals(91, bin("harm.contacts", 0.02, 1095));
        assertEquals(28, bin("harm.contacts", 0.02, 200), "four bins at least");
        assertEquals(7, bin("harm.contacts", 0.02, 60));
        assertEquals(7, bin("minds.trustClimate", 0.5, 1095));
    }
}

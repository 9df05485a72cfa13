package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class BaselineTrendTest {
    /** Series of 900 days: level 10, in the last third 10 (1 + change), with a small offset per replicate. */
    private static double[][] series(double change, double spread) {
        double[][] series = new double[6][900];
        for (int replicate = 0; replicate < series.length; replicate++) {
            for (int day = 0; day < series[replicate].length; day++) {
                double own = replicate % 2 == 0 ? spread : -spread;
                series[replicate][day] = 10 + (day < 600 ? 0 : 10 * (change + own));
            }
        }
        return series;
    }

    @Test
    void theChangeIsThatOfTheLastThirdAgainstTheFirst() {
        BaselineTrend trend = BaselineTrend.of("m", series(0.5, 0.01), 0.95);
        assertEquals(300, trend.days());
        assertEquals(10, trend.first(), 1e-12);
        assertEquals(15, trend.last(), 1e-9);
        assertEquals(0.5, trend.change().mean(), 1e-9);
        // Standard error of three times +0.01 and -0.01: 0.01 sqrt(6/5)/sqrt(6) = 0.004472; t(5) at 95 %: 2.570582.
        assertEquals(0.5 + 2.570582 * 0.004472136, trend.change().interval().upper(), 1e-6);
    }

    @Test
    void theVerdictFollowsTheInterval() {
        assertEquals(
                BaselineTrend.Verdict.GROWS,
                BaselineTrend.of("m", series(0.5, 0.01), 0.95).verdict());
        assertEquals(
                BaselineTrend.Verdict.FALLS,
                BaselineTrend.of("m", series(-0.5, 0.01), 0.95).verdict());
        assertEquals(
                BaselineTrend.Verdict.LEVEL,
                BaselineTrend.of("m", series(0.02, 0.01), 0.95).verdict());
        assertEquals(
                BaselineTrend.Verdict.UNCLEAR,
                BaselineTrend.of("m", series(0.02, 0.3), 0.95).verdict());
    }

    @Test
    void aMeasureThatIsNothingAtFirstHasNoRelativeChange() {
        BaselineTrend trend = BaselineTrend.of("m", new double[3][900], 0.95);
        assertFalse(trend.change().interval().isDefined());
        assertEquals(BaselineTrend.Verdict.UNCLEAR, trend.verdict());
    }

    @Test
    void aPartIsAYearAtMost() {
        assertEquals(365, BaselineTrend.of("m", new double[2][2000], 0.95).days());
    }
}

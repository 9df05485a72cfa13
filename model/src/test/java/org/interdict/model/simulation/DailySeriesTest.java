package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailySeriesTest {
    /** Counts, then one value that asks for more room: all come out as they went in, to the bit, and days that were not kept are 0. */
    @ParameterizedTest
    @ValueSource(
            doubles = {7, -0.0, 32_768, 0.5, 16_777_217, 0.1, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE})
    void valuesComeOutAsTheyWentIn(double wide) {
        double[] values = {0, 1, 32_767, -32_768, wide, 0.25, 3, 1.0 / 3, wide};
        DailySeries kept = new DailySeries(values.length + 1);
        DailySeries expecting = new DailySeries(values.length + 1);
        expecting.expect(wide);
        for (int day = 0; day < values.length; day++) {
            kept.set(day, values[day]);
            expecting.set(day, values[day]);
            for (int before = 0; before <= day; before++) {
                assertSame(values[before], kept.get(before));
                assertSame(values[before], expecting.get(before));
            }
        }
        assertSame(0, kept.get(values.length));
    }

    private static void assertSame(double expected, double actual) {
        assertEquals(
                Double.doubleToRawLongBits(expected),
                Double.doubleToRawLongBits(actual),
                expected + " became " + actual);
    }
}

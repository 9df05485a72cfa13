package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Reference values: NumPy 2 with {@code ddof=1}, on Student's sleep data. */
class MomentsTest {
    @Test
    void meanVarianceAndCovarianceAreThoseOfNumPy() {
        Moments moments = Moments.of(SleepData.first());
        assertEquals(10, moments.n());
        assertEquals(0.75, moments.mean(), 1e-15);
        assertEquals(3.2005555555555554, moments.variance(), 1e-14);
        assertEquals(1.7890096577591623, moments.standardDeviation(), 1e-14);
        assertEquals(2.848333333333333, Moments.covariance(SleepData.first(), SleepData.second()), 1e-14);
    }

    @Test
    void nothingAndOneValueHaveNoVariance() {
        assertTrue(Double.isNaN(Moments.of(new double[0]).mean()));
        assertEquals(3, Moments.of(new double[] {3}).mean());
        assertTrue(Double.isNaN(Moments.of(new double[] {3}).variance()));
    }

    /** A large number added to all values takes no digit of the variance: the mean is corrected in a second pass. */
    @Test
    void aLargeMeanSpoilsNothing() {
        double[] far = {1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4};
        assertEquals(5.0 / 3, Moments.of(far).variance(), 1e-12);
    }

    @Test
    void aSpreadOfRoundingCountsAsNone() {
        assertEquals(0, Moments.of(new double[] {0.1 + 0.2, 0.3}).variance());
        assertEquals(0, Moments.of(new double[] {0, 1e-14}, 1).variance(), "differences of numbers about 1");
        assertTrue(Moments.of(new double[] {0, 1e-14}).variance() > 0, "numbers of their own size");
    }
}

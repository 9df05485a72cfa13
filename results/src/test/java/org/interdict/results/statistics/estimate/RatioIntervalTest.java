package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Reference values: the roots of |t| = t<sub>0.975, 9</sub> in r, t the paired statistic of numerator − r denominator, by {@code brentq} of SciPy 1.17.1. */
class RatioIntervalTest {
    @Test
    void aDenominatorClearlyAboveZeroGivesTwoEnds() {
        RatioInterval ratio = RatioInterval.of(plus(10, SleepData.second()), plus(10, SleepData.first()), 0.95);
        assertEquals(RatioInterval.Kind.BETWEEN, ratio.kind());
        assertEquals(1.0635799728186641, ratio.lower(), 1e-10);
        assertEquals(1.237763815271621, ratio.upper(), 1e-10);
    }

    /** The first drug may do nothing, the second plus three hours does something: ratios near 0 are ruled out, large ones are not. */
    @Test
    void aDenominatorThatMayBeZeroGivesTheOutside() {
        RatioInterval ratio = RatioInterval.of(plus(3, SleepData.second()), SleepData.first(), 0.95);
        assertEquals(RatioInterval.Kind.OUTSIDE, ratio.kind());
        assertEquals(-7.847362538022301, ratio.lower(), 1e-8);
        assertEquals(3.1234395868930296, ratio.upper(), 1e-8);
    }

    @Test
    void whereBothMayBeZeroNothingIsRuledOut() {
        RatioInterval ratio = RatioInterval.of(new double[] {1, -1, 0.1}, new double[] {-1, 0.9, 0.2}, 0.95);
        assertEquals(RatioInterval.Kind.ANY, ratio.kind());
        assertEquals(
                RatioInterval.Kind.ANY,
                RatioInterval.of(new double[] {1}, new double[] {1}, 0.95).kind());
    }

    /** Something for nothing is no unknown ratio; but only if the cost is exactly nothing and the gain clear. */
    @Test
    void aClearGainThatCostsNothingIsFree() {
        double[] nothing = new double[3];
        assertEquals(
                RatioInterval.Kind.FREE,
                RatioInterval.of(new double[] {5, 6, 7}, nothing, 0.95).kind());
        for (double[] notClear : new double[][] {{5, 6, -7}, {-5, -6, -7}, {0, 0, 0}}) {
            assertEquals(
                    RatioInterval.Kind.ANY,
                    RatioInterval.of(notClear, nothing, 0.95).kind());
        }
    }

    @Test
    void pairsAreNeeded() {
        assertThrows(IllegalArgumentException.class, () -> RatioInterval.of(new double[2], new double[3], 0.95));
    }

    private static double[] plus(double more, double[] values) {
        return Arrays.stream(values).map(value -> value + more).toArray();
    }
}

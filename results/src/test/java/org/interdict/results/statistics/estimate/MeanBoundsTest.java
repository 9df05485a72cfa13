package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reference values by SciPy 1.17.1 (Student's quantiles; Hall's transformation and its inverse written out with NumPy). */
class MeanBoundsTest {
    private static final double[] SKEWED = {0.1, 0.2, 0.1, 0.3, 0.2, 0.15, 0.25, 0.1, 0.2, 9.0, 0.3, 0.12};

    @Test
    void asARuleTheyAreStudents() {
        Interval interval = MeanBounds.of(SleepData.first()).interval(0.95);
        assertEquals(-0.5297804135262318, interval.lower(), 1e-10);
        assertEquals(2.0297804135262316, interval.upper(), 1e-10);
        assertEquals(0.21759778006844888, MeanBounds.of(SleepData.first()).p(), 1e-12);
    }

    @Test
    void aLongTailMovesItsOwnEndOnly() {
        MeanBounds bounds = MeanBounds.of(SKEWED);
        assertEquals(-0.6993869783477434, bounds.lower(0.025), 1e-9);
        assertEquals(6.024879899545486, bounds.upper(0.025), 1e-9);
        assertEquals(0.11871876446281726, bounds.pAbove(), 1e-10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.1, 0.025, 0.001, 1e-5})
    void aBoundExcludesZeroExactlyWhenItsPIsBelowItsTail(double tail) {
        for (double shift = -3; shift < 3; shift += 0.0473) {
            double[] values = new double[SKEWED.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (SKEWED[i] + shift) * (shift > 1 ? -1 : 1);
            }
            MeanBounds bounds = MeanBounds.of(values);
            assertEquals(bounds.pAbove() < tail, bounds.lower(tail) > 0, "shift " + shift);
            assertEquals(bounds.pBelow() < tail, bounds.upper(tail) < 0, "shift " + shift);
        }
    }

    @Test
    void equalValuesHaveNone() {
        assertFalse(MeanBounds.of(new double[] {2, 2, 2}).isDefined());
        assertFalse(MeanBounds.of(new double[] {2}).isDefined());
        assertTrue(Double.isNaN(MeanBounds.of(new double[] {2, 2, 2}).p()));
    }
}

package org.interdict.results.statistics.tipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.interdict.model.measure.Direction;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparisonTest;
import org.interdict.results.statistics.paired.PairedValues;
import org.junit.jupiter.api.Test;

/** Curves with known crossings. */
class TippingPointTest {
    private static final ParameterDeclaration PARAMETER =
            new ParameterDeclaration("g.p", "g", "", "", 2, 0, 6, 0, 10, false, Grade.C, List.of("assumption"));
    private static final List<Double> VALUES = List.of(0.0, 2.0, 4.0, 6.0);
    private static final List<Double> PLACES = List.of(0.0, 1.0, 2.0, 3.0);
    /** Paired differences of four seeds around their mean. */
    private static final double[] LUCK = {-0.3, 0.3, -0.1, 0.1};

    /** Under "b" the measure is 10, under "c" it falls by slope with the parameter from 10 + gap at the usual value. */
    private static TippingCurve curve(Direction direction, double gap, double slope) {
        List<PairedValues> runs = new ArrayList<>();
        for (double value : VALUES) {
            double[] a = new double[LUCK.length];
            double[] b = new double[LUCK.length];
            double[] c = new double[LUCK.length];
            for (int r = 0; r < LUCK.length; r++) {
                double shared = 7 * r;
                double sign = direction == Direction.LESS ? 1 : -1;
                a[r] = sign * (100 + shared);
                b[r] = sign * (10 + shared);
                c[r] = sign * (10 + shared + gap - slope * (value - 2) + LUCK[r]);
            }
            runs.add(ComparisonTest.values(ComparisonTest.measure("m", direction), a, b, c));
        }
        return TippingCurve.of(PARAMETER, VALUES, PLACES, 1, runs, 0, 0.95);
    }

    @Test
    void theCrossingAndItsIntervalAreWhereTheyWerePlanted() {
        for (Direction direction : Direction.values()) {
            TippingCurve curve = curve(direction, 1.5, 0.5);
            assertTrue(curve.settled(1));
            assertEquals("b", curve.strategies().get(curve.best(1)));
            TippingPoint point = curve.points().get(0);
            assertEquals(1, curve.points().size());
            assertEquals("c", point.rival());
            assertEquals("up", point.way());
            assertEquals(5, point.value(), 1e-6);
            // Half-width of the t interval of four differences with these deviations: t(0.975, 3) = 3.182446305284263
            // (SciPy 1.17.1).
            double half = 3.182446305284263 * Math.sqrt(0.2 / 3) / 2;
            assertEquals(5 - half / 0.5, point.interval().lower(), 1e-6);
            assertEquals(5 + half / 0.5, point.interval().upper(), 1e-6);
            assertTrue(point.clear());
            assertEquals(0.75, point.ofRange(), 1e-6);
            assertEquals(new Interval(4, 6), point.between());
            assertEquals(2, curve.step(1));
            assertEquals(-1, curve.step(-1));
        }
    }

    @Test
    void aCrossingNearTheEndIsNotClearAndNoCrossingIsNone() {
        TippingPoint late = curve(Direction.LESS, 1.9, 0.5).points().get(0);
        assertEquals(5.8, late.value(), 1e-6);
        assertFalse(late.clear());
        assertTrue(Double.isNaN(late.interval().upper()));
        assertTrue(curve(Direction.LESS, 3, 0.5).points().isEmpty());
    }

    @Test
    void whatCannotBeToldAtTheUsualValueIsNotSettled() {
        TippingCurve curve = curve(Direction.LESS, 0.1, 0.5);
        assertFalse(curve.settled(1));
        assertEquals(2, curve.points().get(0).interval().lower(), 1e-9, "the interval begins at the usual value");
    }
}

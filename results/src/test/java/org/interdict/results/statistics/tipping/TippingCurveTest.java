package org.interdict.results.statistics.tipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interdict.model.measure.Direction;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.paired.ComparisonTest;
import org.junit.jupiter.api.Test;

/** A curve of two strategies at three values, written down as a table: {@code a} leads by 2, then by 1, then {@code b} leads by 3. */
class TippingCurveTest {
    private static final double EXACT = 1e-12;
    private static final double[] LEADS = {2, 1, -3};
    private static final double HALF = 0.5;

    private final TippingCurve curve = new TippingCurve(
            new ParameterDeclaration("g.p", "g", "", "", 10, 0, 30, 0, 30, false, Grade.C, List.of("assumption")),
            ComparisonTest.measure("m", Direction.LESS),
            List.of("a", "b"),
            List.of(0.0, 10.0, 30.0),
            List.of(0.0, 1.0, 2.0),
            1,
            table(LEADS, -1),
            table(new double[] {HALF, HALF, HALF}, 1));

    private static double[][][] table(double[] values, double back) {
        double[][][] table = new double[values.length][2][2];
        for (int v = 0; v < values.length; v++) {
            table[v][0][1] = values[v];
            table[v][1][0] = back * values[v];
        }
        return table;
    }

    @Test
    void betweenValuesThatWereRunLinesAreStraight() {
        assertEquals(1.5, curve.lead(0.5, 0, 1), EXACT);
        assertEquals(-1, curve.lead(1.5, 0, 1), EXACT);
        assertEquals(HALF, curve.margin(1.5, 0, 1), EXACT);
        assertEquals(20, curve.value(1.5), EXACT, "half of the way from 10 to 30");
    }

    @Test
    void theBestIsTheOneThatLeads() {
        assertEquals(0, curve.best(curve.usualPlace()));
        assertEquals(0, curve.best(1.24));
        assertEquals(1, curve.best(1.26));
    }

    @Test
    void aLeadThatIsSmallerThanItsIntervalSettlesNothing() {
        assertTrue(curve.settled(1));
        assertFalse(curve.settled(1.25), "equally good");
        assertFalse(curve.settled(1.15), "a lead of 0.4 with a margin of 0.5");
        assertTrue(curve.settled(2));
    }

    @Test
    void theStepIsTheOneInWhichAnotherBecomesBest() {
        assertEquals(1, curve.step(1));
        assertEquals(-1, curve.step(-1));
    }
}

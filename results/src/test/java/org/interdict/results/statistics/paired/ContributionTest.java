package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interdict.model.measure.Direction;
import org.junit.jupiter.api.Test;

class ContributionTest {
    private static final double[] WITH = {10, 12, 11, 13};
    private static final double[] WITHOUT = {8, 9, 9, 10};

    @Test
    void aContributionIsTheEffectOfLeavingOutTurnedRound() {
        Effect left = effect(WITH, WITHOUT);
        Contribution contribution = Contribution.of("status", left);
        assertEquals(2.5, contribution.effect(), 1e-12);
        assertEquals(11.5, contribution.with(), 1e-12);
        assertEquals(9, contribution.without(), 1e-12);
        assertEquals(-left.upper(), contribution.lower());
        assertEquals(-left.lower(), contribution.upper());
        assertEquals(
                -left.relativeInterval().upper(),
                contribution.relativeInterval().lower());
        assertEquals(Contribution.Reading.RAISES, contribution.reading());
        assertEquals(
                Contribution.Reading.LOWERS,
                Contribution.of("status", effect(WITHOUT, WITH)).reading());
    }

    @Test
    void whatIsNotClearIsSaid() {
        Contribution unclear = Contribution.of("m", effect(WITH, new double[] {9, 13, 10, 14}));
        assertEquals(Contribution.Reading.NO_CLEAR_EFFECT, unclear.reading());
        assertFalse(unclear.clear());
        Contribution none = Contribution.of("m", effect(WITH, WITH));
        assertEquals(Contribution.Reading.NONE, none.reading());
        assertTrue(Double.compare(0, none.effect()) == 0, "zero has no sign");
        Contribution few = Contribution.of("m", effect(new double[] {1}, new double[] {2}));
        assertEquals(Contribution.Reading.TOO_FEW, few.reading());
    }

    private static Effect effect(double[] base, double[] other) {
        return Comparison.of(ComparisonTest.values(ComparisonTest.measure("m", Direction.LESS), base, other), 0.95)
                .effects()
                .get(0);
    }
}

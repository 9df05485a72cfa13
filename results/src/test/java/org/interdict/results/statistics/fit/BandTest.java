package org.interdict.results.statistics.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interdict.results.statistics.estimate.MeanInterval;
import org.junit.jupiter.api.Test;

class BandTest {
    private static final Band BAND = new Band("id", "a pattern", "share", 0.2, 0.4);

    @Test
    void distanceIsCountedInWidthsAndIsZeroInside() {
        assertEquals(0, BAND.outside(0.2));
        assertEquals(0, BAND.outside(0.4));
        assertEquals(0.5, BAND.distance(0.1), 1e-12);
        assertEquals(1, BAND.distance(0.6), 1e-12);
        assertTrue(Double.isNaN(BAND.distance(Double.NaN)));
    }

    @Test
    void anEmptyBandIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Band("id", "", "", 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Band("id", "", "", 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void aTargetPassesByItsMean() {
        TargetFinding in = new TargetFinding(BAND, true, "A", MeanInterval.of(new double[] {0.1, 0.4}, 0.95));
        assertTrue(in.passes());
        assertEquals(-0.25, in.position(0.25), 1e-12);
        TargetFinding unseen = new TargetFinding(BAND, true, "A", MeanInterval.of(new double[] {Double.NaN}, 0.95));
        assertFalse(unseen.seen() || unseen.passes());
    }
}

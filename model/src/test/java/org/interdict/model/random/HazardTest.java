package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class HazardTest {
    private static final Stream STREAM = Stream.of(Domain.BEHAVIOUR, "test.hazard");

    /** The shortcut changes no outcome, also where draw and hazard nearly touch. */
    @Test
    void agreesWithTheFormula() {
        Draws draws = Draws.of(1, 2, 3);
        for (int i = 0; i < 200_000; i++) {
            draws.at(STREAM, i, 0, 0, 0);
            double u = draws.unit(0) * Math.pow(2, -(i % 32));
            double hazard = i % 2 == 0 ? u * (1 + (draws.unit(1) - 0.5) * Math.pow(10, -(i % 17))) : 5 * draws.unit(1);
            assertEquals(u >= 0x1p-33 && u < 1 - FastMath.exp(-hazard), u >= 0x1p-33 && Hazard.strikes(u, hazard));
        }
    }

    @Test
    void neverWithoutHazardAlwaysWithALargeOne() {
        assertFalse(Hazard.strikes(0x1p-33, 0));
        assertTrue(Hazard.strikes(1 - 0x1p-33, 1000));
    }
}

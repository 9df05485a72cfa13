package org.interdict.experiments.validation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SurvivalTest {
    /** Computed by hand: an event among 4, one lost, an event among 2; a person followed longer than the last day counts as at risk up to it. */
    @Test
    void theProductLimit() {
        Survival survival = new Survival(4);
        survival.add(1, true);
        survival.add(2, false);
        survival.add(3, true);
        survival.add(9, true);
        assertEquals(1 - 3.0 / 4 * 1 / 2, survival.failed(), 1e-12);
    }

    @Test
    void nobodyFollowed() {
        assertEquals(Double.NaN, new Survival(4).failed());
    }
}

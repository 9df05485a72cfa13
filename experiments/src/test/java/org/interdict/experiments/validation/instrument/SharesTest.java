package org.interdict.experiments.validation.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void aPartOfAPersonCountsForAPart() {
        double[] values = {1, 5, 4};
        assertEquals(0.5, Shares.top(values, 1.0 / 3), 1e-12);
        assertEquals(0.7, Shares.top(values, 0.5), 1e-12);
        assertEquals(0.25, Shares.top(values, 1.0 / 6), 1e-12);
        assertEquals(1, Shares.top(values, 1), 1e-12);
    }

    @Test
    void nothingToHold() {
        assertEquals(Double.NaN, Shares.top(new double[0], 0.1));
    }
}

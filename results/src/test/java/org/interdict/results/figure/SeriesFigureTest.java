package org.interdict.results.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeriesFigureTest {
    @Test
    void labelsAreMovedApartAndStayWithinTheArea() {
        double[] places = SeriesFigure.spread(new double[] {10, 12, 13, 200, 299}, 0, 300);
        for (int i = 1; i < places.length; i++) {
            assertTrue(places[i] - places[i - 1] >= 19 - 1e-9);
        }
        assertArrayEquals(new double[] {10, 29, 48, 200, 299}, places, 1e-9);
        double[] low = SeriesFigure.spread(new double[] {295, 298, 299}, 0, 300);
        assertArrayEquals(new double[] {262, 281, 300}, low, 1e-9);
        assertEquals(0, SeriesFigure.spread(new double[40], 0, 100)[0], 1e-9);
    }
}

package org.interdict.model.world.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConcentrationTest {
    private final Concentration concentration = new Concentration();

    private void add(int... values) {
        for (int value : values) {
            concentration.add(value);
        }
    }

    /**
     * Values that are powers of two lie in buckets of their own, so that the histogram loses nothing. Worked by hand: (2 x 49 / (4 x 15)) -
     * 5/4.
     */
    @Test
    void theGiniCoefficientOfFewValues() {
        add(1, 2, 4, 8);
        assertEquals(2.0 * (1 + 4 + 12 + 32) / (4 * 15) - 5.0 / 4, concentration.gini(), 1e-12);
    }

    @Test
    void equalValuesAreNotConcentratedAndOneHolderIs() {
        add(4, 4, 4, 4);
        assertEquals(0, concentration.gini(), 1e-12);
        concentration.clear();
        add(0, 0, 0, 4);
        assertEquals(0.75, concentration.gini(), 1e-12);
        assertEquals(1, concentration.topShare(0.25), 1e-12);
    }

    @Test
    void nothingAtAllIsNoConcentration() {
        add(0, 0);
        assertEquals(0, concentration.gini());
        assertEquals(0, concentration.topShare(0.5));
    }

    @Test
    void theTopShareTakesPartOfABucket() {
        add(8, 4, 4, 0, 0);
        assertEquals((8 + 0.5 * 8) / 16, concentration.topShare(0.4), 1e-12);
    }
}

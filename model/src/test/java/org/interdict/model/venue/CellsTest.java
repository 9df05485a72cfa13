package org.interdict.model.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void inTurnTheOldestGivesWay() {
        Cells cells = Cells.of(3, 5);
        for (int post = 0; post < 23; post++) {
            assertEquals(Math.min(post, 5), cells.filled(1));
            assertEquals(5 + post % 5, cells.next(1));
        }
        assertEquals(0, cells.filled(0));
        Cells copy = cells.copy();
        assertEquals(cells.next(1), copy.next(1));
    }

    @Test
    void bitsReachEveryCellOfTheBoardAndNoOther() {
        Cells cells = Cells.of(4, 8);
        for (int eighth = 0; eighth < 8; eighth++) {
            assertEquals(16 + eighth, cells.at(2, eighth << 29));
            assertEquals(16 + eighth, cells.at(2, (eighth << 29) + 0x1FFFFFFF));
        }
        assertEquals(18, cells.at(2, -1, 3));
    }

    @Test
    void anAuthorsCellStaysOnItsBoard() {
        Cells cells = Cells.of(4, 64);
        for (int slot = 0; slot < 1000; slot++) {
            int cell = cells.of(3, slot, -slot, 7);
            assertTrue(cell >= 192 && cell < 256);
            assertEquals(cell, cells.of(3, slot, -slot, 7));
        }
    }
}

package org.interdict.model.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoardsTest {
    private final Boards boards = Boards.of(5, 2);

    @Test
    void aBoardHasAPowerOfTwoOfCells() {
        assertEquals(8, boards.cells);
        assertEquals(16, Boards.of(16, 1).cells);
    }

    @Test
    void aPostIsFoundAsItWasWritten() {
        int board = boards.take();
        int cell = boards.cell(board, 7, -300, 2);
        assertEquals(Boards.EMPTY, boards.day(cell));
        int kind = PostKind.RATIONALISATION.ordinal();
        boards.write(cell, 7, -300, kind, Boards.RARE | Boards.ORIGINAL, 0.25);
        boards.show(cell, -5, 4, 100);
        assertEquals(7, boards.author(cell));
        assertEquals(-300, boards.authorEntry(cell));
        assertEquals(kind, boards.kind(cell));
        assertEquals(Boards.RARE | Boards.ORIGINAL, boards.marks(cell));
        assertEquals(0.25f, boards.definitions(cell));
        assertEquals(-5, boards.day(cell));
        assertEquals(4, boards.level(cell));
        assertEquals(100, boards.salience(cell));
        assertTrue(boards.goneOn(cell) > 10_000, "an item stays until further notice");
    }

    @Test
    void theEarliestRemovalCounts() {
        boards.write(3, 1, -7, 0, 0, 0);
        boards.goneBy(3, 40);
        boards.goneBy(3, 60.5);
        assertEquals(40, boards.goneOn(3));
        assertEquals(-7, boards.authorEntry(3));
    }

    @Test
    void aBoardGivenBackIsEmptyWhenItIsTakenAgain() {
        int board = boards.take();
        boards.show(board * boards.cells, 3, 3, 100);
        boards.release(board);
        assertEquals(board, boards.take());
        assertEquals(Boards.EMPTY, boards.day(board * boards.cells));
    }

    @Test
    void thereAreAsManyBoardsAsForumsCanBeOpen() {
        for (int board = 0; board < Venues.MAX_OPEN; board++) {
            assertEquals(board, boards.take());
        }
        assertThrows(IllegalStateException.class, boards::take);
        assertEquals(Boards.EMPTY, boards.day((Venues.MAX_OPEN - 1) * boards.cells));
    }
}

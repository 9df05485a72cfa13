package org.interdict.model.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CopiesTest {
    private final Copies copies = Copies.of(3);

    @Test
    void aPersonKeepsTheLastCopyOfEachRarity() {
        assertFalse(copies.has(1, true));
        copies.take(1, true, 2, -300, -40);
        copies.take(1, false, 0, 5, 7);
        copies.take(1, false, 2, 6, -8);
        assertTrue(copies.has(1, true) && copies.has(1, false));
        assertEquals(2, copies.supplier(1, true));
        assertEquals(-300, copies.supplierEntry(1, true));
        assertEquals(-40, copies.born(1, true));
        assertEquals(6, copies.supplierEntry(1, false));
        assertEquals(-8, copies.born(1, false));
        assertFalse(copies.has(0, true) || copies.has(2, false), "nobody else has one");
    }

    @Test
    void aNewcomerHasNone() {
        copies.take(1, true, 2, 0, 0);
        copies.clear(1);
        assertFalse(copies.has(1, true));
    }

    @Test
    void aForkIsIndependent() {
        Copies fork = copies.copy();
        fork.take(0, true, 1, 2, 3);
        assertFalse(copies.has(0, true));
        assertTrue(fork.copy().has(0, true));
    }
}

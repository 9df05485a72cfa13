package org.interdict.results.store.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunIdTest {
    @Test
    void aRunIsNamedByItsIndices() {
        assertEquals(new RunId(1, 0, 12), RunId.parse("s1.d0.r12"));
        assertEquals("s1.d0.r12", new RunId(1, 0, 12).toString());
        assertEquals(new UnitId(3, 2), new RunId(1, 3, 2).unit());
        for (String bad : List.of("", "1.0.12", "s-1.d0.r1", "s1.d0.r12 ", "s1.d0.r99999999999")) {
            assertThrows(IllegalArgumentException.class, () -> RunId.parse(bad), bad);
        }
        assertThrows(IllegalArgumentException.class, () -> new RunId(0, -1, 0));
    }

    @Test
    void unitsAreOrderedByReplicateThenByWorld() {
        List<UnitId> units = List.of(new UnitId(1, 1), new UnitId(0, 1), new UnitId(5, 0));
        assertEquals(
                List.of(new UnitId(5, 0), new UnitId(0, 1), new UnitId(1, 1)),
                units.stream().sorted().toList());
    }
}

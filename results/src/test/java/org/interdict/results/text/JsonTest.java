package org.interdict.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void aTreeStandsOverSeveralLines() {
        assertEquals("{\n  \"a\" : 0.1\n}\n", Json.pretty(Map.of("a", 0.1)));
    }

    /** Java 17 itself prints 2e23 as 1.9999999999999998E23, Java 19 and later as 2.0E23. */
    @Test
    void numbersAreInTheirShortestForm() {
        assertEquals("[0.002,2.0E23,0.1]", Json.MAPPER.writeValueAsString(new double[] {0.002, 2e23, 0.1}));
    }

    @Test
    void aNumberThatIsNotFiniteIsNull() {
        assertEquals(1.5, Json.finite(1.5));
        assertNull(Json.finite(Double.NaN));
        assertNull(Json.finite(Double.NEGATIVE_INFINITY));
    }
}

package org.interdict.results.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameHazardTest {
    @Test
    void wordsThatReadersSwallowAreKnown() {
        // na.strings of R; STR_NA_VALUES of pandas.
        for (String name : List.of(
                "NA",
                "#N/A",
                "#N/A N/A",
                "#NA",
                "-1.#IND",
                "-1.#QNAN",
                "-NaN",
                "-nan",
                "1.#IND",
                "1.#QNAN",
                "<NA>",
                "N/A",
                "NULL",
                "NaN",
                "None",
                "n/a",
                "nan",
                "null",
                " na ")) {
            assertEquals(Optional.of(NameHazard.MISSING), NameHazard.of(name), name);
        }
        for (String name : List.of("TRUE", "F", "007", "1e5", "-3.5", "Inf", "0x1f")) {
            assertEquals(Optional.of(NameHazard.VALUE), NameHazard.of(name), name);
        }
        for (String name : List.of("=cmd()|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3")) {
            assertEquals(Optional.of(NameHazard.FORMULA), NameHazard.of(name), name);
        }
        for (String name : List.of("status quo", "takedown", "nano", "1 forum", "true north", "a-b", "ü")) {
            assertEquals(Optional.empty(), NameHazard.of(name), name);
        }
        assertEquals(1, NameHazard.warnings(List.of("status quo", "NA")).size());
    }
}

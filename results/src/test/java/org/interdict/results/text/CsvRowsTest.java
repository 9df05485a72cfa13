package org.interdict.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.interdict.results.text.CsvRows.Field;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void fieldsKnowTheirPlace() {
        assertEquals(
                List.of(
                        List.of(new Field("a", 1, 1), new Field("b", 1, 3)),
                        List.of(new Field("1", 3, 1), new Field("", 3, 5))),
                CsvRows.of("a,b\r\n\r\n 1 ,\n"));
    }

    /** RFC 4180: a quote in quotes is doubled, and a line may end within them. */
    @Test
    void quotesMayHoldCommasQuotesAndLineEnds() {
        assertEquals(
                "a, \"b\"\nc", CsvRows.of("\"a, \"\"b\"\"\nc\",d").get(0).get(0).text());
    }

    @Test
    void aQuoteThatIsNotClosedIsPointedAt() {
        CsvRows.Unclosed unclosed = assertThrows(CsvRows.Unclosed.class, () -> CsvRows.of("a\nb,\"c"));
        assertEquals(new Field("", 2, 3), unclosed.where());
    }
}

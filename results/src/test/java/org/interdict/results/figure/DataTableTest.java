package org.interdict.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.interdict.results.figure.file.DataTable;
import org.junit.jupiter.api.Test;

class DataTableTest {
    @Test
    void csvQuotesWhatItMust() {
        DataTable table = new DataTable(
                List.of(new DataTable.Column("a", "", "string"), new DataTable.Column("b", "", "number")),
                List.of(List.of("x, \"y\"\nz", 1.5), List.of("plain", Double.NaN)));
        assertEquals("a,b\r\n\"x, \"\"y\"\"\nz\",1.5\r\nplain,\r\n", table.csv());
    }

    @Test
    void aColumnSaysHowItsValueIsRead() {
        DataTable table = DataTable.of(List.of("one", "three"))
                .text("word", "a word", word -> word)
                .whole("letters", "its length", String::length)
                .number("half", "half of it", word -> word.length() / 2.0)
                .flag("long", "whether it has more than four", word -> word.length() > 4)
                .build();
        assertEquals("word,letters,half,long\r\none,3,1.5,false\r\nthree,5,2.5,true\r\n", table.csv());
        assertEquals(
                List.of("string", "integer", "number", "boolean"),
                table.columns().stream().map(DataTable.Column::datatype).toList());
    }
}

package org.interdict.experiments.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Tables that fit a screen. */
class TextTableTest {
    private static final TextTable TABLE = TextTable.of("name", "unit", "what it is")
            .row("one", "days", "a long sentence that does not fit into one line of a narrow screen at all")
            .row("two", "", "short");

    private static String printed(int screen) {
        StringWriter text = new StringWriter();
        TABLE.print(new PrintWriter(text), screen);
        return text.toString().replace("\r\n", "\n");
    }

    @Test
    void withoutALimitARowIsALine() {
        assertEquals(3, printed(0).lines().count());
    }

    @Test
    void theLastColumnGoesOnBelowItself() {
        assertEquals("""
                name  unit  what it is
                one   days  a long sentence that does not
                            fit into one line of a narrow
                            screen at all
                two         short
                """, printed(42));
    }

    @Test
    void withoutRoomTheCellsGoBelowTheFirst() {
        String text = printed(30);
        assertTrue(text.lines().allMatch(line -> line.length() <= 30), text);
        assertTrue(text.contains("one\n    days  a long"), text);
    }
}

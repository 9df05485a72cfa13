package org.interdict.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PrintableTest {
    /** The ranges of Unicode: C0, DEL and C1; marks, embeddings, overrides and isolates of bidirectional text; separators. */
    @Test
    void whatCouldSteerATerminalIsWrittenAsItsNumber() {
        for (int c = 0; c <= 0xffff; c++) {
            int kind = Character.getType(c);
            boolean bidirectional = c == 0x61c
                    || c == 0x200e
                    || c == 0x200f
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069;
            boolean steers = kind == Character.CONTROL
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR
                    || bidirectional;
            String text = String.valueOf((char) c);
            assertEquals(steers ? "\\u%04x".formatted(c) : text, Printable.line(text));
        }
    }

    @Test
    void linesAndTabsStayWhereSeveralLinesAreMeant() {
        assertEquals("a\tb\r\nc\n\\u000d\\u001b[31m", Printable.lines("a\tb\r\nc\n\r\u001b[31m"));
        assertEquals("a\\u0009b\\u000ac", Printable.line("a\tb\nc"));
        assertEquals("größer 日本 😀", Printable.line("größer 日本 😀"));
    }

    @Test
    void aMessageIsPassedOnAtOnce() {
        StringWriter text = new StringWriter();
        Printable.messages(new PrintWriter(new java.io.BufferedWriter(text))).println("stopped");
        assertEquals("stopped" + System.lineSeparator(), text.toString());
    }

    @Test
    void aWriterEscapesWhateverIsWritten() {
        StringWriter text = new StringWriter();
        PrintWriter out = Printable.writer(new PrintWriter(text));
        out.print('\u009b');
        out.print("x\u202ey");
        out.printf("%s%n", "z\u001b");
        out.flush();
        assertEquals("\\u009bx\\u202eyz\\u001b" + System.lineSeparator(), text.toString());
    }
}

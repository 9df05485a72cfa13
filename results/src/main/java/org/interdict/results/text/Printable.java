package org.interdict.results.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Text that a terminal shows as it is written. Characters that could move the cursor, set colours, or turn the order of reading are written as
 * {@code &#92;u001b}, with the number of the character: the control characters C0 and C1, those of bidirectional text, and the separators of lines and
 * paragraphs.
 */
public final class Printable {
    private Printable() {}

    /** A text for one line: line ends and tabs are written as numbers, too. */
    public static String line(String text) {
        return text.chars().noneMatch(Printable::controls) ? text : escaped(text, false);
    }

    /** A text of several lines: line ends and tabs stay. */
    public static String lines(String text) {
        return text.chars().noneMatch(Printable::controls) ? text : escaped(text, true);
    }

    /**
     * A writer that passes on what is written to it, as {@link #lines} makes it. It is also right for JSON, where such a character can stand inside
     * of a string only and may be written in this form.
     */
    public static PrintWriter writer(PrintWriter out) {
        return new PrintWriter(new Escaping(out), false);
    }

    /** The same for messages: each line is passed on at once. */
    public static PrintWriter messages(PrintWriter out) {
        return new PrintWriter(new Escaping(out), true);
    }

    private static String escaped(String text, boolean severalLines) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!controls(c) || severalLines && (c == '\t' || lineEnd)) {
                escaped.append(c);
            } else {
                escaped.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            }
        }
        return escaped.toString();
    }

    private static boolean controls(int c) {
        return c < 0x20
                || c >= 0x7f && c <= 0x9f
                || c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }

    private static final class Escaping extends FilterWriter {
        Escaping(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            out.write(lines(String.valueOf((char) c)));
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            out.write(lines(new String(text, from, length)));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            out.write(lines(text.substring(from, from + length)));
        }
    }
}

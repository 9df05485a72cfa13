package org.interdict.results.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV text (RFC 4180), each field with its place, so that a message can say where an error is. Blanks around a field are
 * removed, and rows without text are left out.
 */
public final class CsvRows {
    private final String text;
    private final List<List<Field>> rows = new ArrayList<>();
    private final List<Field> row = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvRows(String text) {
        this.text = text;
    }

    /**
     * A field.
     *
     * @param text the text of the field
     * @param line line from 1
     * @param column column in characters from 1
     */
    public record Field(String text, int line, int column) {}

    /**
     * The rows of a text.
     *
     * @throws Unclosed if a quote is not closed
     */
    public static List<List<Field>> of(String text) {
        CsvRows reader = new CsvRows(text);
        reader.read();
        return reader.rows;
    }

    /** A quote that is not closed. */
    public static final class Unclosed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Field where;

        Unclosed(Field where) {
            super("the quote is not closed");
            this.where = where;
        }

        /** The place where it opens. */
        public Field where() {
            return where;
        }
    }

    private void read() {
        while (at < text.length()) {
            field();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                if (at == text.length()) {
                    field();
                }
            } else {
                endRow();
            }
        }
        endRow();
    }

    private void field() {
        int column = text.codePointCount(lineStart, at) + 1;
        int started = line;
        StringBuilder value = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                quoted = at < text.length() && text.charAt(at) == '"';
                if (!quoted) {
                    continue;
                }
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                break;
            }
            value.append(c);
            at++;
            if (c == '\n') {
                line++;
                lineStart = at;
            }
        }
        if (quoted) {
            throw new Unclosed(new Field("", started, column));
        }
        row.add(new Field(value.toString().strip(), started, column));
    }

    private void endRow() {
        if (row.stream().anyMatch(field -> !field.text().isEmpty())) {
            rows.add(List.copyOf(row));
        }
        row.clear();
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        lineStart = at;
    }
}

package org.interdict.experiments.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.results.text.Printable;

/** Columns of text, as wide as their widest cell, two blanks apart. The last column is not padded. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    /** The last column is broken into lines only if it has at least this number of characters; otherwise cells go below one another. */
    private static final int NARROWEST = 28;

    private final List<List<String>> rows = new ArrayList<>();

    private TextTable() {}

    /** A table with this heading and no rows. */
    public static TextTable of(String... heading) {
        TextTable table = new TextTable();
        table.rows.add(Arrays.asList(heading));
        return table;
    }

    /** Adds a row; as many cells as the heading has. */
    public TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells in " + rows.get(0).size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(Printable::line).toList());
        return this;
    }

    /** Prints it, one line for each row. */
    public void print(PrintWriter out) {
        print(out, 0);
    }

    /**
     * Prints it in lines that fit the screen: the last column goes on below itself; if too little room is left for it, all cells but the
     * first go below the first.
     *
     * @param screen characters of a line; 0 for no limit
     */
    public void print(PrintWriter out, int screen) {
        int[] widths = widths();
        int columns = widths.length;
        int before = 0;
        for (int i = 0; i < columns - 1; i++) {
            before += widths[i] + GAP.length();
        }
        if (screen > 0 && screen - before < NARROWEST && before + widths[columns - 1] > screen) {
            rows.forEach(row -> stacked(row, out, screen));
            return;
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns - 1; i++) {
                line.append(row.get(i))
                        .append(" ".repeat(widths[i] - width(row.get(i))))
                        .append(GAP);
            }
            String rest = " ".repeat(before);
            for (String part : lines(row.get(columns - 1), screen == 0 ? Integer.MAX_VALUE : screen - before)) {
                out.println(line.append(part).toString().stripTrailing());
                line = new StringBuilder(rest);
            }
        }
    }

    private static void stacked(List<String> row, PrintWriter out, int screen) {
        out.println(row.get(0));
        List<String> rest = row.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        String before = row.get(0).startsWith(GAP) ? GAP + INDENT : INDENT;
        lines(String.join(GAP, rest), screen - before.length()).forEach(line -> out.println(before + line));
    }

    /**
     * Text in lines that are broken at blanks.
     *
     * @param most characters of a line; a longer word stands on a line of its own
     * @return at least one line
     */
    public static List<String> lines(String text, int most) {
        if (width(text) <= most) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > most) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder();
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

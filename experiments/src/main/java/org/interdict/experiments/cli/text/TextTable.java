package org.interdict.experiments.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns of text, as wide as their widest cell, two blanks apart. The last column is not padded. */
public final class TextTable {
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
        rows.add(Arrays.asList(cells));
        return this;
    }

    /** Prints it. */
    public void print(PrintWriter out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i));
                if (i < columns - 1) {
                    line.append(" ".repeat(widths[i] - width(row.get(i)) + 2));
                }
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

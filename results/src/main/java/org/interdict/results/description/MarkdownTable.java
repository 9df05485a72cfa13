package org.interdict.results.description;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();
    private final int columns;

    private MarkdownTable(String... heads) {
        columns = heads.length;
        row(heads);
        lines.add("|" + "---|".repeat(columns));
    }

    /** An empty table with these heads. */
    static MarkdownTable of(String... heads) {
        return new MarkdownTable(heads);
    }

    /** Adds a row; a bar in a cell is escaped. */
    MarkdownTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells, not " + columns);
        }
        StringBuilder line = new StringBuilder("|");
        for (String cell : cells) {
            line.append(' ')
                    .append(cell.replace("|", "\\|").replace("\n", " ").strip())
                    .append(" |");
        }
        lines.add(line.toString());
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}

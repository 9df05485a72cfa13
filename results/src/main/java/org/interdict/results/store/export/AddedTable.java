package org.interdict.results.store.export;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.interdict.results.store.folder.Database;
import org.jspecify.annotations.Nullable;

/**
 * A table that an analysis adds to the exported ones. It stands in for a usual table of the same name.
 *
 * @param title name of its file, without the ending
 * @param summary what a row is
 * @param columns what they hold
 * @param rows values in the order of the columns: texts, numbers, whole numbers ({@code Integer}), true or false; null, or a number that is not finite, where one is missing
 */
public record AddedTable(String title, String summary, List<Column> columns, List<List<@Nullable Object>> rows) {
    private static final String TABLE = "added";

    /**
     * A column.
     *
     * @param name as in the header
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}
     * @param meaning what it holds
     */
    public record Column(String name, String type, String meaning) {}

    /** Copies the list of columns. The rows are not copied, since there can be many. */
    public AddedTable {
        columns = List.copyOf(columns);
    }

    /** The columns, for the data dictionary. */
    List<ExportTable.Column> described() {
        return columns.stream()
                .map(column -> new ExportTable.Column(column.name(), column.type(), column.meaning()))
                .toList();
    }

    /** Writes it to a file. @param options of the database for the form of the file */
    void write(Database database, Path file, String options) {
        database.execute("CREATE OR REPLACE TEMP TABLE " + TABLE + "(position INTEGER, "
                + columns.stream()
                        .map(column -> identifier(column.name()) + " " + sql(column.type()))
                        .collect(Collectors.joining(", "))
                + ")");
        database.appendTemporary(TABLE, appender -> {
            int position = 0;
            for (List<@Nullable Object> row : rows) {
                appender.beginRow().append(position++);
                for (int i = 0; i < row.size(); i++) {
                    append(appender, row.get(i));
                }
                appender.endRow();
            }
        });
        database.copy("SELECT * EXCLUDE position FROM " + TABLE + " ORDER BY position", file, options);
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer whole) {
            appender.append(whole.intValue());
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            appender.append(number.doubleValue());
        } else {
            appender.appendNull();
        }
    }

    private static String sql(String type) {
        return switch (type) {
            case "string" -> "VARCHAR";
            case "integer" -> "INTEGER";
            case "boolean" -> "BOOLEAN";
            default -> "DOUBLE";
        };
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

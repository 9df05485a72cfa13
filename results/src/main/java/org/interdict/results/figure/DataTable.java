package org.interdict.results.figure;

import java.util.List;

/**
 * The data behind a figure.
 *
 * @param columns what the columns hold
 * @param rows values in the order of the columns: texts and numbers; a number that is not defined is {@code NaN}
 */
public record DataTable(List<Column> columns, List<List<Object>> rows) {
    /**
     * A column.
     *
     * @param name as in the header
     * @param description what it holds, with its unit
     * @param datatype {@code string}, {@code integer} or {@code number}, as in CSV on the Web
     */
    public record Column(String name, String description, String datatype) {}

    /** Copies the lists. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** As CSV (RFC 4180): a header, full precision, an empty field where a number is not defined. */
    public String csv() {
        StringBuilder out = new StringBuilder();
        line(out, columns.stream().map(Column::name).toList());
        rows.forEach(row -> line(out, row));
        return out.toString();
    }

    private static void line(StringBuilder out, List<?> fields) {
        String separator = "";
        for (Object field : fields) {
            out.append(separator).append(field(field));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String field(Object field) {
        if (field instanceof Double number && number.isNaN()) {
            return "";
        }
        String text = field.toString();
        boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

package org.interdict.results.figure.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

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
     * @param datatype {@code string}, {@code integer}, {@code number} or {@code boolean}, as in CSV on the Web
     */
    public record Column(String name, String description, String datatype) {}

    /** Copies the lists. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A table with a row for each item; each column says how its value is read from the item.
     *
     * @param items in the order of the rows
     */
    public static <T> Builder<T> of(List<T> items) {
        return new Builder<>(items);
    }

    /** Puts a table together, column by column. */
    public static final class Builder<T> {
        private final List<T> items;
        private final List<Column> columns = new ArrayList<>();
        private final List<Function<T, Object>> values = new ArrayList<>();

        private Builder(List<T> items) {
            this.items = items;
        }

        /** A column of texts. */
        public Builder<T> text(String name, String description, Function<T, String> value) {
            return add(name, description, "string", value::apply);
        }

        /** A column of numbers. */
        public Builder<T> number(String name, String description, ToDoubleFunction<T> value) {
            return add(name, description, "number", value::applyAsDouble);
        }

        /** A column of whole numbers. */
        public Builder<T> whole(String name, String description, ToIntFunction<T> value) {
            return add(name, description, "integer", value::applyAsInt);
        }

        /** A column of yes and no. */
        public Builder<T> flag(String name, String description, Predicate<T> value) {
            return add(name, description, "boolean", value::test);
        }

        private Builder<T> add(String name, String description, String datatype, Function<T, Object> value) {
            columns.add(new Column(name, description, datatype));
            values.add(value);
            return this;
        }

        /** The table. */
        public DataTable build() {
            return new DataTable(columns, items.stream().map(this::row).toList());
        }

        private List<Object> row(T item) {
            return values.stream().map(value -> value.apply(item)).toList();
        }
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

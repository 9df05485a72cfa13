package org.interdict.results.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.interdict.results.text.CsvRows;

/** The targets of {@code docs/targets.csv} as Markdown, one table for each topic: the same in the ODD document and in {@code docs/evidence.md}. */
final class PatternTables {
    private static final String SHARE = "share";

    private PatternTables() {}

    /** @param cite how the works of a target are cited, given their keys */
    static String markdown(Function<List<String>, String> cite) {
        List<List<CsvRows.Field>> rows = CsvRows.of(Resources.text("targets.csv"));
        List<String> columns = texts(rows.get(0));
        Map<String, MarkdownTable> tables = new LinkedHashMap<>();
        for (List<CsvRows.Field> row : rows.subList(1, rows.size())) {
            List<String> fields = texts(row);
            Function<String, String> field = name -> fields.get(columns.indexOf(name));
            tables.computeIfAbsent(
                            field.apply("topic"),
                            topic -> MarkdownTable.of("target", "what is measured", "band", "role", "grade", "source"))
                    .row(
                            "`" + field.apply("id") + "`",
                            meaning(field),
                            field.apply("low") + " to " + field.apply("high"),
                            field.apply("role"),
                            field.apply("grade"),
                            cite.apply(Arrays.asList(field.apply("evidence").split(" "))));
        }
        List<String> sections = new ArrayList<>();
        tables.forEach((topic, table) -> sections.add("### " + topic + "\n\n" + table));
        return String.join("\n\n", sections);
    }

    private static String meaning(Function<String, String> field) {
        String how = field.apply("measured_as");
        String unit = field.apply("unit");
        return field.apply("pattern")
                + (how.isEmpty() ? "" : ": " + how)
                + (unit.equals(SHARE) ? "" : " (" + unit + ")");
    }

    private static List<String> texts(List<CsvRows.Field> row) {
        return row.stream().map(CsvRows.Field::text).toList();
    }
}

package org.interdict.experiments.validation.pattern;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.results.text.CsvRows;
import org.interdict.results.text.CsvRows.Field;

/**
 * Reads a CSV file of targets, strictly. It has the columns {@code id, low, high}, and optionally {@code topic, pattern, measured_as, unit,
 * role, grade, evidence}, in any order. {@code id} is one that the program has an instrument for; {@code role} is V where it is not given.
 */
final class TargetFile {
    private static final List<String> NEEDED = List.of("id", "low", "high");
    private static final List<String> COLUMNS =
            List.of("id", "topic", "pattern", "measured_as", "unit", "low", "high", "role", "grade", "evidence");

    private final String file;
    private final List<String> known;
    private final List<InputError> errors = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private TargetFile(String file, List<String> known) {
        this.file = file;
        this.known = known;
    }

    /**
     * The targets in a file.
     *
     * @param known names that a target may have
     */
    static List<Target> read(Path path, List<String> known) {
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput(InputError.of(
                    path.toString(), Files.exists(path) ? "this is not a file" : "there is no such file", ""));
        }
        try {
            return parse(path.toString(), Files.readString(path), known);
        } catch (MalformedInputException e) {
            throw new InvalidInput(InputError.of(path.toString(), "the file is not UTF-8 text", "save it as UTF-8"));
        } catch (IOException e) {
            throw new InvalidInput(InputError.of(path.toString(), "the file cannot be read: " + e.getMessage(), ""));
        }
    }

    static List<Target> parse(String file, String text, List<String> known) {
        TargetFile reader = new TargetFile(file, known);
        List<List<Field>> rows = reader.rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (reader.errors.isEmpty()) {
            reader.check(rows);
        }
        if (!reader.errors.isEmpty()) {
            throw new InvalidInput(reader.errors);
        }
        return reader.targets;
    }

    private List<List<Field>> rows(String text) {
        try {
            return CsvRows.of(text);
        } catch (CsvRows.Unclosed e) {
            error(e.where(), "", "this is not CSV: the quote that opens here is not closed", "");
            return List.of();
        }
    }

    private void check(List<List<Field>> rows) {
        if (rows.isEmpty()) {
            error(1, 1, "", "the file holds no targets", "the first line is " + String.join(",", COLUMNS));
            return;
        }
        List<Field> header = rows.get(0);
        List<String> names = header.stream().map(Field::text).toList();
        for (Field name : header) {
            if (!COLUMNS.contains(name.text())) {
                error(
                        name,
                        "",
                        "there is no column '" + name.text() + "'; columns: " + String.join(", ", COLUMNS),
                        Spelling.suggestion(name.text(), COLUMNS));
            } else if (names.indexOf(name.text()) != header.indexOf(name)) {
                error(name, "", "the column '" + name.text() + "' stands here a second time", "");
            }
        }
        for (String needed : NEEDED) {
            if (!names.contains(needed)) {
                error(header.get(0), "", "the column '" + needed + "' is missing", "");
            }
        }
        for (List<Field> row : rows.subList(1, rows.size())) {
            if (!errors.isEmpty() && errors.get(0).line() == header.get(0).line()) {
                return;
            }
            target(names, row);
        }
        if (rows.size() == 1) {
            error(header.get(0), "", "the file holds no targets", "");
        }
    }

    private void target(List<String> names, List<Field> row) {
        if (row.size() != names.size()) {
            error(
                    row.get(row.size() - 1),
                    row.get(0).text(),
                    "the row has " + row.size() + " fields, the header " + names.size(),
                    row.size() > names.size() ? "put quotes around a field that has a comma" : "");
            return;
        }
        Map<String, Field> fields = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), row.get(i));
        }
        int before = errors.size();
        Field id = fields.getOrDefault("id", row.get(0));
        identify(id);
        double low = number(fields.getOrDefault("low", id), id.text() + ".low");
        double high = number(fields.getOrDefault("high", id), id.text() + ".high");
        if (low >= high) {
            error(
                    fields.getOrDefault("high", id),
                    id.text() + ".high",
                    "the band must have a width: high must be more than low",
                    low > high ? "exchange the two?" : "");
        }
        Target.Role role = role(fields, id.text());
        if (errors.size() == before) {
            targets.add(new Target(
                    id.text(),
                    text(fields, "topic"),
                    text(fields, "pattern"),
                    text(fields, "measured_as"),
                    text(fields, "unit"),
                    low,
                    high,
                    role,
                    text(fields, "grade"),
                    Arrays.asList(text(fields, "evidence").split("\\s+"))));
        }
    }

    private void identify(Field id) {
        if (!known.contains(id.text())) {
            error(
                    id,
                    "id",
                    "nothing in the model is measured as '" + id.text() + "'",
                    Spelling.suggestion(id.text(), known));
        }
        Integer first = lines.putIfAbsent(id.text(), id.line());
        if (first != null) {
            error(id, "id", "'" + id.text() + "' stands here a second time; first on line " + first, "");
        }
    }

    private double number(Field field, String path) {
        try {
            double value = Double.parseDouble(field.text());
            if (Double.isFinite(value) && field.text().matches("[-+0-9.eE]+")) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below, with everything else that is not a number.
        }
        error(
                field,
                path,
                "expected a number, not '" + field.text() + "'",
                field.text().matches("[-+]?[0-9]+,[0-9]+") ? "with a decimal point" : "");
        return Double.NaN;
    }

    private Target.Role role(Map<String, Field> fields, String id) {
        Field role = fields.get("role");
        if (role == null || role.text().equals("V")) {
            return Target.Role.V;
        }
        if (!role.text().equals("C")) {
            error(role, id + ".role", "the role is C (calibrates) or V (validates), not '" + role.text() + "'", "");
        }
        return Target.Role.C;
    }

    private static String text(Map<String, Field> fields, String name) {
        Field field = fields.get(name);
        return field == null ? "" : field.text();
    }

    private void error(Field field, String path, String message, String suggestion) {
        error(field.line(), field.column(), path, message, suggestion);
    }

    private void error(int line, int column, String path, String message, String suggestion) {
        errors.add(new InputError(file, line, column, path, message, suggestion));
    }
}

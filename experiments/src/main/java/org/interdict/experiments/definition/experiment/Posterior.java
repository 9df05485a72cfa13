package org.interdict.experiments.definition.experiment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.FilePosition;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.definition.syntax.ScalarKind;
import org.interdict.experiments.definition.syntax.SourceText;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.text.CsvRows;
import org.interdict.results.text.CsvRows.Field;

/**
 * A sample of parameter sets, each equally probable given the targets of a calibration. As a file it is a CSV table: comment lines that begin with
 * {@code #} and say where the sample comes from, a header of parameter names, one row for each parameter set. R reads it with
 * {@code read.csv(file, comment.char = "#")}, pandas with {@code read_csv(file, comment = "#")}.
 *
 * @param names full names of the parameters, no name twice
 * @param rows parameter sets, values in the order of the names; at least one
 * @param provenance where the sample comes from, in order: what is written on the comment lines
 */
public record Posterior(List<String> names, List<List<Double>> rows, Map<String, String> provenance) {
    /** File name in the run folder of a calibration. */
    public static final String FILE = RunFolder.POSTERIOR;

    private static final String TITLE = "# INTERDICT posterior sample";

    /** @throws IllegalArgumentException if a name stands there twice, there is no row, or a row has not a finite number for each name */
    public Posterior {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
        provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
        if (names.isEmpty() || Set.copyOf(names).size() != names.size()) {
            throw new IllegalArgumentException("names must be there and differ: " + names);
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a posterior sample needs at least one row");
        }
        for (List<Double> row : rows) {
            if (row.size() != names.size() || row.stream().anyMatch(value -> !Double.isFinite(value))) {
                throw new IllegalArgumentException("not a finite number for each of " + names + ": " + row);
            }
        }
    }

    /** One parameter set by name, as overrides of a scenario. */
    public Map<String, Double> row(int index) {
        Map<String, Double> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), rows.get(index).get(i));
        }
        return Collections.unmodifiableMap(row);
    }

    /** The file's bytes; the same sample gives the same bytes on every machine. */
    public byte[] bytes() {
        StringBuilder csv = new StringBuilder(TITLE).append('\n');
        provenance.forEach((key, value) -> csv.append("# ")
                .append(key)
                .append(": ")
                .append(value.replaceAll("\\s+", " "))
                .append('\n'));
        csv.append(String.join(",", names)).append('\n');
        for (List<Double> row : rows) {
            StringJoiner line = new StringJoiner(",", "", "\n");
            row.forEach(value -> line.add(NumberText.exact(value).toString()));
            csv.append(line);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The sample a user names: a file, or else one that ships with the program in {@link Library#FOLDER}.
     *
     * @param file path
     * @param vocabulary the parameters that a sample may hold, with their legal ranges
     * @throws InvalidInput with every error of the file: line, column, what is wrong
     */
    public static Posterior read(String file, Vocabulary vocabulary) {
        try {
            Path path = Path.of(file);
            if (Files.exists(path)) {
                return of(SourceText.read(file, path, Library::nearest), vocabulary);
            }
            Optional<byte[]> shipped = Library.sample(file);
            if (shipped.isPresent()) {
                return of(SourceText.of(file, shipped.get()), vocabulary);
            }
            throw new InvalidInput(InputError.of(Wording.printable(file), "there is no such file", missing(path)));
        } catch (InvalidPathException e) {
            throw new InvalidInput(InputError.of(Wording.printable(file), "this is not the name of a file", ""));
        }
    }

    private static String missing(Path path) {
        String near = SourceText.neighbour(path, Library::nearest);
        return near.isEmpty() ? "it is looked for beside the experiment file, then in the working folder" : near;
    }

    private static Posterior of(SourceText source, Vocabulary vocabulary) {
        return new Reading(source, vocabulary).posterior();
    }

    /** One pass over the lines of a file. */
    private static final class Reading {
        private final SourceText source;
        private final Vocabulary vocabulary;
        private final List<InputError> errors = new ArrayList<>();
        private final Map<String, String> provenance = new LinkedHashMap<>();
        private final List<List<Double>> rows = new ArrayList<>();
        private List<String> names = List.of();

        Reading(SourceText source, Vocabulary vocabulary) {
            this.source = source;
            this.vocabulary = vocabulary;
        }

        Posterior posterior() {
            StringBuilder table = new StringBuilder();
            for (String line : source.text().lines().toList()) {
                if (line.startsWith("#")) {
                    comment(line);
                } else {
                    table.append(line);
                }
                table.append('\n');
            }
            List<List<Field>> lines = lines(table.toString());
            if (!lines.isEmpty()) {
                boolean rowNames = rowNames(lines);
                header(rowNames && lines.get(0).get(0).text().isEmpty() ? rest(lines.get(0)) : lines.get(0));
                for (List<Field> line : lines.subList(1, lines.size())) {
                    row(rowNames ? rest(line) : line);
                }
            }
            if (errors.isEmpty() && rows.isEmpty()) {
                errors.add(InputError.of(
                        source.file(),
                        "there is no parameter set in it",
                        "a header of parameter names and at least one row of numbers are expected"));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors.subList(0, Math.min(errors.size(), InvalidInput.MOST_ERRORS)));
            }
            return new Posterior(names, rows, provenance);
        }

        private List<List<Field>> lines(String table) {
            try {
                return CsvRows.of(table);
            } catch (CsvRows.Unclosed e) {
                error(e.where(), "", "this is not CSV: the quote that opens here is not closed", "");
                return List.of();
            }
        }

        /** Whether the first column holds names of rows, as R writes them: without a name of its own, or with no place in the header at all. */
        private static boolean rowNames(List<List<Field>> lines) {
            List<Field> header = lines.get(0);
            return header.size() > 1 && header.get(0).text().isEmpty()
                    || lines.size() > 1 && lines.stream().skip(1).allMatch(line -> line.size() == header.size() + 1);
        }

        private static List<Field> rest(List<Field> line) {
            return line.subList(Math.min(1, line.size()), line.size());
        }

        private void comment(String line) {
            String[] parts = line.substring(1).strip().split(": ", 2);
            if (parts.length == 2) {
                provenance.put(parts[0], parts[1]);
            }
        }

        private void header(List<Field> line) {
            names = line.stream().map(Field::text).toList();
            if (names.size() == 1 && names.get(0).contains(";")) {
                error(
                        line.get(0),
                        "",
                        "the columns are separated by semicolons",
                        "separate them by commas, with decimal points");
                return;
            }
            List<String> known = vocabulary.parameters().stream()
                    .map(ParameterDeclaration::name)
                    .toList();
            Set<String> seen = new HashSet<>();
            for (Field field : line) {
                String name = field.text();
                if (!known.contains(name)) {
                    error(
                            field,
                            name,
                            "there is no parameter '" + Wording.printable(name) + "'",
                            Spelling.suggestion(name, known));
                } else if (!seen.add(name)) {
                    error(field, name, "the column '" + name + "' stands here twice", "remove one");
                }
            }
        }

        private void row(List<Field> line) {
            if (line.size() != names.size()) {
                error(
                        line.get(0),
                        "",
                        line.size() + " values in a table of " + names.size() + " columns",
                        "every row needs a value for every parameter");
                return;
            }
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                values.add(value(line.get(i), names.get(i)));
            }
            rows.add(values);
        }

        private double value(Field field, String name) {
            String text = field.text();
            boolean number = ScalarKind.of(text) == ScalarKind.NUMBER;
            double value = number ? ScalarKind.number(text) : Double.NaN;
            if (!Double.isFinite(value)) {
                error(field, name, "'" + Wording.printable(text) + "' is not a finite number", "");
                return value;
            }
            vocabulary.parameters().stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .findFirst()
                    .flatMap(parameter -> problem(parameter, value))
                    .ifPresent(problem -> error(field, name, text + problem, ""));
            return value;
        }

        private static Optional<String> problem(ParameterDeclaration parameter, double value) {
            if (value < parameter.legalLow() || value > parameter.legalHigh()) {
                NumberShape legal = NumberShape.real(parameter.legalLow(), parameter.legalHigh(), parameter.unit());
                return Optional.of(" is out of range: " + Wording.range(legal));
            }
            return parameter.whole() && value != Math.rint(value)
                    ? Optional.of(" is not a whole number")
                    : Optional.empty();
        }

        private void error(Field where, String path, String message, String suggestion) {
            errors.add(new FilePosition(source.file(), where.line(), where.column()).error(path, message, suggestion));
        }
    }
}

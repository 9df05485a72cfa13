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
            throw new InvalidInput(InputError.of(
                    Wording.printable(file), "there is no such file", SourceText.neighbour(path, Library::nearest)));
        } catch (InvalidPathException e) {
            throw new InvalidInput(InputError.of(Wording.printable(file), "this is not the name of a file", ""));
        }
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
            int number = 0;
            for (String line : source.text().lines().toList()) {
                number++;
                if (line.startsWith("#")) {
                    comment(line);
                } else if (names.isEmpty()) {
                    header(line, number);
                } else if (!line.isBlank()) {
                    row(line, number);
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

        private void comment(String line) {
            String[] parts = line.substring(1).strip().split(": ", 2);
            if (parts.length == 2) {
                provenance.put(parts[0], parts[1]);
            }
        }

        private void header(String line, int number) {
            names = List.of(line.split(",", -1)).stream().map(String::strip).toList();
            List<String> known = vocabulary.parameters().stream()
                    .map(ParameterDeclaration::name)
                    .toList();
            Set<String> seen = new HashSet<>();
            int column = 1;
            for (String field : line.split(",", -1)) {
                String name = field.strip();
                if (!known.contains(name)) {
                    error(
                            number,
                            column,
                            name,
                            "there is no parameter '" + Wording.printable(name) + "'",
                            Spelling.suggestion(name, known));
                } else if (!seen.add(name)) {
                    error(number, column, name, "the column '" + name + "' stands here twice", "remove one");
                }
                column += field.length() + 1;
            }
        }

        private void row(String line, int number) {
            String[] fields = line.split(",", -1);
            if (fields.length != names.size()) {
                error(
                        number,
                        1,
                        "",
                        fields.length + " values in a table of " + names.size() + " columns",
                        "every row needs a value for every parameter");
                return;
            }
            List<Double> values = new ArrayList<>();
            int column = 1;
            for (int i = 0; i < fields.length; i++) {
                values.add(value(fields[i].strip(), names.get(i), number, column));
                column += fields[i].length() + 1;
            }
            rows.add(values);
        }

        private double value(String text, String name, int line, int column) {
            boolean number = ScalarKind.of(text) == ScalarKind.NUMBER;
            double value = number ? ScalarKind.number(text) : Double.NaN;
            if (!Double.isFinite(value)) {
                error(line, column, name, "'" + Wording.printable(text) + "' is not a finite number", "");
                return value;
            }
            vocabulary.parameters().stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .findFirst()
                    .flatMap(parameter -> problem(parameter, value))
                    .ifPresent(problem -> error(line, column, name, text + problem, ""));
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

        private void error(int line, int column, String path, String message, String suggestion) {
            errors.add(new FilePosition(source.file(), line, column).error(path, message, suggestion));
        }
    }
}

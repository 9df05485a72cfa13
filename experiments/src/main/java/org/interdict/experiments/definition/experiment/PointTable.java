package org.interdict.experiments.definition.experiment;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.shape.ShapeCheck;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.FilePosition;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.SourceText;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.results.text.CsvRows;

/** Reads the points of a design from a CSV table: a header with names of factors, one row for each point. Lines that begin with # are left out. */
final class PointTable {
    private final Map<String, FactorNames.Place> known;
    private final ShapeCheck check;
    private final List<InputError> errors;

    /** @param known the factors that the experiment has */
    PointTable(Map<String, FactorNames.Place> known, ShapeCheck check, List<InputError> errors) {
        this.known = known;
        this.check = check;
        this.errors = errors;
    }

    /**
     * The factors, each with one value for each point; empty if something is wrong.
     *
     * @param file as the user named it
     * @param experiment the file in which the name stands; the table is looked for beside it. Empty if the name stands on the command line
     * @param place where it stands, for messages
     */
    List<DesignFactor> read(String file, String experiment, FilePosition place) {
        Optional<SourceText> source = source(file, experiment, place);
        if (source.isEmpty()) {
            return List.of();
        }
        String shown = source.get().file();
        try {
            List<List<CsvRows.Field>> rows = CsvRows.of(source.get().text()).stream()
                    .filter(row -> !row.get(0).text().startsWith("#"))
                    .toList();
            return rows.size() < 2 ? none(shown, rows.isEmpty()) : factors(shown, rows);
        } catch (CsvRows.Unclosed e) {
            errors.add(place(shown, e.where()).error("", "the quote that opens here is not closed", "add '\"'"));
            return List.of();
        }
    }

    private List<DesignFactor> none(String file, boolean empty) {
        errors.add(InputError.of(
                file,
                empty ? "the table is empty" : "the table has a header and no row: there is no point",
                "write one row for each point"));
        return List.of();
    }

    private Optional<SourceText> source(String file, String experiment, FilePosition place) {
        try {
            Path named = Path.of(file);
            Path beside = experiment.isEmpty() ? named : Path.of(experiment).resolveSibling(file);
            Path found = Files.exists(beside) ? beside : named;
            Optional<byte[]> shipped = Library.sample(beside.toString());
            if (!Files.exists(found) && shipped.isPresent()) {
                return Optional.of(SourceText.of(file, shipped.get()));
            }
            return Optional.of(SourceText.read(found.toString(), found, Library::nearest));
        } catch (InvalidPathException e) {
            errors.add(place.error("design.file", "this is not the name of a file", ""));
        } catch (InvalidInput e) {
            errors.addAll(e.errors());
        }
        return Optional.empty();
    }

    private List<DesignFactor> factors(String file, List<List<CsvRows.Field>> rows) {
        int before = errors.size();
        List<CsvRows.Field> header = rows.get(0);
        List<String> names = new ArrayList<>();
        for (CsvRows.Field field : header) {
            names.add(column(file, field, names));
        }
        List<List<Double>> levels = new ArrayList<>();
        names.forEach(name -> levels.add(new ArrayList<>()));
        for (List<CsvRows.Field> row : rows.subList(1, rows.size())) {
            row(file, row, names, levels);
            if (errors.size() > InvalidInput.MOST_ERRORS) {
                break;
            }
        }
        if (errors.size() > before) {
            return List.of();
        }
        List<DesignFactor> factors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            FactorNames.Place place = Objects.requireNonNull(known.get(names.get(i)), "a factor that was found before");
            factors.add(FactorReading.of(names.get(i), place, levels.get(i)));
        }
        return factors;
    }

    private String column(String file, CsvRows.Field field, List<String> before) {
        String name = FactorNames.canonical(field.text());
        if (!known.containsKey(name)) {
            errors.add(place(file, field)
                    .error(
                            "",
                            "the column '" + Wording.printable(field.text()) + "' is not the name of a factor",
                            Spelling.suggestion(name, known.keySet())));
        } else if (before.contains(name)) {
            errors.add(place(file, field).error("", "the column '" + name + "' stands here twice", "remove one"));
        }
        return name;
    }

    private void row(String file, List<CsvRows.Field> row, List<String> names, List<List<Double>> levels) {
        if (row.size() != names.size()) {
            errors.add(place(file, row.get(0))
                    .error("", "the row has " + row.size() + " fields, the header " + names.size(), ""));
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            FactorNames.Place place = known.get(names.get(i));
            Scalar scalar = new Scalar(place(file, row.get(i)), row.get(i).text(), false);
            if (place != null && check.check(scalar, place.shape(), names.get(i)) instanceof Scalar sound) {
                levels.get(i).add(FactorReading.number(sound, place.shape()));
            }
        }
    }

    private static FilePosition place(String file, CsvRows.Field field) {
        return new FilePosition(file, field.line(), field.column());
    }
}

package org.interdict.experiments.definition.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.interdict.results.text.CsvRows;

/**
 * The name of a target as an experiment file may use it.
 *
 * @param id its name
 * @param calibrates whether the model may be fitted to it; the others are held out for validation
 */
public record TargetWord(String id, boolean calibrates) {
    private static final String FILE = "/org/interdict/experiments/validation/pattern/targets.csv";
    private static final String FOR_CALIBRATION = "C";

    /** The targets of the project, {@code docs/targets.csv}. */
    static List<TargetWord> shipped() {
        try (InputStream stream = TargetWord.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
            List<List<CsvRows.Field>> rows = CsvRows.of(new String(bytes, StandardCharsets.UTF_8));
            List<String> header = rows.get(0).stream().map(CsvRows.Field::text).toList();
            int id = header.indexOf("id");
            int role = header.indexOf("role");
            return rows.stream()
                    .skip(1)
                    .map(row -> new TargetWord(
                            row.get(id).text(),
                            FOR_CALIBRATION.equals(row.get(role).text())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.interdict.results.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.store.runs.RunStore;

/**
 * The table layout of NetLogo's BehaviorSpace, for the tools that read it: a heading of six lines, then one row for each run and step, one
 * column for each measure, every field in quotes.
 */
final class BehaviorSpaceTable {
    private BehaviorSpaceTable() {}

    static void write(RunStore store, Path file) {
        Path table = file.resolveSibling(file.getFileName() + ".table");
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        store.database().copy(query(store.header()), table, "FORMAT csv, HEADER, FORCE_QUOTE *");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                out.write(heading(store.header()).getBytes(StandardCharsets.UTF_8));
                Files.copy(table, out);
            }
            Files.delete(table);
            RunFolder.move(temporary, file);
        } catch (IOException e) {
            throw RunFolder.failure(file, e);
        }
    }

    private static String query(StudyHeader header) {
        StringBuilder query =
                new StringBuilder("SELECT any_value(r.number) AS \"[run number]\", any_value(r.strategy) AS"
                        + " \"strategy\", any_value(r.draw) AS \"draw\", any_value(r.replicate) AS \"replicate\","
                        + " any_value(r.seed) AS \"seed\", d.day AS \"[step]\"");
        for (String measure : header.measures()) {
            query.append(", max(CASE WHEN d.measure = ")
                    .append(Database.quoted(measure))
                    .append(" AND NOT isnan(d.value) THEN d.value END) AS ")
                    .append(field(measure));
        }
        return query.append(
                        " FROM daily d JOIN (SELECT *, row_number() OVER (ORDER BY replicate, draw, strategy_index) AS"
                                + " number FROM run) r ON d.run_id = r.run_id GROUP BY d.run_id, d.day ORDER BY 1, d.day")
                .toString();
    }

    /** BehaviorSpace writes its version, model, experiment, time and the world's size here. The time is left out, so that the same runs give the same bytes. */
    private static String heading(StudyHeader header) {
        return String.join(
                "\n",
                field("BehaviorSpace results (INTERDICT " + header.version() + "), table layout"),
                field(RunFolder.EXPERIMENT),
                field(header.experiment()),
                field(header.identity()),
                field("baseline") + "," + field("master seed"),
                field(header.baseline()) + "," + field(Long.toString(header.seed())),
                "");
    }

    private static String field(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

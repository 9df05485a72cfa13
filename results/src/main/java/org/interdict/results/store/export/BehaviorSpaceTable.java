package org.interdict.results.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.store.runs.RunStore;

/**
 * The table layout of NetLogo's BehaviorSpace, for the tools that read it: a heading of six lines, then one row for each run and step, one
 * column for each parameter that varies and for each measure, every field in quotes.
 */
final class BehaviorSpaceTable {
    private BehaviorSpaceTable() {}

    /**
     * Writes it.
     *
     * @param shown measures whose values of whole runs stand there if no series by day were stored
     * @param lastDay day of these values
     */
    static void write(RunStore store, Factors factors, List<String> shown, int lastDay, Path file) {
        Path table = file.resolveSibling(file.getFileName() + ".table");
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        store.database().copy(query(store, factors, shown, lastDay), table, "FORMAT csv, HEADER, FORCE_QUOTE *");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                out.write(heading(store.header()).getBytes(StandardCharsets.UTF_8));
                Files.copy(table, out);
            }
            Files.delete(table);
            RunFolder.move(temporary, file);
        } catch (IOException e) {
            RunFolder.discard(table);
            RunFolder.discard(temporary);
            throw RunFolder.failure(file, e);
        }
    }

    /** One row for each run and day; for each run where no series by day were stored. */
    private static String query(RunStore store, Factors factors, List<String> shown, int lastDay) {
        boolean daily = isDaily(store.header(), shown);
        List<String> summary = store.runs().summaryMeasures();
        StringBuilder query = new StringBuilder("SELECT r.position AS \"[run number]\", r.strategy AS \"strategy\","
                + " r.draw AS \"draw\", r.replicate AS \"replicate\", r.seed AS \"seed\", " + factors.selected()
                + (daily ? "d.day" : String.valueOf(lastDay)) + " AS \"[step]\"");
        for (String measure : daily ? store.header().measures() : shown) {
            String column = daily || summary.contains(measure) ? "d." + Database.name(measure) : "NULL::DOUBLE";
            query.append(", CASE WHEN NOT isnan(")
                    .append(column)
                    .append(") THEN ")
                    .append(column)
                    .append(" END AS ")
                    .append(field(measure));
        }
        return query.append(" FROM stored." + (daily ? "daily" : "summary")
                        + " d JOIN (SELECT *, row_number() OVER (ORDER BY replicate, draw,"
                        + " strategy_index) AS position FROM stored.run) r USING (number)"
                        + " LEFT JOIN factor f USING (draw) ORDER BY 1" + (daily ? ", d.day" : ""))
                .toString();
    }

    private static boolean isDaily(StudyHeader header, List<String> shown) {
        return !header.measures().isEmpty() || shown.isEmpty();
    }

    /** The columns, in order. */
    static List<ExportTable.Column> columns(StudyHeader header, Factors factors, List<String> shown) {
        boolean daily = isDaily(header, shown);
        List<ExportTable.Column> columns = new ArrayList<>(List.of(
                new ExportTable.Column(
                        "[run number]", "integer", "number of the run, from 1: all strategies of replicate 0 first"),
                ExportTable.Column.STRATEGY,
                new ExportTable.Column("draw", "integer", "parameter draw, from 0"),
                new ExportTable.Column("replicate", "integer", "replicate, from 0"),
                new ExportTable.Column("seed", "integer", "seed of the replicate")));
        columns.addAll(factors.columns());
        columns.add(new ExportTable.Column("[step]", "integer", "day of the evaluation, from 0"));
        String meaning = daily
                ? "value of this measure on that day; empty if undefined"
                : "value of this measure over the run; empty if undefined";
        (daily ? header.measures() : shown)
                .forEach(measure -> columns.add(new ExportTable.Column(measure, "number", meaning)));
        return columns;
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

package org.interdict.results.store.runs;

import java.sql.SQLException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.duckdb.DuckDBAppender;
import org.interdict.model.simulation.Event;
import org.interdict.model.simulation.Forum;
import org.interdict.model.simulation.Payer;
import org.interdict.model.simulation.Result;
import org.interdict.results.store.folder.Database;
import org.interdict.results.text.Json;

/** Turns runs into rows of the tables. */
final class RunRows {
    private final Database database;
    private final List<RunRecord> runs;
    private final int first;

    private RunRows(Database database, List<RunRecord> runs, int first) {
        this.database = database;
        this.runs = runs;
        this.first = first;
    }

    /** Appends the rows of one result. */
    private interface Rows {
        void append(DuckDBAppender appender, int number, Result result) throws SQLException;
    }

    /**
     * Appends runs within the transaction that is open.
     *
     * @param summaryMeasures columns of the summary
     * @param dailyMeasures measures that are stored by day
     * @param first number of the first run; the others follow
     */
    static void append(
            Database database,
            List<String> summaryMeasures,
            List<String> dailyMeasures,
            List<RunRecord> runs,
            int first) {
        RunRows rows = new RunRows(database, runs, first);
        database.append(Schema.STORED, "run", appender -> {
            for (int i = 0; i < runs.size(); i++) {
                entry(appender, first + i, runs.get(i).entry());
            }
        });
        rows.append("summary", (appender, number, result) -> summary(appender, number, result, summaryMeasures));
        if (!dailyMeasures.isEmpty()) {
            rows.append("daily", (appender, number, result) -> daily(appender, number, result, dailyMeasures));
        }
        if (rows.any(result -> result.events().size())) {
            rows.append("event", (appender, number, result) -> events(appender, number, result.events()));
        }
        if (rows.any(result -> result.forums().size())) {
            rows.append("forum", (appender, number, result) -> forums(appender, number, result.forums()));
        }
        if (rows.any(result -> result.payers().size())) {
            rows.append("payer", (appender, number, result) -> payers(appender, number, result.payers()));
        }
        if (rows.any(result -> result.notes().size())) {
            rows.append("note", (appender, number, result) -> notes(appender, number, result.notes()));
        }
    }

    private boolean any(ToIntFunction<Result> count) {
        return runs.stream().anyMatch(run -> run.result() != null && count.applyAsInt(run.result()) > 0);
    }

    private void append(String table, Rows rows) {
        database.append(Schema.STORED, table, appender -> {
            for (int i = 0; i < runs.size(); i++) {
                Result result = runs.get(i).result();
                if (result != null) {
                    rows.append(appender, first + i, result);
                }
            }
        });
    }

    private static void entry(DuckDBAppender rows, int number, RunEntry entry) throws SQLException {
        rows.beginRow()
                .append(number)
                .append(entry.id().strategy())
                .append(entry.strategy())
                .append(entry.id().draw())
                .append(entry.id().replicate())
                .append(entry.seed())
                .append(entry.seeds().population())
                .append(entry.seeds().network())
                .append(entry.seeds().behaviour())
                .append(Json.MAPPER.writeValueAsString(entry.parameters()))
                .append(entry.status().word())
                .append(entry.error())
                .append(entry.wallMillis())
                .endRow();
    }

    private static void summary(DuckDBAppender rows, int number, Result result, List<String> measures)
            throws SQLException {
        if (!result.measures().equals(measures)) {
            throw new IllegalArgumentException("a result has other measures than those that are stored");
        }
        rows.beginRow().append(number);
        for (double value : result.summary()) {
            rows.append(value);
        }
        rows.endRow();
    }

    private static void daily(DuckDBAppender rows, int number, Result result, List<String> measures)
            throws SQLException {
        int[] columns = measures.stream()
                .mapToInt(measure -> result.measures().indexOf(measure))
                .toArray();
        double[][] daily = result.daily();
        for (int day = 0; day < daily.length; day++) {
            rows.beginRow().append(number).append(day);
            for (int column : columns) {
                if (column < 0) {
                    rows.appendNull();
                } else {
                    rows.append(daily[day][column]);
                }
            }
            rows.endRow();
        }
    }

    private static void notes(DuckDBAppender rows, int number, List<String> notes) throws SQLException {
        int position = 0;
        for (String note : notes) {
            rows.beginRow().append(number).append(position++).append(note).endRow();
        }
    }

    private static void events(DuckDBAppender rows, int number, List<Event> events) throws SQLException {
        int position = 0;
        for (Event event : events) {
            rows.beginRow()
                    .append(number)
                    .append(position++)
                    .append(event.person())
                    .append(event.day())
                    .append(event.from())
                    .append(event.to())
                    .append(event.act())
                    .append(event.venue())
                    .endRow();
        }
    }

    private static void forums(DuckDBAppender rows, int number, List<Forum> forums) throws SQLException {
        for (Forum forum : forums) {
            rows.beginRow().append(number).append(forum.number()).append(forum.opened());
            if (forum.closed().isPresent()) {
                rows.append(forum.closed().getAsInt());
            } else {
                rows.appendNull();
            }
            rows.append(forum.end().word())
                    .append(forum.region())
                    .append(forum.cooperation())
                    .append(forum.founder().word())
                    .append(forum.accounts())
                    .append(forum.members())
                    .append(forum.visits())
                    .append(forum.posts())
                    .endRow();
        }
    }

    private static void payers(DuckDBAppender rows, int number, List<Payer> payers) throws SQLException {
        for (Payer payer : payers) {
            rows.beginRow()
                    .append(number)
                    .append(payer.number())
                    .append(payer.began())
                    .append(payer.purchases())
                    .append(payer.inEvaluation())
                    .append(payer.facilitators())
                    .endRow();
        }
    }
}

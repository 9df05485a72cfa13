package org.interdict.results.store.runs;

import java.sql.SQLException;
import java.util.List;
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
    private final List<String> dailyMeasures;

    private RunRows(Database database, List<String> dailyMeasures) {
        this.database = database;
        this.dailyMeasures = dailyMeasures;
    }

    /** Appends runs within the transaction that is open. */
    static void append(Database database, List<String> dailyMeasures, List<RunRecord> runs) {
        RunRows rows = new RunRows(database, dailyMeasures);
        database.append("run", appender -> {
            for (RunRecord run : runs) {
                entry(appender, run.entry());
            }
        });
        for (RunRecord run : runs) {
            if (run.result() != null) {
                rows.result(run.entry().id().toString(), run.result());
            }
        }
    }

    private static void entry(DuckDBAppender rows, RunEntry entry) throws SQLException {
        rows.beginRow()
                .append(entry.id().toString())
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

    private void result(String id, Result result) {
        List<String> measures = result.measures();
        database.append("summary", rows -> {
            for (int i = 0; i < measures.size(); i++) {
                rows.beginRow()
                        .append(id)
                        .append(measures.get(i))
                        .append(result.summary()[i])
                        .endRow();
            }
        });
        database.append("daily", rows -> daily(rows, id, result));
        if (!result.forums().isEmpty()) {
            database.append("forum", rows -> forums(rows, id, result.forums()));
        }
        if (!result.payers().isEmpty()) {
            database.append("payer", rows -> payers(rows, id, result.payers()));
        }
        if (!result.notes().isEmpty()) {
            database.append("note", rows -> notes(rows, id, result.notes()));
        }
        if (!result.events().isEmpty()) {
            database.append("event", rows -> events(rows, id, result.events()));
        }
    }

    private void daily(DuckDBAppender rows, String id, Result result) throws SQLException {
        for (String measure : dailyMeasures) {
            int column = result.measures().indexOf(measure);
            for (int day = 0; column >= 0 && day < result.daily().length; day++) {
                rows.beginRow()
                        .append(id)
                        .append(day)
                        .append(measure)
                        .append(result.daily()[day][column])
                        .endRow();
            }
        }
    }

    private static void notes(DuckDBAppender rows, String id, List<String> notes) throws SQLException {
        int position = 0;
        for (String note : notes) {
            rows.beginRow().append(id).append(position++).append(note).endRow();
        }
    }

    private static void events(DuckDBAppender rows, String id, List<Event> events) throws SQLException {
        int position = 0;
        for (Event event : events) {
            rows.beginRow()
                    .append(id)
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

    private static void forums(DuckDBAppender rows, String id, List<Forum> forums) throws SQLException {
        for (Forum forum : forums) {
            rows.beginRow().append(id).append(forum.number()).append(forum.opened());
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

    private static void payers(DuckDBAppender rows, String id, List<Payer> payers) throws SQLException {
        for (Payer payer : payers) {
            rows.beginRow()
                    .append(id)
                    .append(payer.number())
                    .append(payer.began())
                    .append(payer.purchases())
                    .append(payer.inEvaluation())
                    .append(payer.facilitators())
                    .endRow();
        }
    }
}

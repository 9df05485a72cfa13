package org.interdict.results.store.runs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.StoreLayout;

/**
 * The tables of {@code runs.duckdb}, as everybody may read them:
 *
 * <pre>
 * meta            key, value                                         what the folder is about, as JSON
 * run             one row for each run: its indices, seeds, parameters, status, error, time
 * summary         run_id, measure, value                             every measure of the catalogue
 * daily           run_id, day, measure, value                        the measures that are stored by day
 * event           run_id, position, person, day, from, to, act, venue   the followed persons
 * forum           run_id, forum, opened, closed, …                   the life of each forum
 * payer           run_id, payer, began, purchases, …                 the payers of live streams, and how often they paid
 * note            run_id, position, note                             what a strategy's own log says
 * parameter_draw  draw, parameter, value                             the uncertain parameters of each draw
 * </pre>
 *
 * All but {@code meta} and {@code parameter_draw} are views of the tables of the schema {@code stored}, which are narrow so that a run
 * costs little: they know a run by its number, and have a column for each measure. Rows stand in the order in which units finished;
 * readers sort them.
 */
final class Schema {
    /** Increased when a table changes. */
    private static final String VERSION = "6";

    /** The schema of the narrow tables. */
    static final String STORED = "stored";

    /** The tables with one or more rows for each run, whose columns are the same in all studies. */
    static final List<String> FIXED_TABLES = List.of("event", "forum", "payer", "note");

    private static final String RUN_COLUMNS =
            "strategy_index, strategy, draw, replicate, seed, population_seed, network_seed,"
                    + " behaviour_seed, parameters, status, error, wall_ms";

    private static final List<String> TABLES = List.of(
            StoreLayout.META,
            "CREATE SCHEMA stored",
            "CREATE TABLE stored.run(number INTEGER NOT NULL, strategy_index INTEGER NOT NULL, strategy VARCHAR NOT NULL,"
                    + " draw INTEGER NOT NULL, replicate INTEGER NOT NULL, seed BIGINT NOT NULL,"
                    + " population_seed BIGINT NOT NULL, network_seed BIGINT NOT NULL, behaviour_seed BIGINT NOT NULL,"
                    + " parameters VARCHAR NOT NULL, status VARCHAR NOT NULL, error VARCHAR NOT NULL,"
                    + " wall_ms BIGINT NOT NULL)",
            "CREATE TABLE stored.event(number INTEGER NOT NULL, position INTEGER NOT NULL, person BIGINT NOT NULL,"
                    + " day INTEGER NOT NULL, \"from\" VARCHAR NOT NULL, \"to\" VARCHAR NOT NULL, act VARCHAR NOT NULL,"
                    + " venue INTEGER NOT NULL)",
            "CREATE TABLE stored.forum(number INTEGER NOT NULL, forum INTEGER NOT NULL, opened INTEGER NOT NULL, closed INTEGER,"
                    + " ended VARCHAR NOT NULL, region INTEGER NOT NULL, cooperation DOUBLE NOT NULL,"
                    + " founder VARCHAR NOT NULL, accounts INTEGER NOT NULL, members INTEGER NOT NULL,"
                    + " visits BIGINT NOT NULL, posts BIGINT NOT NULL)",
            "CREATE TABLE stored.payer(number INTEGER NOT NULL, payer INTEGER NOT NULL, began INTEGER NOT NULL,"
                    + " purchases INTEGER NOT NULL, in_evaluation INTEGER NOT NULL, facilitators INTEGER NOT NULL)",
            "CREATE TABLE stored.note(number INTEGER NOT NULL, position INTEGER NOT NULL, note VARCHAR NOT NULL)",
            "CREATE TABLE parameter_draw(draw INTEGER NOT NULL, parameter VARCHAR NOT NULL, value DOUBLE NOT NULL)",
            "CREATE VIEW run AS SELECT 's' || strategy_index || '.d' || draw || '.r' || replicate AS run_id, "
                    + RUN_COLUMNS + ", number FROM stored.run",
            view("event", "position, person, day, \"from\", \"to\", act, venue"),
            view(
                    "forum",
                    "forum, opened, closed, ended, region, cooperation, founder, accounts, members, visits, posts"),
            view("payer", "payer, began, purchases, in_evaluation, facilitators"),
            view("note", "position, note"));

    static final StoreLayout LAYOUT = new StoreLayout(VERSION, List.of(), TABLES);

    private Schema() {}

    private static String view(String table, String columns) {
        String qualified =
                Stream.of(columns.split(", ")).map(column -> "t." + column).collect(Collectors.joining(", "));
        return "CREATE VIEW " + table + " AS SELECT r.run_id, " + qualified + ", t.number FROM stored." + table
                + " t JOIN run r USING (number)";
    }

    /** Makes the tables whose columns are measures, as long as nothing is stored: without columns. */
    static void makeMeasures(Database database, List<String> daily) {
        make(database, "summary", "", List.of());
        make(database, "daily", "day", daily);
    }

    /** Makes the columns of the summary, which are known from the first result on. */
    static void makeSummary(Database database, List<String> measures) {
        make(database, "summary", "", measures);
    }

    /** The measures that a table has a column for. */
    static List<String> columns(Database database, String table) {
        return database.query(
                "SELECT column_name FROM duckdb_columns() WHERE database_name = current_database() AND schema_name = 'stored'"
                        + " AND table_name = ? AND data_type = 'DOUBLE' ORDER BY column_index",
                row -> row.getString(1),
                table);
    }

    private static void make(Database database, String table, String key, List<String> measures) {
        String keys = key.isEmpty() ? "number" : "number, " + key;
        database.execute("CREATE OR REPLACE TABLE stored." + table + "(" + keys.replace(",", " INTEGER NOT NULL,")
                + " INTEGER NOT NULL"
                + measures.stream()
                        .map(measure -> ", " + Database.name(measure) + " DOUBLE")
                        .collect(Collectors.joining())
                + ")");
        String names = measures.stream().map(Database::quoted).collect(Collectors.joining(", "));
        String values = measures.stream().map(Database::name).collect(Collectors.joining(", "));
        String shown = key.isEmpty() ? "r.run_id" : "r.run_id, m." + key;
        database.execute("CREATE OR REPLACE VIEW " + table + " AS SELECT " + shown
                + ", m.measure, m.value, m.number FROM (SELECT " + keys + ", unnest([" + names
                + "]::VARCHAR[]) AS measure, unnest([" + values + "]::DOUBLE[]) AS value FROM stored." + table
                + ") m JOIN run r USING (number) WHERE m.value IS NOT NULL");
    }
}

package org.interdict.results.store.runs;

import java.util.List;
import org.interdict.results.store.folder.StoreLayout;

/**
 * The tables of {@code runs.duckdb}.
 *
 * <pre>
 * meta            key, value                                         what the folder is about, as JSON
 * run             one row for each run: its indices, seeds, parameters, status, error, time
 * summary         run_id, measure, value                             every measure of the catalogue
 * daily           run_id, day, measure, value                        the experiment's measures
 * event           run_id, position, person, day, from, to, act, venue   the followed persons
 * forum           run_id, forum, opened, closed, …                   the life of each forum
 * payer           run_id, payer, began, purchases, …                 the payers of live streams, and how often they paid
 * note            run_id, position, note                             what a strategy's own log says
 * parameter_draw  draw, parameter, value                             the uncertain parameters of each draw
 * </pre>
 *
 * Rows stand in the order in which units finished; readers sort them.
 */
final class Schema {
    /** Increased when a table changes. */
    private static final String VERSION = "5";

    /** The version that lacks the tables {@code forum} and {@code payer} and nothing else: it can be read. */
    private static final String WITHOUT_LIVES = "3";

    /** The tables with a column {@code run_id}. */
    static final List<String> RUN_TABLES = List.of("run", "summary", "daily", "event", "forum", "payer", "note");

    private static final List<String> TABLES = List.of(
            StoreLayout.META,
            "CREATE TABLE run(run_id VARCHAR NOT NULL, strategy_index INTEGER NOT NULL, strategy VARCHAR NOT NULL,"
                    + " draw INTEGER NOT NULL, replicate INTEGER NOT NULL, seed BIGINT NOT NULL,"
                    + " population_seed BIGINT NOT NULL, network_seed BIGINT NOT NULL, behaviour_seed BIGINT NOT NULL,"
                    + " parameters VARCHAR NOT NULL, status VARCHAR NOT NULL, error VARCHAR NOT NULL,"
                    + " wall_ms BIGINT NOT NULL)",
            "CREATE TABLE summary(run_id VARCHAR NOT NULL, measure VARCHAR NOT NULL, value DOUBLE NOT NULL)",
            "CREATE TABLE daily(run_id VARCHAR NOT NULL, day INTEGER NOT NULL, measure VARCHAR NOT NULL,"
                    + " value DOUBLE NOT NULL)",
            "CREATE TABLE event(run_id VARCHAR NOT NULL, position INTEGER NOT NULL, person BIGINT NOT NULL,"
                    + " day INTEGER NOT NULL, \"from\" VARCHAR NOT NULL, \"to\" VARCHAR NOT NULL, act VARCHAR NOT NULL,"
                    + " venue INTEGER NOT NULL)",
            "CREATE TABLE forum(run_id VARCHAR NOT NULL, forum INTEGER NOT NULL, opened INTEGER NOT NULL, closed INTEGER,"
                    + " ended VARCHAR NOT NULL, region INTEGER NOT NULL, cooperation DOUBLE NOT NULL,"
                    + " founder VARCHAR NOT NULL, accounts INTEGER NOT NULL, members INTEGER NOT NULL,"
                    + " visits BIGINT NOT NULL, posts BIGINT NOT NULL)",
            "CREATE TABLE payer(run_id VARCHAR NOT NULL, payer INTEGER NOT NULL, began INTEGER NOT NULL,"
                    + " purchases INTEGER NOT NULL, in_evaluation INTEGER NOT NULL, facilitators INTEGER NOT NULL)",
            "CREATE TABLE note(run_id VARCHAR NOT NULL, position INTEGER NOT NULL, note VARCHAR NOT NULL)",
            "CREATE TABLE parameter_draw(draw INTEGER NOT NULL, parameter VARCHAR NOT NULL, value DOUBLE NOT NULL)");

    static final StoreLayout LAYOUT = new StoreLayout(VERSION, List.of(WITHOUT_LIVES), TABLES);

    private Schema() {}
}

package org.interdict.results.store.export;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.interdict.results.store.folder.Database;
import org.interdict.results.text.Json;

/**
 * What a comparison found, as temporary tables {@code effect}, {@code interaction} and {@code cost_effect} of the database, in the order
 * given ({@code position}). Lists of names are JSON arrays, since a name may contain any separator.
 */
final class FindingTables {
    private final Database database;

    FindingTables(Database database) {
        this.database = database;
    }

    void fill(ComparisonRows rows) {
        database.execute("CREATE OR REPLACE TEMP TABLE effect(position INTEGER, strategy VARCHAR, baseline VARCHAR,"
                + " measure VARCHAR, mean DOUBLE, lower DOUBLE, upper DOUBLE, relative DOUBLE, n INTEGER,"
                + " \"varianceRatio\" DOUBLE, p DOUBLE, \"pAdjusted\" DOUBLE, \"effectSize\" DOUBLE,"
                + " \"probabilityBetter\" DOUBLE)");
        database.execute("CREATE OR REPLACE TEMP TABLE interaction(position INTEGER, strategy VARCHAR, parts VARCHAR,"
                + " baseline VARCHAR, measure VARCHAR, together DOUBLE, sum DOUBLE, mean DOUBLE, lower DOUBLE,"
                + " upper DOUBLE, n INTEGER, p DOUBLE, finding VARCHAR)");
        database.execute("CREATE OR REPLACE TEMP TABLE cost_effect(position INTEGER, strategy VARCHAR,"
                + " baseline VARCHAR, measure VARCHAR, \"costMeasure\" VARCHAR, cost DOUBLE, \"costLower\" DOUBLE,"
                + " \"costUpper\" DOUBLE, gained DOUBLE, \"perInvestigatorDay\" DOUBLE, \"intervalKind\" VARCHAR,"
                + " lower DOUBLE, upper DOUBLE, standing VARCHAR, \"dominatedBy\" VARCHAR, \"dominatedIn\" DOUBLE,"
                + " \"perInvestigatorDayOverPrevious\" DOUBLE)");
        database.appendTemporary("effect", appender -> effects(appender, rows.effects()));
        database.appendTemporary("interaction", appender -> interactions(appender, rows.interactions()));
        database.appendTemporary("cost_effect", appender -> costs(appender, rows.costs()));
    }

    private static void effects(DuckDBAppender rows, List<EffectRow> effects) throws SQLException {
        int position = 0;
        for (EffectRow effect : effects) {
            rows.beginRow()
                    .append(position++)
                    .append(effect.strategy())
                    .append(effect.baseline())
                    .append(effect.measure());
            numbers(rows, effect.mean(), effect.lower(), effect.upper(), effect.relative());
            rows.append(effect.n());
            numbers(
                    rows,
                    effect.varianceRatio(),
                    effect.p(),
                    effect.pAdjusted(),
                    effect.effectSize(),
                    effect.probabilityBetter());
            rows.endRow();
        }
    }

    private static void interactions(DuckDBAppender rows, List<InteractionRow> interactions) throws SQLException {
        int position = 0;
        for (InteractionRow row : interactions) {
            rows.beginRow()
                    .append(position++)
                    .append(row.strategy())
                    .append(names(row.parts()))
                    .append(row.baseline())
                    .append(row.measure());
            numbers(rows, row.together(), row.sum(), row.mean(), row.lower(), row.upper());
            rows.append(row.n());
            numbers(rows, row.p());
            rows.append(row.finding()).endRow();
        }
    }

    private static void costs(DuckDBAppender rows, List<CostRow> costs) throws SQLException {
        int position = 0;
        for (CostRow row : costs) {
            rows.beginRow()
                    .append(position++)
                    .append(row.strategy())
                    .append(row.baseline())
                    .append(row.measure())
                    .append(row.costMeasure());
            numbers(rows, row.cost(), row.costLower(), row.costUpper(), row.gained(), row.perInvestigatorDay());
            rows.append(row.intervalKind());
            numbers(rows, row.lower(), row.upper());
            rows.append(row.standing()).append(names(row.dominatedBy()));
            numbers(rows, row.dominatedIn(), row.perInvestigatorDayOverPrevious());
            rows.endRow();
        }
    }

    private static String names(List<String> names) {
        return Json.MAPPER.writeValueAsString(names);
    }

    private static void numbers(DuckDBAppender rows, double... values) throws SQLException {
        for (double value : values) {
            if (Double.isFinite(value)) {
                rows.append(value);
            } else {
                rows.appendNull();
            }
        }
    }
}

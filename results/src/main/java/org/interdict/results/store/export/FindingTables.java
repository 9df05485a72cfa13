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
    private static final String EFFECT = "strategy VARCHAR, baseline VARCHAR,"
            + " measure VARCHAR, mean DOUBLE, lower DOUBLE, upper DOUBLE, \"pointwiseLower\" DOUBLE,"
            + " \"pointwiseUpper\" DOUBLE, relative DOUBLE, \"relativeLower\" DOUBLE, \"relativeUpper\" DOUBLE,"
            + " ratio DOUBLE, \"ratioLower\" DOUBLE, \"ratioUpper\" DOUBLE, n INTEGER, dropped INTEGER,"
            + " \"varianceRatio\" DOUBLE, p DOUBLE, \"pAdjusted\" DOUBLE, \"effectSize\" DOUBLE,"
            + " \"probabilityBetter\" DOUBLE, \"probabilityBetterLower\" DOUBLE,"
            + " \"probabilityBetterUpper\" DOUBLE, finding VARCHAR)";

    private final Database database;

    FindingTables(Database database) {
        this.database = database;
    }

    void fill(ComparisonRows rows) {
        database.execute("CREATE OR REPLACE TEMP TABLE effect(position INTEGER, " + EFFECT);
        database.execute("CREATE OR REPLACE TEMP TABLE contrast(position INTEGER, " + EFFECT);
        database.execute("CREATE OR REPLACE TEMP TABLE year_effect(position INTEGER, year INTEGER,"
                + " \"firstDay\" INTEGER, \"lastDay\" INTEGER, " + EFFECT);
        database.execute("CREATE OR REPLACE TEMP TABLE interaction(position INTEGER, strategy VARCHAR, parts VARCHAR,"
                + " baseline VARCHAR, measure VARCHAR, together DOUBLE, sum DOUBLE, mean DOUBLE, lower DOUBLE,"
                + " upper DOUBLE, n INTEGER, p DOUBLE, \"pAdjusted\" DOUBLE, finding VARCHAR)");
        database.execute("CREATE OR REPLACE TEMP TABLE cost_effect(position INTEGER, strategy VARCHAR,"
                + " baseline VARCHAR, measure VARCHAR, \"costMeasure\" VARCHAR, cost DOUBLE, \"costLower\" DOUBLE,"
                + " \"costUpper\" DOUBLE, gained DOUBLE, \"perInvestigatorDay\" DOUBLE, \"intervalKind\" VARCHAR,"
                + " lower DOUBLE, upper DOUBLE, standing VARCHAR, \"dominatedBy\" VARCHAR, \"dominatedIn\" DOUBLE,"
                + " \"perInvestigatorDayOverPrevious\" DOUBLE)");
        database.appendTemporary("effect", appender -> effects(appender, rows.effects()));
        database.appendTemporary("contrast", appender -> effects(appender, rows.contrasts()));
        database.appendTemporary("year_effect", appender -> years(appender, rows.years()));
        database.appendTemporary("interaction", appender -> interactions(appender, rows.interactions()));
        database.appendTemporary("cost_effect", appender -> costs(appender, rows.costs()));
    }

    private static void effects(DuckDBAppender rows, List<EffectRow> effects) throws SQLException {
        int position = 0;
        for (EffectRow effect : effects) {
            rows.beginRow().append(position++);
            effect(rows, effect);
            rows.endRow();
        }
    }

    private static void years(DuckDBAppender rows, List<YearRow> years) throws SQLException {
        int position = 0;
        for (YearRow year : years) {
            rows.beginRow()
                    .append(position++)
                    .append(year.year())
                    .append(year.firstDay())
                    .append(year.lastDay());
            effect(rows, year.effect());
            rows.endRow();
        }
    }

    private static void effect(DuckDBAppender rows, EffectRow effect) throws SQLException {
        rows.append(effect.strategy()).append(effect.baseline()).append(effect.measure());
        numbers(rows, effect.mean(), effect.lower(), effect.upper(), effect.pointwiseLower(), effect.pointwiseUpper());
        numbers(rows, effect.relative(), effect.relativeLower(), effect.relativeUpper());
        numbers(rows, effect.ratio(), effect.ratioLower(), effect.ratioUpper());
        rows.append(effect.n()).append(effect.dropped());
        numbers(rows, effect.varianceRatio(), effect.p(), effect.pAdjusted(), effect.effectSize());
        numbers(rows, effect.probabilityBetter(), effect.probabilityBetterLower(), effect.probabilityBetterUpper());
        rows.append(effect.finding());
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
            numbers(rows, row.p(), row.pAdjusted());
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

package org.interdict.results.store.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interdict.results.text.Words;

/** The exported tables: their columns and the queries that fill them. Rows are sorted, so that the same runs give the same bytes. */
enum ExportTable {
    RUNS(
            "One row for each run: its inputs and how it ended",
            "SELECT run_id, strategy, draw, replicate, seed, parameters, " + Factors.PLACE
                    + "status, nullif(error, '') AS error, wall_ms FROM run r LEFT JOIN factor f USING (draw)"
                    + " ORDER BY r.replicate, r.draw, r.strategy_index",
            List.of(
                    new Column("run_id", "string", "name of the run: s<strategy>.d<draw>.r<replicate>"),
                    Column.STRATEGY,
                    new Column("draw", "integer", "parameter draw, from 0; 0 where parameters are not drawn"),
                    new Column("replicate", "integer", "replicate, from 0; strategies share its seeds"),
                    new Column("seed", "integer", "seed of the replicate"),
                    new Column(
                            "parameters",
                            "string",
                            "model parameters that differ from their usual values, as a JSON object"),
                    Column.FACTORS,
                    new Column("status", "string", "done or failed"),
                    new Column("error", "string", "what went wrong; empty if done"),
                    new Column(
                            "wall_ms",
                            "integer",
                            "time spent, in milliseconds; the only column that is not the same when a run is repeated"))),
    SUMMARY(
            "One row for each run and measure: the value of the whole evaluation",
            "SELECT r.run_id, s.measure, CASE WHEN isnan(s.value) THEN NULL ELSE s.value END AS value"
                    + " FROM summary s JOIN run r USING (number)"
                    + " ORDER BY r.replicate, r.draw, r.strategy_index, s.measure",
            List.of(
                    Column.RUN,
                    Column.MEASURE,
                    new Column(
                            "value",
                            "number",
                            "total, mean or last day, as the measure declares; empty if undefined"))),
    DAILY(
            "One row for each run, day and measure, for the measures that the experiment shows",
            "SELECT r.run_id, d.day, d.measure, CASE WHEN isnan(d.value) THEN NULL ELSE d.value END AS value"
                    + " FROM daily d JOIN run r USING (number)"
                    + " ORDER BY r.replicate, r.draw, r.strategy_index, d.day, d.measure",
            List.of(
                    Column.RUN,
                    Column.DAY,
                    Column.MEASURE,
                    new Column("value", "number", "value of the day; empty if undefined"))),
    QUANTILES(
            "One row for each strategy, measure and day: how the values of all its runs are distributed, for the measures of the daily series",
            "SELECT r.strategy, d.measure, d.day, count(*) AS n, min(d.value) AS lowest, quantile_cont(d.value, 0.05) AS q05,"
                    + " quantile_cont(d.value, 0.25) AS q25, quantile_cont(d.value, 0.5) AS q50,"
                    + " quantile_cont(d.value, 0.75) AS q75, quantile_cont(d.value, 0.95) AS q95, max(d.value) AS highest"
                    + " FROM daily d JOIN run r USING (number) WHERE NOT isnan(d.value)"
                    + " GROUP BY r.strategy_index, r.strategy, d.measure, d.day"
                    + " ORDER BY r.strategy_index, d.measure, d.day",
            List.of(
                    Column.STRATEGY,
                    Column.MEASURE,
                    Column.DAY,
                    new Column("n", "integer", "runs with a value on that day, over all draws and replicates"),
                    new Column("lowest", "number", "lowest value"),
                    new Column("q05", "number", "quantile 0.05, linear between neighbouring values"),
                    new Column("q25", "number", "quantile 0.25"),
                    new Column("q50", "number", "median"),
                    new Column("q75", "number", "quantile 0.75"),
                    new Column("q95", "number", "quantile 0.95"),
                    new Column("highest", "number", "highest value"))),
    EVENTS(
            "One row for each event of a followed person: a transition or an act",
            "SELECT r.run_id, e.person, e.day, e.\"from\", e.\"to\", nullif(e.act, '') AS act, e.venue"
                    + " FROM stored.event e JOIN run r USING (number)"
                    + " ORDER BY r.replicate, r.draw, r.strategy_index, e.position",
            List.of(
                    Column.RUN,
                    new Column(
                            "person",
                            "integer",
                            "number of the person; the same number under every strategy of a replicate"),
                    new Column("day", "integer", "day of the evaluation; negative in the burn-in"),
                    new Column("from", "string", "stage before the event; none before the entry into the population"),
                    new Column("to", "string", "stage after the event; none after leaving the population"),
                    new Column("act", "string", "what was done; empty if there was only a transition"),
                    new Column("venue", "integer", "number of the venue, or -1 if there is none"))),
    FORUMS(
            "One row for each run and forum: its history up to the last day of the run; counts are of its whole life, burn-in included",
            "SELECT r.run_id, f.forum, f.opened, f.closed, f.ended, f.region, f.cooperation, f.founder, f.accounts, f.members,"
                    + " f.visits, f.posts FROM stored.forum f JOIN run r USING (number)"
                    + " ORDER BY r.replicate, r.draw, r.strategy_index, f.forum",
            List.of(
                    Column.RUN,
                    new Column("forum", "integer", "number of the forum, in the order of opening; venue of the events"),
                    new Column(
                            "opened",
                            "integer",
                            "day of opening; negative in the burn-in; for the first forums the day before the burn-in"),
                    new Column("closed", "integer", "day of closing; empty if open"),
                    new Column(
                            "ended",
                            "string",
                            "seized (by police), given-up (by its coordinators), or open (police may run it)"),
                    new Column("region", "integer", "hosting region; 0 is the haven where there are several"),
                    new Column(
                            "cooperation",
                            "number",
                            "cooperation of that region with police, from 0 to 1, without what policies add"),
                    new Column(
                            "founder",
                            "string",
                            "first (exists from the start), successor (founded by a coordinator of a closed forum) or outsider"),
                    new Column(
                            "accounts",
                            "integer",
                            "all accounts ever registered; a member that comes back, or comes from another forum, registers a new account"),
                    new Column("members", "integer", "members at the end of the run, or when the forum closed"),
                    new Column("visits", "integer", "visits of members"),
                    new Column("posts", "integer", "posts of members"))),
    PAYERS(
            "One row for each run and payer of live streams: purchases over the whole run, burn-in included",
            "SELECT r.run_id, p.payer, p.began, p.purchases, p.in_evaluation, p.facilitators"
                    + " FROM stored.payer p JOIN run r USING (number)"
                    + " ORDER BY r.replicate, r.draw, r.strategy_index, p.payer",
            List.of(
                    Column.RUN,
                    new Column(
                            "payer",
                            "integer",
                            "number of the payer within the run, from 0; not the number of a person in the events, and not the same payer under another strategy"),
                    new Column("began", "integer", "day of the first purchase; negative in the burn-in"),
                    new Column("purchases", "integer", "all purchases"),
                    new Column("in_evaluation", "integer", "purchases from day 0 on: their sum is harm.purchases"),
                    new Column(
                            "facilitators",
                            "integer",
                            "number of facilitators that the payer has paid; another facilitator takes the place of one that is arrested"))),
    EFFECTS(
            "One row for each strategy and measure: the paired difference from the baseline",
            "SELECT * EXCLUDE position FROM effect ORDER BY position",
            Column.effect()),
    CONTRASTS(
            "One row for each pair of strategies other than the baseline and each measure: the paired difference of the two",
            "SELECT * EXCLUDE position FROM contrast ORDER BY position",
            Column.effect()),
    YEARS(
            "One row for each strategy, measure and year of the evaluation: the paired difference from the baseline in that year; no rows for less than two years",
            "SELECT * EXCLUDE position FROM year_effect ORDER BY position",
            Column.year()),
    INTERACTIONS(
            "One row for each package of policies and measure: its effect beyond the sum of its parts' effects; no rows without packages",
            "SELECT * EXCLUDE position FROM interaction ORDER BY position",
            List.of(
                    new Column("strategy", "string", "name of the package"),
                    new Column(
                            "parts",
                            "string",
                            "the strategies whose policies together are those of the package, as a JSON array"),
                    Column.BASELINE,
                    Column.MEASURE,
                    new Column("together", "number", "effect of the package: mean paired difference from the baseline"),
                    new Column("sum", "number", "sum of the effects of its parts"),
                    new Column("mean", "number", "the interaction: together - sum"),
                    new Column("lower", "number", "lower end of the simultaneous interval of the interaction"),
                    new Column("upper", "number", "upper end of the simultaneous interval of the interaction"),
                    new Column(
                            "n",
                            "integer",
                            "replicates counted: those in which package, parts and baseline all have a value"),
                    new Column("p", "number", "two-sided p of the paired t test, not adjusted"),
                    new Column("pAdjusted", "number", "p adjusted over all interactions of the family"),
                    new Column(
                            "finding",
                            "string",
                            "the package compared with the sum of its parts, in the measure's direction: better, worse,"
                                    + " no-relevant-difference, no-clear-difference, identical, same-difference or"
                                    + " too-few"))),
    COST_EFFECTIVENESS(
            "One row for each outcome and strategy: what the strategy achieves beyond the baseline, and what it pays for it; no rows where the cost is not known",
            "SELECT * EXCLUDE position FROM cost_effect ORDER BY position",
            List.of(
                    Column.STRATEGY,
                    Column.BASELINE,
                    new Column("measure", "string", "name of the outcome"),
                    new Column("costMeasure", "string", "name of the measure of cost"),
                    new Column("cost", "number", "mean cost, strategy minus baseline"),
                    new Column("costLower", "number", "lower end of the simultaneous interval of the cost"),
                    new Column("costUpper", "number", "upper end of the simultaneous interval of the cost"),
                    new Column("gained", "number", "mean gain in the outcome's direction: harm averted, or good done"),
                    new Column("perInvestigatorDay", "number", "gained / cost; empty if the cost is not above 0"),
                    new Column(
                            "intervalKind",
                            "string",
                            "form of the interval of perInvestigatorDay: between lower and upper; outside (up to lower,"
                                    + " and from upper on); any"),
                    new Column("lower", "number", "end of Fieller's simultaneous interval of perInvestigatorDay"),
                    new Column("upper", "number", "end of Fieller's simultaneous interval of perInvestigatorDay"),
                    new Column("standing", "string", "frontier, dominated or dominated-by-mix"),
                    new Column(
                            "dominatedBy",
                            "string",
                            "what dominates it, as a JSON array: one strategy, or the two of a mix; none on the frontier"),
                    new Column(
                            "dominatedIn",
                            "number",
                            "share of replicates in which that one strategy costs no more and achieves no less"),
                    new Column(
                            "perInvestigatorDayOverPrevious",
                            "number",
                            "on the frontier: additional gain per additional unit of cost, compared with the next cheaper strategy on it")));

    private final String summary;
    private final String query;
    private final List<Column> columns;

    ExportTable(String summary, String query, List<Column> columns) {
        this.summary = summary;
        this.query = query;
        this.columns = columns;
    }

    /** A column: its name, its type as in a Frictionless table schema, its meaning. */
    record Column(String name, String type, String meaning) {
        static final Column RUN = new Column("run_id", "string", "name of the run");
        static final Column DAY = new Column("day", "integer", "day of the evaluation, from 0");
        /** Stands for the columns of what varies, one for each, which differ from study to study. */
        static final Column FACTORS = new Column("", "number", "");

        static final Column STRATEGY = new Column("strategy", "string", "name of the strategy");
        static final Column BASELINE = new Column("baseline", "string", "name of the baseline");
        static final Column MEASURE = new Column("measure", "string", "name of the measure");

        /** The columns of a paired difference. */
        static List<Column> effect() {
            return List.of(
                    STRATEGY,
                    new Column("baseline", "string", "name of the strategy from which it differs"),
                    MEASURE,
                    new Column("mean", "number", "mean paired difference, strategy minus baseline"),
                    new Column("lower", "number", "lower end of the simultaneous interval"),
                    new Column("upper", "number", "upper end of the simultaneous interval"),
                    new Column("pointwiseLower", "number", "lower end of the interval of this effect alone"),
                    new Column("pointwiseUpper", "number", "upper end of the interval of this effect alone"),
                    new Column("relative", "number", "mean as a share of the baseline's mean"),
                    new Column("relativeLower", "number", "lower end of its simultaneous interval (Fieller)"),
                    new Column("relativeUpper", "number", "upper end of its simultaneous interval (Fieller)"),
                    new Column("ratio", "number", "geometric mean of the ratios strategy / baseline"),
                    new Column("ratioLower", "number", "lower end of the interval of the ratio alone"),
                    new Column("ratioUpper", "number", "upper end of the interval of the ratio alone"),
                    new Column("n", "integer", "pairs counted"),
                    new Column("dropped", "integer", "replicates without a pair"),
                    new Column(
                            "varianceRatio",
                            "number",
                            "variance with independent seeds / variance of the difference; within worlds where they are drawn"),
                    new Column("p", "number", "two-sided p of the paired t test; empty if all differences are equal"),
                    new Column("pAdjusted", "number", "p adjusted by Holm over the family"),
                    new Column(
                            "effectSize",
                            "number",
                            "mean / standard deviation of the baseline, small-sample corrected"),
                    new Column("probabilityBetter", "number", "share of replicates in which the strategy is better"),
                    new Column("probabilityBetterLower", "number", "lower end of its interval (Wilson)"),
                    new Column("probabilityBetterUpper", "number", "upper end of its interval (Wilson)"),
                    new Column(
                            "finding",
                            "string",
                            "better, worse, no-relevant-difference, no-clear-difference, identical, same-difference or too-few"));
        }

        /** The columns of a paired difference in a year. */
        static List<Column> year() {
            List<Column> columns = new ArrayList<>(List.of(
                    new Column("year", "integer", "year of the evaluation, from 1"),
                    new Column("firstDay", "integer", "first day of the year"),
                    new Column("lastDay", "integer", "last day of the year")));
            columns.addAll(effect());
            return columns;
        }
    }

    String summary() {
        return summary;
    }

    /** The SQL that gives the rows. */
    String query(Factors factors) {
        return query.replace(Factors.PLACE, factors.selected());
    }

    /** The columns, in order. */
    List<Column> columns(Factors factors) {
        return columns.stream()
                .flatMap(column -> column.equals(Column.FACTORS) ? factors.columns().stream() : Stream.of(column))
                .toList();
    }

    String title() {
        return Words.hyphenated(this);
    }
}

package org.interdict.results.store.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.simulation.Event;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.text.Json;
import tools.jackson.core.type.TypeReference;

/** Reads stored runs, always in the same order: by replicate, draw, strategy. */
public final class RunReader {
    private static final String ORDER = " ORDER BY r.replicate, r.draw, r.strategy_index";
    /** One run, by the indices of its arm, draw and replicate. */
    private static final String WHERE_RUN =
            " WHERE number = (SELECT number FROM stored.run WHERE strategy_index = ? AND draw = ?"
                    + " AND replicate = ?)";

    private static final TypeReference<TreeMap<String, Double>> VALUES = new TypeReference<>() {};

    private final Database database;
    private final StudyHeader header;

    RunReader(Database database, StudyHeader header) {
        this.database = database;
        this.header = header;
    }

    /** The units that are stored, in breadth-first order. */
    public List<UnitId> units() {
        return database.query(
                "SELECT DISTINCT draw, replicate FROM stored.run ORDER BY replicate, draw",
                row -> new UnitId(row.getInt(1), row.getInt(2)));
    }

    /** The stored units with a replicate below {@code replicates}, in breadth-first order: the units of {@link #values}. */
    public List<UnitId> units(int replicates) {
        return units().stream().filter(unit -> unit.replicate() < replicates).toList();
    }

    /** Inputs and status of every run. */
    public List<RunEntry> entries() {
        return database.query("SELECT * FROM run r" + ORDER, RunReader::entry);
    }

    /** Inputs and status of one run. */
    public Optional<RunEntry> entry(RunId id) {
        return database
                .query(
                        "SELECT * FROM run r WHERE strategy_index = ? AND draw = ? AND replicate = ?",
                        RunReader::entry,
                        place(id))
                .stream()
                .findFirst();
    }

    /** The runs that failed. */
    public List<RunEntry> failures() {
        return database.query("SELECT * FROM run r WHERE status = 'failed'" + ORDER, RunReader::entry);
    }

    /** Number of runs that ended in this way. */
    public int count(RunStatus status) {
        return database.query("SELECT count(*) FROM stored.run WHERE status = ?", row -> row.getInt(1), status.word())
                .get(0);
    }

    /** The values of the uncertain parameters in each draw; an empty map for each draw where there are none. */
    public List<Map<String, Double>> draws() {
        List<Map<String, Double>> draws = new ArrayList<>();
        for (int draw = 0; draw < header.draws(); draw++) {
            draws.add(new TreeMap<>());
        }
        database.query(
                "SELECT draw, parameter, value FROM parameter_draw",
                row -> draws.get(row.getInt(1)).put(row.getString(2), row.getDouble(3)));
        return draws;
    }

    /** Every measure of one run; empty if it failed or is not there. */
    public Map<String, Double> summary(RunId id) {
        List<String> measures = Schema.columns(database, "summary");
        Map<String, Double> values = new TreeMap<>();
        database.query(
                "SELECT * EXCLUDE number FROM stored.summary" + WHERE_RUN,
                row -> {
                    for (int m = 0; m < measures.size(); m++) {
                        values.put(measures.get(m), row.getDouble(m + 1));
                    }
                    return values.size();
                },
                place(id));
        return values;
    }

    private static Object[] place(RunId id) {
        return new Object[] {id.strategy(), id.draw(), id.replicate()};
    }

    /** One measure of one run by day; empty if it was not stored by day. */
    public double[] daily(RunId id, String measure) {
        if (!header.measures().contains(measure)) {
            return new double[0];
        }
        return database
                .query(
                        "SELECT " + Database.name(measure) + " FROM stored.daily" + WHERE_RUN + " ORDER BY day",
                        row -> row.getDouble(1),
                        place(id))
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * What the strategies' own logs say, with the number of runs that say it, in the replicates below {@code replicates}. The text
     * in brackets at the end of a note differs between runs, and is left out here.
     *
     * @return one row for each strategy and note, in the order of the strategies, then of the notes
     */
    public List<StrategyNote> notes(int replicates) {
        return database.query(
                "SELECT r.strategy, regexp_replace(n.note, ' \\([^()]*\\)$', '') AS said, count(DISTINCT n.number),"
                        + " any_value(w.runs) FROM stored.note n JOIN stored.run r USING (number)"
                        + " JOIN (SELECT strategy_index, count(*) AS runs FROM stored.run WHERE replicate < ?"
                        + " GROUP BY strategy_index) w ON w.strategy_index = r.strategy_index"
                        + " WHERE r.replicate < ? GROUP BY r.strategy_index, r.strategy, said"
                        + " ORDER BY r.strategy_index, said",
                row -> new StrategyNote(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                replicates,
                replicates);
    }

    /** What one run's own log says. */
    public List<String> notes(RunId id) {
        return database.query(
                "SELECT note FROM stored.note" + WHERE_RUN + " ORDER BY position", row -> row.getString(1), place(id));
    }

    /** What the own logs of all runs say; runs without a note are left out. */
    public Map<RunId, List<String>> notesOfRuns() {
        Map<RunId, List<String>> notes = new HashMap<>();
        database.query(
                "SELECT r.strategy_index, r.draw, r.replicate, n.note FROM stored.note n JOIN stored.run r USING (number)"
                        + " ORDER BY n.number, n.position",
                row -> notes.computeIfAbsent(
                                new RunId(row.getInt(1), row.getInt(2), row.getInt(3)), run -> new ArrayList<>())
                        .add(row.getString(4)));
        return notes;
    }

    /** The event log of one run. */
    public List<Event> events(RunId id) {
        return database.query(
                "SELECT person, day, \"from\", \"to\", act, venue FROM stored.event" + WHERE_RUN + " ORDER BY position",
                row -> new Event(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)),
                place(id));
    }

    /** Names of the measures that have a summary value, in alphabetical order. */
    public List<String> summaryMeasures() {
        return Schema.columns(database, "summary").stream().sorted().toList();
    }

    /**
     * Measures of every run with a replicate below {@code replicates}, for a comparison.
     *
     * @return {@code [strategy][unit][measure]}, units in breadth-first order, NaN where a run failed
     */
    public double[][][] values(List<String> measures, int replicates) {
        List<UnitId> units = units(replicates);
        double[][][] values = new double[header.strategies().size()][units.size()][measures.size()];
        for (double[][] strategy : values) {
            for (double[] run : strategy) {
                Arrays.fill(run, Double.NaN);
            }
        }
        List<String> stored = Schema.columns(database, "summary");
        List<Integer> columns = IntStream.range(0, measures.size())
                .filter(m -> stored.contains(measures.get(m)))
                .boxed()
                .toList();
        String names = columns.stream()
                .map(m -> ", s." + Database.name(measures.get(m)))
                .collect(Collectors.joining());
        database.each(
                "SELECT r.strategy_index, r.draw, r.replicate" + names
                        + " FROM stored.summary s JOIN stored.run r USING (number) WHERE r.replicate < ?",
                row -> {
                    int unit = Collections.binarySearch(units, new UnitId(row.getInt(2), row.getInt(3)));
                    for (int c = 0; c < columns.size(); c++) {
                        values[row.getInt(1)][unit][columns.get(c)] = row.getDouble(4 + c);
                    }
                },
                replicates);
        return values;
    }

    /**
     * The daily values of one measure under one strategy.
     *
     * @param replicates replicates below this count
     * @return {@code [run][day]}, runs in the order of {@link #entries()}, finished ones only
     */
    public double[][] series(int strategy, String measure, int replicates) {
        return seriesByUnit(strategy, measure, replicates).values().toArray(double[][]::new);
    }

    /**
     * The same by unit, in the order of the units; a unit whose run has no series is missing.
     *
     * @param strategy index of the strategy
     * @param replicates replicates that count
     */
    public Map<UnitId, double[]> seriesByUnit(int strategy, String measure, int replicates) {
        if (!header.measures().contains(measure)) {
            return Map.of();
        }
        int days = database.query("SELECT coalesce(max(day) + 1, 0) FROM stored.daily", row -> row.getInt(1))
                .get(0);
        Map<UnitId, double[]> series = new LinkedHashMap<>();
        database.each(
                "SELECT r.draw, r.replicate, d.day, d." + Database.name(measure)
                        + " FROM stored.daily d JOIN stored.run r USING (number) WHERE r.strategy_index = ? AND r.replicate < ?"
                        + " ORDER BY r.replicate, r.draw, d.day",
                row -> series.computeIfAbsent(new UnitId(row.getInt(1), row.getInt(2)), unit -> new double[days])[
                                row.getInt(3)] =
                        row.getDouble(4),
                strategy,
                replicates);
        return series;
    }

    private static RunEntry entry(ResultSet row) throws SQLException {
        return new RunEntry(
                RunId.parse(row.getString("run_id")),
                row.getString("strategy"),
                row.getLong("seed"),
                new Seeds(row.getLong("population_seed"), row.getLong("network_seed"), row.getLong("behaviour_seed")),
                Json.MAPPER.readValue(row.getString("parameters"), VALUES),
                RunStatus.of(row.getString("status")),
                row.getString("error"),
                row.getLong("wall_ms"));
    }
}

package org.interdict.results.store.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.simulation.Event;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.text.Json;
import tools.jackson.core.type.TypeReference;

/** Reads stored runs, always in the same order: by replicate, draw, strategy. */
public final class RunReader {
    private static final String ORDER = " ORDER BY r.replicate, r.draw, r.strategy_index";
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
                "SELECT DISTINCT draw, replicate FROM run ORDER BY replicate, draw",
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
        return database.query("SELECT * FROM run r WHERE run_id = ?", RunReader::entry, id.toString()).stream()
                .findFirst();
    }

    /** The runs that failed. */
    public List<RunEntry> failures() {
        return database.query("SELECT * FROM run r WHERE status = 'failed'" + ORDER, RunReader::entry);
    }

    /** Number of runs that ended in this way. */
    public int count(RunStatus status) {
        return database.query("SELECT count(*) FROM run WHERE status = ?", row -> row.getInt(1), status.word())
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
        Map<String, Double> values = new TreeMap<>();
        database.query(
                "SELECT measure, value FROM summary WHERE run_id = ?",
                row -> values.put(row.getString(1), row.getDouble(2)),
                id.toString());
        return values;
    }

    /** One measure of one run by day; empty if it was not stored by day. */
    public double[] daily(RunId id, String measure) {
        return database
                .query(
                        "SELECT value FROM daily WHERE run_id = ? AND measure = ? ORDER BY day",
                        row -> row.getDouble(1),
                        id.toString(),
                        measure)
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
                "SELECT r.strategy, regexp_replace(n.note, ' \\([^()]*\\)$', '') AS said, count(DISTINCT n.run_id),"
                        + " any_value(w.runs) FROM note n JOIN run r ON n.run_id = r.run_id"
                        + " JOIN (SELECT strategy_index, count(*) AS runs FROM run WHERE replicate < ?"
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
                "SELECT note FROM note WHERE run_id = ? ORDER BY position", row -> row.getString(1), id.toString());
    }

    /** The event log of one run. */
    public List<Event> events(RunId id) {
        return database.query(
                "SELECT person, day, \"from\", \"to\", act, venue FROM event WHERE run_id = ? ORDER BY position",
                row -> new Event(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)),
                id.toString());
    }

    /** Names of the measures that have a summary value, in alphabetical order. */
    public List<String> summaryMeasures() {
        return database.query("SELECT DISTINCT measure FROM summary ORDER BY measure", row -> row.getString(1));
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
        for (int m = 0; m < measures.size(); m++) {
            int column = m;
            database.query(
                    "SELECT r.strategy_index, r.draw, r.replicate, s.value FROM summary s JOIN run r ON s.run_id = r.run_id"
                            + " WHERE s.measure = ? AND r.replicate < ?",
                    row -> {
                        int unit = Collections.binarySearch(units, new UnitId(row.getInt(2), row.getInt(3)));
                        values[row.getInt(1)][unit][column] = row.getDouble(4);
                        return unit;
                    },
                    measures.get(m),
                    replicates);
        }
        return values;
    }

    /**
     * The daily values of one measure under one strategy.
     *
     * @param replicates replicates below this count
     * @return {@code [run][day]}, runs in the order of {@link #entries()}, finished ones only
     */
    public double[][] series(int strategy, String measure, int replicates) {
        Map<UnitId, List<Double>> runs = new TreeMap<>();
        database.query(
                "SELECT r.draw, r.replicate, d.value FROM daily d JOIN run r ON d.run_id = r.run_id"
                        + " WHERE r.strategy_index = ? AND d.measure = ? AND r.replicate < ? ORDER BY r.replicate, r.draw, d.day",
                row -> runs.computeIfAbsent(new UnitId(row.getInt(1), row.getInt(2)), unit -> new ArrayList<>())
                        .add(row.getDouble(3)),
                strategy,
                measure,
                replicates);
        return runs.values().stream()
                .map(days -> days.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
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

package org.interdict.results.store.calibration;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.folder.StoreLayout;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.store.folder.StudyStore;

/**
 * The simulations of one calibration: the findings of each parameter set in each replicate. The store is also the journal from which a calibration resumes: a sampler with keyed chance asks for
 * the same parameter sets again and finds here what is already known. So it ends with the same sample, whenever it was stopped. One process writes at a
 * time. Not safe for use by several threads at once.
 *
 * <pre>
 * meta        key, value                              what the folder is about, as JSON
 * simulation  evaluation, replicate, seed, error, wall_ms   one row for each simulation; error is empty if it succeeded
 * finding     evaluation, replicate, target, value    its findings; NaN where a target could not be measured
 * sample      stage, particle, parameter, value, distance   parameter sets by stage: prior, posterior
 * </pre>
 */
public final class CalibrationStore implements AutoCloseable {
    private static final String SETTINGS = "settings";
    private static final StoreLayout LAYOUT = new StoreLayout(
            "calibration-1",
            List.of(),
            List.of(
                    StoreLayout.META,
                    "CREATE TABLE simulation(evaluation INTEGER NOT NULL, replicate INTEGER NOT NULL, seed BIGINT NOT NULL,"
                            + " error VARCHAR NOT NULL, wall_ms BIGINT NOT NULL)",
                    "CREATE TABLE finding(evaluation INTEGER NOT NULL, replicate INTEGER NOT NULL, target VARCHAR NOT NULL,"
                            + " value DOUBLE NOT NULL)",
                    "CREATE TABLE sample(stage VARCHAR NOT NULL, particle INTEGER NOT NULL, parameter VARCHAR NOT NULL,"
                            + " value DOUBLE NOT NULL, distance DOUBLE NOT NULL)"));

    private final StudyStore study;
    private final Database database;
    private final Map<Key, Simulation> known = new TreeMap<>();

    /**
     * The number of a simulation.
     *
     * @param evaluation number of the parameter set
     * @param replicate number of the replicate, from 0
     */
    public record Key(int evaluation, int replicate) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return evaluation != other.evaluation
                    ? Integer.compare(evaluation, other.evaluation)
                    : Integer.compare(replicate, other.replicate);
        }
    }

    /**
     * The result of a simulation.
     *
     * @param seed its seed
     * @param findings value by target, {@code NaN} where it could not be measured; empty if the simulation failed
     * @param error what went wrong, in one line; empty if it succeeded
     * @param wallMillis time it took, in milliseconds
     */
    public record Simulation(long seed, Map<String, Double> findings, String error, long wallMillis) {
        /** Copies the map. */
        public Simulation {
            findings = Map.copyOf(findings);
        }
    }

    /**
     * A parameter set of a sample.
     *
     * @param values value by parameter, in order
     * @param distance mean distance from the targets, in widths of their bands
     */
    public record Member(Map<String, Double> values, double distance) {
        /** Copies the map; its order is kept. */
        public Member {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    private CalibrationStore(StudyStore study) {
        this.study = study;
        this.database = study.database();
        load();
    }

    /**
     * Opens a folder for writing: a new one, or one that holds the same calibration.
     *
     * @param folder made if it is not there
     * @param header what the calibration is about; its identity covers the settings too
     * @param settings settings that the experiment file alone does not say, as text
     * @param existing what to do with a calibration that is already there
     * @param experiment the text of the experiment as run
     * @throws FolderRefused if the folder is no run folder, is in use, or holds something else (unless it is to be replaced)
     * @throws StoreFailure if the database is damaged or the disk full
     */
    public static CalibrationStore open(
            Path folder, StudyHeader header, String settings, Existing existing, String experiment) {
        return of(StudyStore.open(
                folder,
                LAYOUT,
                header,
                database -> {
                    database.append(
                            "meta",
                            rows -> rows.beginRow()
                                    .append(SETTINGS)
                                    .append(settings)
                                    .endRow());
                    StudyStore.fill(database, experiment);
                },
                existing));
    }

    /**
     * Opens a folder for reading.
     *
     * @throws FolderRefused if it holds no calibration or a process is writing to it
     */
    public static CalibrationStore read(Path folder) {
        return of(StudyStore.read(folder, LAYOUT));
    }

    /** A database that turns out to be damaged is let go of. */
    private static CalibrationStore of(StudyStore study) {
        try {
            return new CalibrationStore(study);
        } catch (RuntimeException e) {
            study.close();
            throw e;
        }
    }

    private void load() {
        Map<Key, Map<String, Double>> findings = new TreeMap<>();
        database.query(
                "SELECT evaluation, replicate, target, value FROM finding",
                row -> findings.computeIfAbsent(new Key(row.getInt(1), row.getInt(2)), key -> new TreeMap<>())
                        .put(row.getString(3), row.getDouble(4)));
        database.query("SELECT evaluation, replicate, seed, error, wall_ms FROM simulation", row -> {
            Key key = new Key(row.getInt(1), row.getInt(2));
            return known.put(
                    key,
                    new Simulation(
                            row.getLong(3), findings.getOrDefault(key, Map.of()), row.getString(4), row.getLong(5)));
        });
    }

    /**
     * Refuses what {@link #open} would refuse, as far as that can be seen; makes and changes nothing.
     *
     * @throws FolderRefused if the folder cannot serve
     * @throws StoreFailure if the database is damaged
     */
    public static void check(Path folder, StudyHeader header, Existing existing) {
        StudyStore.check(folder, LAYOUT, header, existing);
    }

    /** The folder and what stands in it beside the findings. */
    public StudyStore study() {
        return study;
    }

    /** Path of the folder. */
    public Path folder() {
        return study.path();
    }

    /** What the study is about. */
    public StudyHeader header() {
        return study.header();
    }

    /** The settings with which it was first opened. */
    public String settings() {
        return study.meta(SETTINGS);
    }

    /** The result of a simulation, if it is stored. */
    public Optional<Simulation> find(Key key) {
        return Optional.ofNullable(known.get(key));
    }

    /** Number of simulations stored. */
    public int size() {
        return known.size();
    }

    /** The simulations that failed. */
    public Map<Key, Simulation> failures() {
        Map<Key, Simulation> failures = new TreeMap<>(known);
        failures.values().removeIf(simulation -> simulation.error().isEmpty());
        return failures;
    }

    /**
     * Stores simulations in one transaction.
     *
     * @param simulations none of them stored before
     * @throws StoreFailure if they cannot be written; the store is then as before
     */
    public void append(Map<Key, Simulation> simulations) {
        study.requireWritable();
        for (Key key : simulations.keySet()) {
            if (known.containsKey(key)) {
                throw new IllegalArgumentException(key + " is already stored");
            }
        }
        database.transaction(() -> {
            database.append("simulation", rows -> {
                for (Map.Entry<Key, Simulation> entry : simulations.entrySet()) {
                    rows.beginRow()
                            .append(entry.getKey().evaluation())
                            .append(entry.getKey().replicate())
                            .append(entry.getValue().seed())
                            .append(entry.getValue().error())
                            .append(entry.getValue().wallMillis())
                            .endRow();
                }
            });
            database.append("finding", rows -> {
                for (Map.Entry<Key, Simulation> entry : simulations.entrySet()) {
                    findings(rows, entry.getKey(), entry.getValue());
                }
            });
        });
        known.putAll(simulations);
    }

    private static void findings(DuckDBAppender rows, Key key, Simulation simulation) throws SQLException {
        for (Map.Entry<String, Double> finding : new TreeMap<>(simulation.findings()).entrySet()) {
            rows.beginRow()
                    .append(key.evaluation())
                    .append(key.replicate())
                    .append(finding.getKey())
                    .append(finding.getValue().doubleValue())
                    .endRow();
        }
    }

    /** Stores samples in place of older ones. @param samples parameter sets by stage */
    public void replaceSamples(Map<String, List<Member>> samples) {
        database.transaction(() -> {
            database.execute("DELETE FROM sample");
            database.append("sample", rows -> {
                for (Map.Entry<String, List<Member>> stage : samples.entrySet()) {
                    for (int particle = 0; particle < stage.getValue().size(); particle++) {
                        Member member = stage.getValue().get(particle);
                        for (Map.Entry<String, Double> value : member.values().entrySet()) {
                            rows.beginRow()
                                    .append(stage.getKey())
                                    .append(particle)
                                    .append(value.getKey())
                                    .append(value.getValue().doubleValue())
                                    .append(member.distance())
                                    .endRow();
                        }
                    }
                }
            });
        });
    }

    /** The stored parameter sets of a stage; empty if there is none. */
    public List<Member> sample(String stage) {
        Map<Integer, Map<String, Double>> values = new TreeMap<>();
        Map<Integer, Double> distances = new TreeMap<>();
        database.query(
                "SELECT particle, parameter, value, distance FROM sample WHERE stage = ? ORDER BY particle, rowid",
                row -> {
                    distances.put(row.getInt(1), row.getDouble(4));
                    return values.computeIfAbsent(row.getInt(1), particle -> new LinkedHashMap<>())
                            .put(row.getString(2), row.getDouble(3));
                },
                stage);
        List<Member> members = new ArrayList<>();
        values.forEach((particle, set) -> members.add(new Member(set, distances.getOrDefault(particle, Double.NaN))));
        return members;
    }

    @Override
    public void close() {
        study.close();
    }
}

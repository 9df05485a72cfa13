package org.interdict.results.store.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The runs of one experiment: written unit by unit, read back in a fixed order. The store is also the resume journal: a unit is
 * in it whole or not at all, whenever the process is killed. One process writes at a time. Not safe for use by several threads
 * at once.
 */
public final class RunStore implements AutoCloseable {
    private static final String HEADER = "header";
    private static final String SCHEMA = "schema";

    private final @Nullable RunFolder claim;
    private final Path folder;
    private final Database database;
    private final boolean lives;
    private final StudyHeader header;
    private final RunReader reader;
    private final SortedSet<UnitId> recorded;

    private RunStore(@Nullable RunFolder claim, Path folder, Database database) {
        this.claim = claim;
        this.folder = folder;
        this.database = database;
        Map<String, String> meta = meta(database);
        this.lives = Schema.VERSION.equals(meta.get(SCHEMA));
        this.header = header(meta, claim != null, database, folder);
        this.reader = new RunReader(database, header);
        this.recorded = new TreeSet<>(reader.units());
    }

    /**
     * Opens a folder for writing: a new one, or one that holds runs of the same experiment.
     *
     * @param folder made if it is not there
     * @param header what the runs are about
     * @param draws overrides of each parameter draw, one map a draw
     * @param existing what to do with runs that are already there
     * @throws FolderRefused if the folder is no run folder, is in use, or holds another experiment or more draws (unless it is to be replaced)
     * @throws StoreFailure if the database is damaged or the disk full
     */
    public static RunStore open(Path folder, StudyHeader header, List<Map<String, Double>> draws, Existing existing) {
        RunFolder claim = RunFolder.claim(folder);
        try {
            claim.clearHalfMade();
            if (existing == Existing.REPLACE && RunFolder.holdsRuns(folder)) {
                claim.clear();
            }
            if (!RunFolder.holdsRuns(folder)) {
                create(claim, header, draws);
            }
            RunStore store = new RunStore(claim, folder, Database.writable(claim.database()));
            store.refuseOther(header);
            if (store.header.draws() == header.draws()) {
                return store;
            }
            store.extend(header, draws);
            return new RunStore(claim, folder, store.database);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /**
     * Opens a folder for reading.
     *
     * @throws FolderRefused if it holds no runs or a process is writing to it
     * @throws StoreFailure if the database is damaged
     */
    public static RunStore read(Path folder) {
        if (!RunFolder.holdsRuns(folder)) {
            throw new FolderRefused("'" + folder + "' holds no runs (there is no " + RunFolder.DATABASE + " in it)");
        }
        return new RunStore(null, folder, Database.readable(folder.resolve(RunFolder.DATABASE)));
    }

    /** Makes the database under another name and moves it, so that it is there whole or not at all. */
    private static void create(RunFolder claim, StudyHeader header, List<Map<String, Double>> draws) {
        Path temporary = claim.path().resolve(RunFolder.DATABASE + ".new");
        try (Database database = Database.writable(temporary)) {
            Schema.TABLES.forEach(database::execute);
            database.append("meta", rows -> {
                rows.beginRow().append(SCHEMA).append(Schema.VERSION).endRow();
                rows.beginRow()
                        .append(HEADER)
                        .append(Json.MAPPER.writeValueAsString(header))
                        .endRow();
            });
            appendDraws(database, draws, 0);
            database.execute("CHECKPOINT");
        }
        try {
            RunFolder.move(temporary, claim.database());
            Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + ".wal"));
        } catch (IOException e) {
            throw RunFolder.failure(claim.database(), e);
        }
    }

    private static void appendDraws(Database database, List<Map<String, Double>> draws, int from) {
        database.append("parameter_draw", rows -> {
            for (int draw = from; draw < draws.size(); draw++) {
                for (Map.Entry<String, Double> value : new TreeMap<>(draws.get(draw)).entrySet()) {
                    rows.beginRow()
                            .append(draw)
                            .append(value.getKey())
                            .append(value.getValue().doubleValue())
                            .endRow();
                }
            }
        });
    }

    /** More worlds extend a study; the ones that are there stay. */
    private void extend(StudyHeader asked, List<Map<String, Double>> draws) {
        if (asked.draws() < header.draws()) {
            database.close();
            throw new FolderRefused("'" + folder + "' holds runs of " + header.draws() + " worlds, more than the "
                    + asked.draws() + " asked for; ask for as many, or give another folder with --out");
        }
        database.transaction(() -> {
            appendDraws(database, draws, header.draws());
            database.execute("UPDATE meta SET value = " + Database.quoted(Json.MAPPER.writeValueAsString(asked))
                    + " WHERE key = '" + HEADER + "'");
        });
    }

    private static Map<String, String> meta(Database database) {
        Map<String, String> meta = new TreeMap<>();
        database.query("SELECT key, value FROM meta", row -> meta.put(row.getString(1), row.getString(2)));
        return meta;
    }

    private static StudyHeader header(Map<String, String> meta, boolean writing, Database database, Path folder) {
        if (CalibrationStore.VERSION.equals(meta.get(SCHEMA))) {
            database.close();
            throw new FolderRefused(
                    "'" + folder + "' holds a calibration, not runs of strategies; give another folder");
        }
        boolean known =
                Schema.VERSION.equals(meta.get(SCHEMA)) || !writing && Schema.WITHOUT_LIVES.equals(meta.get(SCHEMA));
        if (!known || meta.get(HEADER) == null) {
            database.close();
            String wayOut = writing ? "; give another folder with --out, or replace them with --force" : "";
            throw new FolderRefused(
                    "the runs in '" + folder + "' were stored by another version of INTERDICT" + wayOut);
        }
        try {
            return Json.MAPPER.readValue(meta.get(HEADER), StudyHeader.class);
        } catch (JacksonException e) {
            database.close();
            throw new StoreFailure("'" + folder.resolve(RunFolder.DATABASE) + "' is damaged", e);
        }
    }

    private void refuseOther(StudyHeader asked) {
        if (header.identity().equals(asked.identity())) {
            return;
        }
        String what = header.experiment().equals(asked.experiment())
                ? "runs of '" + header.experiment()
                        + "' with other settings, another seed or another version of the model"
                : "runs of another experiment, '" + header.experiment() + "'";
        database.close();
        throw new FolderRefused(
                "'" + folder + "' holds " + what + "; give another folder with --out, or replace them with --force");
    }

    /** Where the runs are. */
    public Path folder() {
        return folder;
    }

    /** What the runs are about. */
    public StudyHeader header() {
        return header;
    }

    /** The stored runs. */
    public RunReader runs() {
        return reader;
    }

    /** The units that are stored, in breadth-first order; a view. */
    public SortedSet<UnitId> recorded() {
        return Collections.unmodifiableSortedSet(recorded);
    }

    /** Whether the life of each forum and the purchases of each payer are kept: not in runs of a version before. */
    public boolean keepsLives() {
        return lives;
    }

    /** The tables for SQL: used by the exports of this package. */
    public Database database() {
        return database;
    }

    /**
     * Stores the runs of one unit in one transaction.
     *
     * @param unit the unit, not stored before
     * @param runs a run a strategy
     * @throws StoreFailure if it cannot be written; the store is then as before
     */
    public void append(UnitId unit, List<RunRecord> runs) {
        if (claim == null) {
            throw new IllegalStateException("opened for reading");
        }
        if (recorded.contains(unit)) {
            throw new IllegalArgumentException(unit + " is already stored");
        }
        database.transaction(() -> RunRows.append(database, header.measures(), runs));
        recorded.add(unit);
    }

    /**
     * Takes over the runs of another folder of the same experiment; units that are already here are passed over.
     *
     * @param other a run folder
     * @throws FolderRefused if it holds no runs, those of another experiment, or is in use
     */
    public void absorb(Path other) {
        try (RunStore part = read(other)) {
            if (!part.header().identity().equals(header.identity())) {
                throw new FolderRefused(
                        "'" + other + "' holds runs of another experiment, version or seed than '" + folder + "'");
            }
        }
        database.execute(
                "ATTACH " + Database.quoted(other.resolve(RunFolder.DATABASE).toString()) + " AS part (READ_ONLY)");
        try {
            database.transaction(() -> {
                database.execute(
                        "CREATE OR REPLACE TEMP TABLE taken AS SELECT p.run_id FROM part.run p WHERE NOT EXISTS"
                                + " (SELECT 1 FROM run r WHERE r.draw = p.draw AND r.replicate = p.replicate)");
                for (String table : Schema.RUN_TABLES) {
                    database.execute("INSERT INTO " + table + " SELECT * FROM part." + table
                            + " WHERE run_id IN (SELECT run_id FROM taken)");
                }
            });
        } finally {
            database.execute("DETACH part");
        }
        recorded.addAll(reader.units());
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            if (claim != null) {
                claim.close();
            }
        }
    }
}

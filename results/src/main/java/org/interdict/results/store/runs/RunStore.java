package org.interdict.results.store.runs;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.store.folder.StudyStore;

/**
 * The runs of one experiment: written unit by unit, read back in a fixed order. The store is also the journal from which a study resumes: a unit is
 * in it completely or not at all, whenever the process is killed. One process writes at a time. Not safe for use by several threads
 * at once.
 */
public final class RunStore implements AutoCloseable {
    private final StudyStore study;
    private final Database database;
    private final RunReader reader;
    private final SortedSet<UnitId> recorded;

    private RunStore(StudyStore study) {
        this.study = study;
        this.database = study.database();
        this.reader = new RunReader(database, study.header());
        this.recorded = new TreeSet<>(reader.units());
    }

    /**
     * Opens a folder for writing: a new one, or one that holds runs of the same experiment.
     *
     * @param folder made if it is not there
     * @param header what the runs are about
     * @param draws drawn parameter values, one map for each draw
     * @param existing what to do with runs that are already there
     * @throws FolderRefused if the folder is no run folder, is in use, or holds another experiment or more draws (unless it is to be replaced)
     * @throws StoreFailure if the database is damaged or the disk full
     */
    public static RunStore open(Path folder, StudyHeader header, List<Map<String, Double>> draws, Existing existing) {
        StudyStore study =
                StudyStore.open(folder, Schema.LAYOUT, header, database -> appendDraws(database, draws, 0), existing);
        try {
            if (study.header().draws() != header.draws()) {
                extend(study, header, draws);
            }
            return new RunStore(study);
        } catch (RuntimeException e) {
            study.close();
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
        return new RunStore(StudyStore.read(folder, Schema.LAYOUT));
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

    /** Adds worlds to a study; the worlds that are there stay. */
    private static void extend(StudyStore study, StudyHeader asked, List<Map<String, Double>> draws) {
        int held = study.header().draws();
        if (asked.draws() < held) {
            throw new FolderRefused("'" + study.path() + "' holds runs of " + held + " worlds, more than the "
                    + asked.draws() + " asked for; ask for at least as many, or give another folder with --out");
        }
        study.database().transaction(() -> {
            appendDraws(study.database(), draws, held);
            study.replaceHeader(asked);
        });
    }

    /** Path of the run folder. */
    public Path folder() {
        return study.path();
    }

    /** What the runs are about. */
    public StudyHeader header() {
        return study.header();
    }

    /** The stored runs. */
    public RunReader runs() {
        return reader;
    }

    /** The units that are stored, in breadth-first order; a view. */
    public SortedSet<UnitId> recorded() {
        return Collections.unmodifiableSortedSet(recorded);
    }

    /** Whether the life of each forum and the purchases of each payer are kept; runs that an older version has stored lack them. */
    public boolean keepsLives() {
        return study.isCurrent(Schema.LAYOUT);
    }

    /** The tables, for SQL: the exports read them. */
    public Database database() {
        return database;
    }

    /**
     * Stores the runs of one unit in one transaction.
     *
     * @param unit the unit, not stored before
     * @param runs one run for each strategy
     * @throws StoreFailure if it cannot be written; the store is then as before
     */
    public void append(UnitId unit, List<RunRecord> runs) {
        study.requireWritable();
        if (recorded.contains(unit)) {
            throw new IllegalArgumentException(unit + " is already stored");
        }
        database.transaction(() -> RunRows.append(database, header().measures(), runs));
        recorded.add(unit);
    }

    /**
     * Copies the runs of another folder of the same experiment; units that are already here are not copied.
     *
     * @param other a run folder
     * @throws FolderRefused if it holds no runs, those of another experiment, or is in use
     */
    public void absorb(Path other) {
        try (RunStore part = read(other)) {
            if (!part.header().identity().equals(header().identity())) {
                throw new FolderRefused(
                        "'" + other + "' holds runs of another experiment, version or seed than '" + folder() + "'");
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
        study.close();
    }
}

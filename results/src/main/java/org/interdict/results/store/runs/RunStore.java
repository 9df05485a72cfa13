package org.interdict.results.store.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
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
 * The runs of one experiment: written in batches, read back in a fixed order. The store is also the journal from which a study resumes: the runs of
 * a batch are in it completely or not at all, whenever the process is killed. One process writes at a time. Not safe for use by several threads
 * at once.
 */
public final class RunStore implements AutoCloseable {
    private final StudyStore study;
    private final Database database;
    private final RunReader reader;
    private final SortedSet<UnitId> recorded = new TreeSet<>();
    /** Arms that are stored of units that lack others. */
    private final Map<UnitId, BitSet> begun = new HashMap<>();

    private List<String> summaryMeasures;
    private int runs;

    private RunStore(StudyStore study) {
        this.study = study;
        this.database = study.database();
        this.reader = new RunReader(database, study.header());
        this.summaryMeasures = Schema.columns(database, "summary");
        index();
    }

    /** Reads which runs are stored. */
    private void index() {
        recorded.clear();
        begun.clear();
        int arms = header().strategies().size();
        database.query(
                "SELECT draw, replicate FROM stored.run GROUP BY draw, replicate HAVING count(*) = " + arms,
                row -> recorded.add(new UnitId(row.getInt(1), row.getInt(2))));
        database.query(
                "SELECT draw, replicate, strategy_index FROM stored.run QUALIFY count(*) OVER (PARTITION BY draw,"
                        + " replicate) < " + arms,
                row -> {
                    record(new RunId(row.getInt(3), row.getInt(1), row.getInt(2)));
                    return row.getInt(3);
                });
        runs = database.query("SELECT coalesce(max(number) + 1, 0) FROM stored.run", row -> row.getInt(1))
                .get(0);
    }

    /**
     * Opens a folder for writing: a new one, or one that holds runs of the same experiment, perhaps with fewer arms or draws.
     *
     * @param folder made if it is not there
     * @param header what the runs are about
     * @param draws drawn parameter values, one map for each draw
     * @param existing what to do with runs that are already there
     * @param experiment the text of the experiment as run
     * @throws FolderRefused if the folder is no run folder, is in use, or holds another experiment, or an arm or a draw that is not asked
     *     for (unless it is to be replaced)
     * @throws StoreFailure if the database is damaged or the disk full
     */
    public static RunStore open(
            Path folder, StudyHeader header, List<Map<String, Double>> draws, Existing existing, String experiment) {
        StudyStore study = StudyStore.open(
                folder,
                Schema.LAYOUT,
                header,
                database -> {
                    Schema.makeMeasures(database, header.measures());
                    appendDraws(database, draws);
                    StudyStore.fill(database, experiment);
                },
                existing);
        try {
            grow(study, header, draws);
            return of(study);
        } catch (RuntimeException e) {
            study.close();
            throw e;
        }
    }

    /** A database that turns out to be damaged is let go of. */
    private static RunStore of(StudyStore study) {
        try {
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
        return of(StudyStore.read(folder, Schema.LAYOUT));
    }

    /**
     * Refuses what {@link #open} would refuse, as far as that can be seen; makes and changes nothing.
     *
     * @throws FolderRefused if the folder cannot serve
     * @throws StoreFailure if the database is damaged
     */
    public static void check(Path folder, StudyHeader header, Existing existing) {
        StudyStore.check(folder, Schema.LAYOUT, header, existing);
    }

    private static void appendDraws(Database database, List<Map<String, Double>> draws) {
        database.append("parameter_draw", rows -> {
            for (int draw = 0; draw < draws.size(); draw++) {
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

    /** Adds arms and draws to a study; those that are there stay, perhaps at another place. */
    private static void grow(StudyStore study, StudyHeader asked, List<Map<String, Double>> draws) {
        StudyHeader held = study.header();
        StudyHeader wanted = asked.withMeasures(held.measures());
        if (held.equals(wanted)) {
            return;
        }
        Database database = study.database();
        List<Map<String, Double>> heldDraws = new RunReader(database, held).draws();
        Growth growth = Growth.of(study.path(), held, heldDraws, asked, draws);
        database.transaction(() -> {
            if (!growth.keepsPlaces()) {
                database.execute("UPDATE stored.run SET strategy_index = "
                        + Growth.moved(growth.arms(), "strategy_index") + ", draw = "
                        + Growth.moved(growth.draws(), "draw"));
            }
            database.execute("DELETE FROM parameter_draw");
            appendDraws(database, draws);
            study.replaceHeader(wanted);
        });
    }

    /** Path of the run folder. */
    public Path folder() {
        return study.path();
    }

    /** The folder and what stands in it beside the runs. */
    public StudyStore study() {
        return study;
    }

    /** What the runs are about. */
    public StudyHeader header() {
        return study.header();
    }

    /** The stored runs. */
    public RunReader runs() {
        return reader;
    }

    /** The units whose runs are all stored, in breadth-first order; a view. */
    public SortedSet<UnitId> recorded() {
        return Collections.unmodifiableSortedSet(recorded);
    }

    /** Whether a run is stored. */
    public boolean holds(RunId run) {
        BitSet stored = begun.get(run.unit());
        return recorded.contains(run.unit()) || stored != null && stored.get(run.strategy());
    }

    /** The tables, for SQL: the exports read them. */
    public Database database() {
        return database;
    }

    /**
     * Stores the runs of one unit in one transaction.
     *
     * @param unit the unit
     * @param unitRuns runs of the unit, not stored before
     * @throws StoreFailure if it cannot be written; the store is then as before
     */
    public void append(UnitId unit, List<RunRecord> unitRuns) {
        for (RunRecord run : unitRuns) {
            if (!run.entry().id().unit().equals(unit)) {
                throw new IllegalArgumentException(run.entry().id() + " is not of " + unit);
            }
        }
        append(unitRuns);
    }

    /**
     * Stores runs in one transaction. A batch of many costs little more than one run does.
     *
     * @param batch runs, not stored before
     * @throws IllegalArgumentException if one is stored
     * @throws StoreFailure if they cannot be written; the store is then as before
     */
    public void append(List<RunRecord> batch) {
        study.requireWritable();
        if (batch.isEmpty()) {
            return;
        }
        for (RunRecord run : batch) {
            if (holds(run.entry().id())) {
                throw new IllegalArgumentException(run.entry().id() + " is already stored");
            }
        }
        List<String> measures = summaryMeasures;
        for (RunRecord run : batch) {
            if (measures.isEmpty() && run.result() != null) {
                measures = List.copyOf(run.result().measures());
            }
        }
        append(batch, measures);
    }

    private void append(List<RunRecord> batch, List<String> measures) {
        boolean first = summaryMeasures.isEmpty() && !measures.isEmpty();
        database.transaction(() -> {
            if (first) {
                Schema.makeSummary(database, measures);
            }
            RunRows.append(database, measures, header().measures(), batch, runs);
        });
        summaryMeasures = measures;
        runs += batch.size();
        batch.forEach(run -> record(run.entry().id()));
    }

    private void record(RunId run) {
        BitSet stored = begun.computeIfAbsent(run.unit(), unit -> new BitSet());
        stored.set(run.strategy());
        if (stored.cardinality() == header().strategies().size()) {
            begun.remove(run.unit());
            recorded.add(run.unit());
        }
    }

    /**
     * Copies the runs of another folder of the same experiment; runs that are already here are not copied.
     *
     * @param other a run folder
     * @throws FolderRefused if it holds no runs, those of another experiment, or is in use
     */
    public void absorb(Path other) {
        Growth growth;
        List<String> measures;
        try (RunStore part = read(other)) {
            if (!part.header().identity().equals(header().identity())) {
                throw new FolderRefused(
                        "'" + other + "' holds runs of another experiment, version or seed than '" + folder() + "'");
            }
            if (!part.header().measures().equals(header().measures())) {
                throw new FolderRefused("'" + other + "' stores other measures by day than '" + folder() + "': "
                        + part.header().measures() + ", not " + header().measures());
            }
            growth = Growth.of(other, part.header(), part.runs().draws(), header(), reader.draws());
            measures = part.summaryMeasures;
        }
        database.execute(
                "ATTACH " + Database.quoted(other.resolve(RunFolder.DATABASE).toString()) + " AS part (READ_ONLY)");
        try {
            database.transaction(() -> {
                if (summaryMeasures.isEmpty() && !measures.isEmpty()) {
                    Schema.makeSummary(database, measures);
                }
                copy(growth);
            });
        } finally {
            database.execute("DETACH part");
        }
        summaryMeasures = Schema.columns(database, "summary");
        index();
    }

    private void copy(Growth growth) {
        database.execute("CREATE OR REPLACE TEMP TABLE taken AS SELECT p.* REPLACE ("
                + Growth.moved(growth.arms(), "p.strategy_index") + " AS strategy_index, "
                + Growth.moved(growth.draws(), "p.draw") + " AS draw) FROM part.stored.run p");
        database.execute("DELETE FROM taken t WHERE EXISTS (SELECT 1 FROM stored.run r WHERE r.draw = t.draw AND"
                + " r.replicate = t.replicate AND r.strategy_index = t.strategy_index)");
        String renumbered = " REPLACE (number + " + runs + " AS number) ";
        database.execute("INSERT INTO stored.run SELECT *" + renumbered + "FROM taken");
        List<String> tables = new ArrayList<>(Schema.FIXED_TABLES);
        tables.addAll(List.of("summary", "daily"));
        for (String table : tables) {
            database.execute("INSERT INTO stored." + table + " BY NAME SELECT *" + renumbered + "FROM part.stored."
                    + table + " WHERE number IN (SELECT number FROM taken)");
        }
    }

    @Override
    public void close() {
        study.close();
    }
}

package org.interdict.results.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.interdict.results.text.Json;
import org.interdict.results.text.JsonDifference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An open study folder: the lock of the one process that may write, the database, and what the study is about. Every kind
 * of store uses one. A folder that cannot be used is refused before anything is written. Not safe for use by several threads at once.
 */
public final class StudyStore implements AutoCloseable {
    private static final String HEADER = "header";
    private static final String SCHEMA = "schema";
    private static final String FILE = "file ";
    private static final String FILE_BEFORE = "file before ";

    private final @Nullable RunFolder claim;
    private final Path path;
    private final Database database;
    private final Map<String, String> meta;
    private StudyHeader header;
    private @Nullable StoreFailure trouble;

    private StudyStore(@Nullable RunFolder claim, Path path, Database database, StoreLayout layout) {
        this.claim = claim;
        this.path = path;
        this.database = database;
        this.meta = meta(database);
        this.header = header(layout);
    }

    /**
     * Opens a folder for writing: a new one, or one that holds the same study.
     *
     * @param path made if it is not there
     * @param layout what is stored in it
     * @param header what the study is about
     * @param fill writes what a new folder holds from the beginning, in addition to the header
     * @param existing what to do with a study that is already there
     * @throws FolderRefused if the folder is no run folder, is in use, or holds something else (unless it is to be replaced)
     * @throws StoreFailure if the database is damaged or the disk full
     */
    public static StudyStore open(
            Path path, StoreLayout layout, StudyHeader header, Consumer<Database> fill, Existing existing) {
        RunFolder claim = RunFolder.claim(path);
        try {
            claim.clearHalfMade();
            if (existing == Existing.REPLACE && RunFolder.holdsRuns(path)) {
                claim.clear();
            }
            if (!RunFolder.holdsRuns(path)) {
                create(claim, layout, header, fill);
            }
            StudyStore store = open(claim, path, Database.writable(claim.database()), layout);
            store.refuseOther(layout, header);
            return store;
        } catch (RuntimeException | Error e) {
            claim.abandon();
            throw e;
        }
    }

    /**
     * Refuses what {@link #open(Path, StoreLayout, StudyHeader, Consumer, Existing)} would refuse, as far as that can be seen; makes and changes
     * nothing.
     *
     * @throws FolderRefused if the folder cannot serve
     * @throws StoreFailure if the database is damaged
     */
    public static void check(Path path, StoreLayout layout, StudyHeader header, Existing existing) {
        RunFolder.inspect(path);
        if (existing == Existing.RESUME && RunFolder.holdsRuns(path)) {
            try (StudyStore store = read(path, layout)) {
                store.refuseOther(layout, header);
            }
        }
    }

    /**
     * Opens a folder for reading.
     *
     * @throws FolderRefused if it holds nothing of this layout, or a process is writing to it
     * @throws StoreFailure if the database is damaged
     */
    public static StudyStore read(Path path, StoreLayout layout) {
        requireRuns(path);
        return open(null, path, Database.readable(path.resolve(RunFolder.DATABASE)), layout);
    }

    /**
     * The word for the design of the study that a folder holds, whatever its layout.
     *
     * @throws FolderRefused if it holds no study that this version can read, or a process is writing to it
     * @throws StoreFailure if the database is damaged
     */
    public static String design(Path path) {
        requireRuns(path);
        try (Database database = Database.readable(path.resolve(RunFolder.DATABASE))) {
            String text = meta(database).get(HEADER);
            if (text == null) {
                throw new FolderRefused("'" + path + "' was written by another version of INTERDICT");
            }
            // The one field alone: another version may know other fields, and is refused when it is read.
            return Json.MAPPER.readTree(text).path("design").asString("");
        } catch (JacksonException e) {
            throw damaged(path, e);
        }
    }

    private static void requireRuns(Path path) {
        if (!RunFolder.holdsRuns(path)) {
            throw new FolderRefused("'" + path + "' holds no runs (there is no " + RunFolder.DATABASE + " in it)");
        }
    }

    private static StoreFailure damaged(Path path, JacksonException e) {
        return Database.damaged(path.resolve(RunFolder.DATABASE), "its header cannot be read", e);
    }

    private static StudyStore open(@Nullable RunFolder claim, Path path, Database database, StoreLayout layout) {
        try {
            return new StudyStore(claim, path, database, layout);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Makes the database under another name and then renames it, so that it is there completely or not at all. */
    private static void create(RunFolder claim, StoreLayout layout, StudyHeader header, Consumer<Database> fill) {
        Path temporary = claim.path().resolve(RunFolder.DATABASE + ".new");
        try (Database database = Database.writable(temporary)) {
            layout.tables().forEach(database::execute);
            database.append("meta", rows -> {
                rows.beginRow().append(SCHEMA).append(layout.version()).endRow();
                rows.beginRow()
                        .append(HEADER)
                        .append(Json.MAPPER.writeValueAsString(header))
                        .endRow();
            });
            fill.accept(database);
            database.execute("CHECKPOINT");
        }
        try {
            RunFolder.move(temporary, claim.database());
            Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + ".wal"));
        } catch (IOException e) {
            throw RunFolder.failure(claim.database(), e);
        }
    }

    private static Map<String, String> meta(Database database) {
        Map<String, String> meta = new TreeMap<>();
        database.query("SELECT key, value FROM meta", row -> meta.put(row.getString(1), row.getString(2)));
        return meta;
    }

    private StudyHeader header(StoreLayout layout) {
        String version = meta.getOrDefault(SCHEMA, "");
        String held = StoreLayout.content(version);
        if (!held.equals(layout.content())) {
            throw new FolderRefused(
                    "'" + path + "' holds " + held + ", not " + layout.content() + "; give another folder"
                            + (claim == null ? "" : " with --out, or replace what is there with --force"));
        }
        boolean known = layout.version().equals(version)
                || claim == null && layout.readable().contains(version);
        String text = meta.get(HEADER);
        if (!known || text == null) {
            throw new FolderRefused("'" + path + "' was written by another version of INTERDICT"
                    + (claim == null ? "" : "; give another folder with --out, or replace what is there with --force"));
        }
        try {
            return Json.MAPPER.readValue(text, StudyHeader.class);
        } catch (JacksonException e) {
            throw damaged(path, e);
        }
    }

    private void refuseOther(StoreLayout layout, StudyHeader asked) {
        if (header.identity().equals(asked.identity())) {
            return;
        }
        String differences =
                StudyBasis.differences(header.basis().settings(), asked.basis().settings());
        String what = header.experiment().equals(asked.experiment())
                ? " of '" + header.experiment() + "' with other settings, another seed or another version of the model"
                        + (differences.isEmpty() ? "" : " (" + differences + ")")
                : " of another experiment, '" + header.experiment() + "'";
        database.close();
        throw new FolderRefused("'" + path + "' holds " + layout.content() + what
                + "; give another folder with --out, or replace what is there with --force");
    }

    /** Path of the folder. */
    public Path path() {
        return path;
    }

    /** What the study is about. */
    public StudyHeader header() {
        return header;
    }

    /** The value of a key in the table {@code meta} when the folder was opened; empty if there is none. */
    public String meta(String key) {
        return meta.getOrDefault(key, "");
    }

    /** Whether the database has the tables of this layout's version, and not those of an older one. */
    public boolean isCurrent(StoreLayout layout) {
        return layout.version().equals(meta(SCHEMA));
    }

    /** The tables, for SQL. */
    public Database database() {
        return database;
    }

    /** @throws IllegalStateException if the folder was opened for reading */
    public void requireWritable() {
        if (claim == null) {
            throw new IllegalStateException("opened for reading");
        }
    }

    /** Puts another header in place of the one that is stored; within the transaction that is open, if there is one. */
    public void replaceHeader(StudyHeader replacement) {
        requireWritable();
        put(HEADER, Json.MAPPER.writeValueAsString(replacement));
        header = replacement;
    }

    private void put(String key, String value) {
        database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", key, value);
        meta.put(key, value);
    }

    /** Puts the text of the experiment into a database that is being made: a process that is killed leaves no runs without their experiment. */
    public static void fill(Database made, String experiment) {
        made.execute("INSERT INTO meta VALUES (?, ?)", FILE + RunFolder.EXPERIMENT, experiment);
    }

    /**
     * Writes a file beside the database, and its text into the database, from which everything is read that is said about the runs. A process that is
     * killed in between leaves the file of before, whose text is kept, too.
     *
     * @throws StoreFailure if it cannot be written
     */
    void keep(String name, String text) {
        requireWritable();
        database.transaction(() -> {
            String now = meta.get(FILE + name);
            if (now != null && !now.equals(text)) {
                put(FILE_BEFORE + name, now);
            }
            put(FILE + name, text);
        });
        RunFolder.write(path.resolve(name), text);
    }

    /** The text of a file as it was written with the runs; nothing where a version stored them that did not keep it. */
    public Optional<String> kept(String name) {
        return Optional.ofNullable(meta.get(FILE + name));
    }

    /**
     * The text that stands in a file beside the database now, where it is another one than was written with the runs; nothing if it is the same or not
     * there.
     *
     * @throws FolderRefused if it cannot be read
     */
    public Optional<String> changed(String name) {
        Path file = path.resolve(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String now;
        try {
            now = Files.readString(file);
        } catch (IOException e) {
            throw other(name, "it cannot be read");
        }
        boolean same = now.equals(meta.get(FILE + name)) || now.equals(meta.get(FILE_BEFORE + name));
        return same ? Optional.empty() : Optional.of(now);
    }

    /** The refusal of a file that says something else than the runs it lies beside. */
    public FolderRefused other(String name, String difference) {
        return new FolderRefused("'" + path.resolve(name) + "' is not what was stored with the runs: " + difference
                + "; put the right file back or remove it, since the runs keep a copy");
    }

    /**
     * How the runs were made; null where a version stored them that did not keep it, and there is no such file either.
     *
     * @throws FolderRefused if the file beside the runs says something else
     */
    public @Nullable Manifest manifest() {
        Optional<String> kept = kept(RunFolder.MANIFEST);
        if (kept.isEmpty()) {
            return ofOlderVersion(Manifest.read(path));
        }
        JsonNode before = Json.MAPPER.readTree(kept.get());
        changed(RunFolder.MANIFEST).ifPresent(now -> {
            String difference;
            try {
                difference = JsonDifference.of(Json.MAPPER.readTree(now), before);
            } catch (JacksonException e) {
                throw other(RunFolder.MANIFEST, "it is no JSON");
            }
            if (!difference.isEmpty()) {
                throw other(RunFolder.MANIFEST, difference);
            }
        });
        try {
            return Json.MAPPER.treeToValue(before, Manifest.class);
        } catch (JacksonException e) {
            throw damaged(path, e);
        }
    }

    /** Notes that something could not be written although the runs themselves are stored: numbers are shown all the same. */
    public void note(StoreFailure failure) {
        trouble = failure;
    }

    /** What could not be written although the runs themselves are stored. */
    public Optional<StoreFailure> trouble() {
        return Optional.ofNullable(trouble);
    }

    private @Nullable Manifest ofOlderVersion(@Nullable Manifest manifest) {
        if (manifest != null) {
            boolean same = manifest.identity().equals(header.identity())
                    && manifest.experiment().equals(header.experiment())
                    && manifest.seed() == header.seed()
                    && manifest.software().version().equals(header.version());
            if (!same) {
                throw new FolderRefused("'" + path.resolve(RunFolder.MANIFEST)
                        + "' belongs to other runs: put the right file back or remove it");
            }
        }
        return manifest;
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

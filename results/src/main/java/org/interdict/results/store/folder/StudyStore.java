package org.interdict.results.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * An open study folder: the lock of the one process that may write, the database, and what the study is about. Every kind
 * of store uses one. A folder that cannot be used is refused before anything is written. Not safe for use by several threads at once.
 */
public final class StudyStore implements AutoCloseable {
    private static final String HEADER = "header";
    private static final String SCHEMA = "schema";

    private final @Nullable RunFolder claim;
    private final Path path;
    private final Database database;
    private final Map<String, String> meta;
    private StudyHeader header;

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
        } catch (RuntimeException e) {
            claim.close();
            throw e;
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
        return new StoreFailure("'" + path.resolve(RunFolder.DATABASE) + "' is damaged", e);
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
        String what = header.experiment().equals(asked.experiment())
                ? " of '" + header.experiment() + "' with other settings, another seed or another version of the model"
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
        database.execute("UPDATE meta SET value = " + Database.quoted(Json.MAPPER.writeValueAsString(replacement))
                + " WHERE key = '" + HEADER + "'");
        header = replacement;
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

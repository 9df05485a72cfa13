package org.interdict.results.store.saved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.folder.StudyBasis;
import org.interdict.results.text.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * A file of worlds at the end of their burn-in, each under a key that says which scenario and seeds it is of, with a hash of its bytes. All worlds of a
 * file have the same settings; a study with others is refused. The file is a database: a process that is killed leaves whole worlds. Safe for
 * use by several threads.
 */
public final class SavedWorlds implements AutoCloseable {
    private static final String SETTINGS = "settings";
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Path file;
    private final Database database;
    private final Map<String, String> hashes = new HashMap<>();

    private SavedWorlds(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    /**
     * Opens a file to save worlds: a new one, or one that holds worlds of the same settings.
     *
     * @param settings value of each setting that the worlds depend on, by its path in the experiment file
     * @throws FolderRefused if it holds worlds of other settings, cannot be written to or is in use
     * @throws StoreFailure if it is no such file
     */
    public static SavedWorlds writable(Path file, Map<String, String> settings) {
        boolean there = Files.exists(file);
        return opened(file, Database.writable(file), settings, !there);
    }

    /**
     * Opens a file to load worlds.
     *
     * @throws FolderRefused if it is not there, or holds worlds of other settings
     * @throws StoreFailure if it is no such file
     */
    public static SavedWorlds readable(Path file, Map<String, String> settings) {
        if (!Files.isRegularFile(file)) {
            throw new FolderRefused("there is no file of saved worlds '" + file
                    + "' (world.load); an experiment with 'world: { save: FILE }' makes one");
        }
        return opened(file, Database.readable(file), settings, false);
    }

    private static SavedWorlds opened(Path file, Database database, Map<String, String> settings, boolean make) {
        SavedWorlds worlds = new SavedWorlds(file, database);
        try {
            if (make) {
                worlds.make(settings);
            }
            worlds.refuseOther(settings);
            database.query("SELECT key, hash FROM world", row -> worlds.hashes.put(row.getString(1), row.getString(2)));
            return worlds;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void make(Map<String, String> settings) {
        database.transaction(() -> {
            database.execute("CREATE TABLE meta(key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)");
            database.execute("CREATE TABLE world(key VARCHAR PRIMARY KEY, hash VARCHAR NOT NULL, bytes BLOB NOT NULL)");
            database.append(
                    "meta",
                    rows -> rows.beginRow()
                            .append(SETTINGS)
                            .append(Json.MAPPER.writeValueAsString(new TreeMap<>(settings)))
                            .endRow());
        });
    }

    private void refuseOther(Map<String, String> settings) {
        List<String> texts =
                database.query("SELECT value FROM meta WHERE key = '" + SETTINGS + "'", row -> row.getString(1));
        Map<String, String> stored;
        try {
            stored = texts.isEmpty() ? Map.of() : Json.MAPPER.readValue(texts.get(0), TEXTS);
        } catch (JacksonException e) {
            throw new StoreFailure("'" + file + "' is damaged or is no file of saved worlds", e);
        }
        String differences = StudyBasis.differences(stored, settings);
        if (!differences.isEmpty()) {
            throw new FolderRefused("'" + file + "' holds worlds of another study (" + differences
                    + "); name another file in the experiment, or make the settings the same");
        }
    }

    /** Whether the world of this key is there. */
    public synchronized boolean holds(String key) {
        return hashes.containsKey(key);
    }

    /**
     * The world of this key, as bytes.
     *
     * @return empty if it is not there
     * @throws StoreFailure if the bytes are not those that were saved
     */
    public synchronized Optional<byte[]> get(String key) {
        String hash = hashes.get(key);
        if (hash == null) {
            return Optional.empty();
        }
        byte[] bytes = database.query("SELECT bytes FROM world WHERE key = ?", row -> row.getBytes(1), key)
                .get(0);
        if (!hash(bytes).equals(hash)) {
            throw new StoreFailure(
                    "'" + file + "' is damaged: a world in it is not the one that was saved; remove the file",
                    new IllegalStateException("the hash differs"));
        }
        return Optional.of(bytes);
    }

    /**
     * Saves a world; does nothing if one of this key is there.
     *
     * @throws StoreFailure if it cannot be written
     */
    public synchronized void add(String key, byte[] bytes) {
        if (hashes.containsKey(key)) {
            return;
        }
        String hash = hash(bytes);
        database.transaction(() -> database.append(
                "world",
                rows -> rows.beginRow().append(key).append(hash).append(bytes).endRow()));
        hashes.put(key, hash);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}

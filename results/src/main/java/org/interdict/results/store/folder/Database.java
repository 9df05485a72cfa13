package org.interdict.results.store.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A connection to one DuckDB file. Its errors say what the user can do. Not safe for use by several threads at once. */
public final class Database implements AutoCloseable {
    private static final String MEMORY = "1GB";
    /** Programs of others, such as DuckDB for R and Python, read the files from this version on. */
    private static final String READABLE_SINCE = "v1.2.0";

    private final Path file;
    private final DuckDBConnection connection;

    private Database(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Reads one row of an answer. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Appends rows to one table. */
    public interface Rows {
        void append(DuckDBAppender appender) throws SQLException;
    }

    public static Database writable(Path file) {
        return open(file, new Properties());
    }

    public static Database readable(Path file) {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        return open(file, properties);
    }

    /** Nothing is ever fetched from a network: what a path or a text looks like decides nothing. */
    private static Database open(Path given, Properties properties) {
        Path file = usable(given);
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("storage_compatibility_version", READABLE_SINCE);
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        properties.setProperty("allow_persistent_secrets", "false");
        NativeLibrary.load();
        try {
            return new Database(
                    file,
                    DriverManager.getConnection("jdbc:duckdb:" + file, properties)
                            .unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /**
     * The absolute path, which the database takes for nothing but a path: a relative one could begin like the address of a server or of an
     * extension, or with a tilde.
     *
     * @throws FolderRefused if it holds a character that the database does not take as a part of a name
     */
    static Path usable(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String path = absolute.toString();
        String special = File.separatorChar == '/' ? ";?\\" : ";?";
        for (char c : special.toCharArray()) {
            if (path.indexOf(c) >= 0) {
                throw new FolderRefused("'" + file + "' cannot hold a database: there is a '" + c
                        + "' in its path; rename the folder, or give another with --out");
            }
        }
        return absolute;
    }

    /** Runs a statement; {@code ?} in it stand for the arguments. */
    public void execute(String sql, Object... arguments) {
        try {
            run(sql, arguments);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private void run(String sql, Object... arguments) throws SQLException {
        if (arguments.length == 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
        }
    }

    /** Takes one row of an answer. */
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)), arguments);
        return rows;
    }

    /** Hands on the rows of an answer one after another, so that they are not in memory together. */
    public void each(String sql, RowTaker taker, Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    taker.take(answer);
                }
            }
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Runs {@code work} in one transaction. In plain SQL, because the appender ignores that autocommit is switched off. */
    public void transaction(Runnable work) {
        execute("BEGIN");
        try {
            work.run();
            execute("COMMIT");
        } catch (RuntimeException | Error e) {
            try {
                execute("ROLLBACK");
            } catch (StoreFailure suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    public void append(String table, Rows rows) {
        append("", DuckDBConnection.DEFAULT_SCHEMA, table, rows);
    }

    public void append(String schema, String table, Rows rows) {
        append("", schema, table, rows);
    }

    public void appendTemporary(String table, Rows rows) {
        append("temp", DuckDBConnection.DEFAULT_SCHEMA, table, rows);
    }

    private void append(String catalog, String schema, String table, Rows rows) {
        try (DuckDBAppender appender = catalog.isEmpty()
                ? connection.createAppender(schema, table)
                : connection.createAppender(catalog, schema, table)) {
            rows.append(appender);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /**
     * Writes the rows of a query to a file, completely or not at all.
     *
     * @throws FolderRefused if nothing may be written there
     * @throws StoreFailure if it cannot be written
     */
    public void copy(String query, Path target, String options) {
        Path temporary = target.resolveSibling(target.getFileName() + ".new").toAbsolutePath();
        try {
            run("COPY (" + query + ") TO " + quoted(temporary.toString()) + " (" + options + ", USE_TMP_FILE false)");
            RunFolder.move(temporary, target);
        } catch (SQLException e) {
            RunFolder.discard(temporary);
            throw notWritten(target, e);
        } catch (IOException e) {
            RunFolder.discard(temporary);
            throw RunFolder.failure(target, e);
        }
    }

    private RuntimeException notWritten(Path target, SQLException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (isFull(text)) {
            return new StoreFailure("there is no space left for '" + target + "'", e);
        }
        return isForbidden(text) ? new FolderRefused("no permission for '" + target + "'") : failure(file, e);
    }

    /** A text as a literal of SQL. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A name of a column or table in SQL. */
    public static String name(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private static boolean isFull(String message) {
        return message.contains("no space left")
                || message.contains("disk quota")
                || message.contains("file too large");
    }

    private static boolean isForbidden(String message) {
        return message.contains("permission denied") || message.contains("read-only file system");
    }

    private static RuntimeException failure(Path file, SQLException e) {
        String text = String.valueOf(e.getMessage());
        String lower = text.toLowerCase(Locale.ROOT);
        String first = text.lines().findFirst().orElse("database error");
        if (lower.contains("could not set lock") || lower.contains("conflicting lock")) {
            return RunFolder.inUse(folder(file));
        }
        if (isFull(lower)) {
            return new StoreFailure(
                    "there is no space left for '" + file
                            + "'; finished runs are kept: make space and repeat the same command, without --force,"
                            + " which continues from there",
                    e);
        }
        if (isForbidden(lower)) {
            return new FolderRefused("no permission for '" + file + "'");
        }
        if (lower.startsWith("out of memory")
                || lower.contains("could not write")
                || lower.contains("could not sync")) {
            return new StoreFailure("'" + file + "': " + first, e);
        }
        return damaged(file, first, e);
    }

    /** Whatever is wrong with what stands in a database, the advice is the same. */
    static StoreFailure damaged(Path file, String what, Exception cause) {
        return new StoreFailure(
                "'" + file + "' is damaged or is not a run database (" + what
                        + "); restore it from a copy, or begin again with --force",
                cause);
    }

    private static Path folder(Path file) {
        @Nullable Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}

package org.interdict.results.store.folder;

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

    private static Database open(Path file, Properties properties) {
        properties.setProperty("memory_limit", MEMORY);
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

    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.add(reader.read(answer));
                }
            }
        } catch (SQLException e) {
            throw failure(file, e);
        }
        return rows;
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

    /** Writes the rows of a query to a file, completely or not at all. */
    public void copy(String query, Path target, String options) {
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        execute("COPY (" + query + ") TO " + quoted(temporary.toString()) + " (" + options + ")");
        try {
            RunFolder.move(temporary, target);
        } catch (IOException e) {
            throw RunFolder.failure(target, e);
        }
    }

    /** A text as a literal of SQL. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private static RuntimeException failure(Path file, SQLException e) {
        String text = String.valueOf(e.getMessage());
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("could not set lock") || lower.contains("conflicting lock")) {
            return RunFolder.inUse(folder(file));
        }
        if (lower.contains("no space left") || lower.contains("disk quota") || lower.contains("file too large")) {
            return new StoreFailure(
                    "there is no space left for '" + file
                            + "'; finished runs are kept: make space and repeat the same command, which continues from there",
                    e);
        }
        if (lower.contains("permission denied") || lower.contains("read-only file system")) {
            return new FolderRefused("no permission for '" + file + "'");
        }
        if (lower.contains("not a valid duckdb")
                || lower.contains("corrupt")
                || lower.contains("checksum")
                || lower.contains("serialization")
                || lower.contains("storage version")) {
            return new StoreFailure(
                    "'" + file
                            + "' is damaged or is not a run database; restore it from a copy, or begin again with --force",
                    e);
        }
        return new StoreFailure("'" + file + "': " + text.lines().findFirst().orElse("database error"), e);
    }

    private static Path folder(Path file) {
        @Nullable Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}

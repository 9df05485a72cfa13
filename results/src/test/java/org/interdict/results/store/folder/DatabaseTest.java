package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aTable() {
        file = folder.resolve("some.duckdb");
        try (Database database = Database.writable(file)) {
            database.execute("CREATE TABLE t (x INTEGER)");
            database.execute("INSERT INTO t VALUES (2), (1)");
        }
    }

    private List<Integer> rows() {
        try (Database database = Database.readable(file)) {
            return database.query("SELECT x FROM t ORDER BY x", row -> row.getInt(1));
        }
    }

    @Test
    void whatWasWrittenIsReadFromTheFile() {
        assertEquals(List.of(1, 2), rows());
    }

    @Test
    void argumentsAreValuesAndNotSql() {
        try (Database database = Database.readable(file)) {
            assertEquals(
                    List.of("x'; DROP TABLE t; --"),
                    database.query("SELECT ?", row -> row.getString(1), "x'; DROP TABLE t; --"));
        }
        assertEquals(List.of(1, 2), rows());
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        try (Database database = Database.writable(file)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.transaction(() -> {
                        database.execute("INSERT INTO t VALUES (3)");
                        throw new IllegalStateException("stopped in the middle");
                    }));
            database.transaction(() -> database.execute("INSERT INTO t VALUES (4)"));
        }
        assertEquals(List.of(1, 2, 4), rows());
    }

    @Test
    void aQuoteInATextIsDoubled() {
        assertEquals("'it''s'", Database.quoted("it's"));
    }

    @Test
    void aReaderCannotWrite() {
        try (Database database = Database.readable(file)) {
            assertThrows(RuntimeException.class, () -> database.execute("INSERT INTO t VALUES (5)"));
        }
    }

    /** The version of the storage format stands in the file; DuckDB 1.2 reads 64 and 65. */
    @Test
    void olderProgramsCanReadTheFile() throws Exception {
        Path old = folder.resolve("old.duckdb");
        try (Database database = Database.writable(old)) {
            database.execute("CREATE TABLE t AS SELECT range FROM range(5000)");
        }
        long version = ByteBuffer.wrap(Files.readAllBytes(old))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong(12);
        assertTrue(version == 64 || version == 65, "version " + version);
    }
}

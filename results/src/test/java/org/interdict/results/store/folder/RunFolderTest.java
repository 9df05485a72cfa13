package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void aFolderIsMadeAndTakenByOneWriter() {
        Path path = temporary.resolve("a/b");
        try (RunFolder folder = RunFolder.claim(path)) {
            assertEquals(path.resolve("runs.duckdb"), folder.database());
            FolderRefused refused = assertThrows(FolderRefused.class, () -> RunFolder.claim(path));
            assertTrue(String.valueOf(refused.getMessage()).contains("in use"), refused.getMessage());
        }
        RunFolder.claim(path).close();
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Files.writeString(temporary.resolve("thesis.tex"), "years");
        FolderRefused refused = assertThrows(FolderRefused.class, () -> RunFolder.claim(temporary));
        assertTrue(String.valueOf(refused.getMessage()).contains("it holds 'thesis.tex'"), refused.getMessage());
    }

    @Test
    void onlyItsOwnFilesAreRemoved() throws IOException {
        Files.writeString(temporary.resolve(RunFolder.DATABASE), "x");
        Files.writeString(temporary.resolve(RunFolder.MANIFEST), "x");
        Files.writeString(temporary.resolve("notes.txt"), "mine");
        Path report =
                Files.createDirectories(temporary.resolve(RunFolder.REPORT).resolve("figures"));
        Files.writeString(report.resolve("effect.svg"), "x");
        try (RunFolder folder = RunFolder.claim(temporary)) {
            folder.clear();
        }
        assertFalse(RunFolder.holdsRuns(temporary) || Files.exists(temporary.resolve(RunFolder.REPORT)));
        assertEquals("mine", Files.readString(temporary.resolve("notes.txt")));
    }

    @Test
    void aFileIsWrittenWholeAndReplacesTheOldOne() throws IOException {
        Path file = temporary.resolve("file");
        RunFolder.write(file, "one");
        RunFolder.write(file, "two");
        assertEquals("two", Files.readString(file));
        assertFalse(Files.exists(temporary.resolve("file.new")));
        assertThrows(StoreFailure.class, () -> RunFolder.write(temporary.resolve("no folder/file"), "x"));
    }
}

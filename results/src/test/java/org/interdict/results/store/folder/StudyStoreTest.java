package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyStoreTest {
    private static final StoreLayout RUNS = new StoreLayout("5", List.of("3"), List.of(StoreLayout.META));

    @TempDir
    private Path folder;

    @Test
    void whatAFolderIsAboutIsReadBack() {
        open(Studies.header("e", "1"), Existing.RESUME).close();
        try (StudyStore store = StudyStore.read(folder, Studies.NOTES)) {
            assertEquals(Studies.header("e", "1"), store.header());
            assertEquals("kept", store.meta("own"));
            assertEquals("", store.meta("nothing"));
            assertTrue(store.isCurrent(Studies.NOTES));
            assertThrows(IllegalStateException.class, store::requireWritable);
        }
        assertEquals(Studies.header("e", "1").design(), StudyStore.design(folder));
        assertThrows(FolderRefused.class, () -> StudyStore.design(folder.resolve("nowhere")));
    }

    @Test
    void anotherStudyIsRefusedWithWhatIsThere() {
        open(Studies.header("e", "1"), Existing.RESUME).close();
        assertRefused("holds an exercise of 'e' with other settings", Studies.header("e", "2"));
        assertRefused("holds an exercise of another experiment, 'e'", Studies.header("f", "2"));
        try (StudyStore store = open(Studies.header("f", "2"), Existing.REPLACE)) {
            assertEquals("f", store.header().experiment());
        }
    }

    @Test
    void anotherKindOfStoreIsRefused() {
        open(Studies.header("e", "1"), Existing.RESUME).close();
        FolderRefused refused = assertThrows(FolderRefused.class, () -> StudyStore.read(folder, RUNS));
        assertTrue(String.valueOf(refused.getMessage()).contains("holds an exercise, not runs"), refused.getMessage());
    }

    @Test
    void anOlderVersionIsReadIfItCanBeAndNeverWritten() {
        StoreLayout old = new StoreLayout("exercise-1", List.of(), Studies.NOTES.tables());
        StudyStore.open(folder, old, Studies.header("e", "1"), database -> {}, Existing.RESUME)
                .close();
        try (StudyStore store = StudyStore.read(folder, Studies.NOTES)) {
            assertFalse(store.isCurrent(Studies.NOTES));
        }
        assertRefused("another version of INTERDICT", Studies.header("e", "1"));
        StoreLayout strict = new StoreLayout("exercise-2", List.of(), Studies.NOTES.tables());
        assertThrows(FolderRefused.class, () -> StudyStore.read(folder, strict));
    }

    /** A refusal leaves no lock and no open database behind. */
    @Test
    void aRefusalLeavesTheFolderFree() {
        open(Studies.header("e", "1"), Existing.RESUME).close();
        assertRefused("other settings", Studies.header("e", "2"));
        open(Studies.header("e", "1"), Existing.RESUME).close();
    }

    @Test
    void aHeaderCanBeReplacedWhileTheFolderIsOpenForWriting() {
        StudyHeader more = Studies.header("renamed", "1");
        try (StudyStore store = open(Studies.header("e", "1"), Existing.RESUME)) {
            store.replaceHeader(more);
            assertEquals(more, store.header());
        }
        try (StudyStore store = StudyStore.read(folder, Studies.NOTES)) {
            assertEquals(more, store.header());
            assertThrows(IllegalStateException.class, () -> store.replaceHeader(more));
        }
    }

    private void assertRefused(String words, StudyHeader header) {
        FolderRefused refused = assertThrows(FolderRefused.class, () -> open(header, Existing.RESUME));
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains("--force"), refused.getMessage());
    }

    private StudyStore open(StudyHeader header, Existing existing) {
        return StudyStore.open(
                folder,
                Studies.NOTES,
                header,
                database -> database.append(
                        "meta",
                        rows -> rows.beginRow().append("own").append("kept").endRow()),
                existing);
    }
}

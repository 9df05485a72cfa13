package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestKeeperTest {
    private static final ManifestKeeper.Execution EXECUTION =
            new ManifestKeeper.Execution("e", "Which?", "identity", 7, "rule", 2, "1/3");
    private static final ManifestKeeper.Stored NOTHING = new ManifestKeeper.Stored(11, 14, 0, 0, 0);

    @TempDir
    private Path folder;

    private @Nullable StudyStore open;

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    private StudyStore study() {
        if (open == null) {
            open = StudyStore.open(
                    folder, Studies.NOTES, Studies.header("e", "identity"), database -> {}, Existing.RESUME);
        }
        return open;
    }

    @Test
    void theManifestSaysThatItRunsAndThenHowItEnded() throws IOException {
        ManifestKeeper keeper = ManifestKeeper.begin(study(), EXECUTION, "name: e\n", NOTHING);
        assertEquals("name: e\n", Files.readString(folder.resolve(RunFolder.EXPERIMENT)));
        Manifest running = read();
        assertEquals("running", running.stopped());
        assertNull(running.ended());
        assertEquals(BuildInfo.hash("name: e\n"), running.inputs());
        keeper.ended("target", new ManifestKeeper.Stored(11, 14, 4, 8, 1));
        Manifest ended = read();
        assertEquals("target", ended.stopped());
        assertNotNull(ended.ended());
        assertEquals(4, ended.replicates());
        assertEquals(8, ended.done());
        assertEquals(1, ended.failed());
        assertEquals("1/3", ended.shard());
        assertTrue(Files.exists(folder.resolve(RunFolder.CRATE)));
    }

    @Test
    void anExecutionThatGoesOnKeepsTheTimeOfTheFirst() throws IOException {
        ManifestKeeper.begin(study(), EXECUTION, "name: e\n", NOTHING);
        String earlier = "2001-02-03T04:05:06Z";
        String text = study().kept(RunFolder.MANIFEST).orElseThrow().replace(read().started(), earlier);
        study().keep(RunFolder.MANIFEST, text);
        ManifestKeeper.begin(study(), EXECUTION, "name: e\n", new ManifestKeeper.Stored(11, 14, 1, 2, 0));
        assertEquals(earlier, read().started());
        assertEquals(2, read().executions());
        ManifestKeeper.begin(study(), EXECUTION, "name: e\n", NOTHING);
        assertTrue(read().started().compareTo(earlier) > 0, "an empty folder begins anew");
        assertEquals(3, read().executions());
    }

    /** The file is written for people and archives; what is said about the runs comes from the copy among them. */
    @Test
    void whatStandsInTheFileDoesNotCount() throws IOException {
        ManifestKeeper.begin(study(), EXECUTION, "name: e\n", NOTHING)
                .ended("max", new ManifestKeeper.Stored(11, 14, 4, 8, 0));
        Path file = folder.resolve(RunFolder.MANIFEST);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"replicates\" : 4", "\"replicates\" : 3"));
        FolderRefused refused = assertThrows(FolderRefused.class, () -> study().manifest());
        assertTrue(String.valueOf(refused.getMessage()).contains("replicates is 3, was 4"), refused.getMessage());
        Files.writeString(file, "{ half");
        assertThrows(FolderRefused.class, () -> study().manifest());
        Files.delete(file);
        Manifest kept = study().manifest();
        assertNotNull(kept);
        assertEquals(4, kept.replicates());
    }

    /** A process can be killed between the two writes. */
    @Test
    void theFileOfBeforeIsNotTakenForAnother() throws IOException {
        ManifestKeeper keeper = ManifestKeeper.begin(study(), EXECUTION, "name: e\n", NOTHING);
        String running = Files.readString(folder.resolve(RunFolder.MANIFEST));
        keeper.ended("max", new ManifestKeeper.Stored(11, 14, 4, 8, 0));
        Files.writeString(folder.resolve(RunFolder.MANIFEST), running);
        Manifest kept = study().manifest();
        assertNotNull(kept);
        assertEquals("max", kept.stopped());
    }

    @Test
    void whatCannotBeWrittenIsAddedToTheCause() throws IOException {
        ManifestKeeper keeper = ManifestKeeper.begin(study(), EXECUTION, "name: e\n", NOTHING);
        keeper.failed(new IllegalStateException("broken"), NOTHING);
        assertEquals("failed", read().stopped());
        Files.delete(folder.resolve(RunFolder.MANIFEST));
        Files.createDirectories(folder.resolve(RunFolder.MANIFEST).resolve("in the way"));
        IllegalStateException cause = new IllegalStateException("broken");
        keeper.failed(cause, NOTHING);
        assertEquals(1, cause.getSuppressed().length);
    }

    private Manifest read() {
        Manifest manifest = Manifest.read(folder);
        assertNotNull(manifest);
        return manifest;
    }
}

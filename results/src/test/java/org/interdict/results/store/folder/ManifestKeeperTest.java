package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestKeeperTest {
    private static final ManifestKeeper.Execution EXECUTION =
            new ManifestKeeper.Execution("e", "Which?", "identity", 7, "rule", 2, "1/3");
    private static final ManifestKeeper.Stored NOTHING = new ManifestKeeper.Stored(11, 14, 0, 0, 0);

    @TempDir
    private Path folder;

    @Test
    void theManifestSaysThatItRunsAndThenHowItEnded() throws IOException {
        ManifestKeeper keeper = ManifestKeeper.begin(folder, EXECUTION, "name: e\n", NOTHING);
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
        ManifestKeeper.begin(folder, EXECUTION, "name: e\n", NOTHING);
        Path file = folder.resolve(RunFolder.MANIFEST);
        String earlier = "2001-02-03T04:05:06Z";
        Files.writeString(file, Files.readString(file).replace(read().started(), earlier));
        ManifestKeeper.begin(folder, EXECUTION, "name: e\n", new ManifestKeeper.Stored(11, 14, 1, 2, 0));
        assertEquals(earlier, read().started());
        assertEquals(2, read().executions());
        ManifestKeeper.begin(folder, EXECUTION, "name: e\n", NOTHING);
        assertTrue(read().started().compareTo(earlier) > 0, "an empty folder begins anew");
        assertEquals(3, read().executions());
    }

    @Test
    void whatCannotBeWrittenIsAddedToTheCause() throws IOException {
        ManifestKeeper keeper = ManifestKeeper.begin(folder, EXECUTION, "name: e\n", NOTHING);
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

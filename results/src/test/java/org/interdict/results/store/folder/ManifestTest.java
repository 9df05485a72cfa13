package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interdict.results.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path folder;

    @Test
    void itIsReadBack() throws IOException {
        Manifest manifest = manifest();
        Files.writeString(folder.resolve(RunFolder.MANIFEST), Json.pretty(manifest));
        assertEquals(manifest, Manifest.read(folder));
        assertNull(Manifest.read(folder.resolve("nowhere")));
    }

    @Test
    void whatIsNoManifestIsNotRead() throws IOException {
        Files.writeString(folder.resolve(RunFolder.MANIFEST), "{ half");
        assertNull(Manifest.read(folder));
    }

    /** RO-Crate 1.1: the metadata file names itself, the folder, each file that is there, and the execution. */
    @Test
    void theCrateNamesTheFilesThatAreThere() throws IOException {
        Files.writeString(folder.resolve(RunFolder.EXPERIMENT), "name: e\n");
        Files.writeString(folder.resolve(RunFolder.MANIFEST), "{}");
        Files.writeString(folder.resolve(RunFolder.CRATE), "{}");
        String crate = manifest().crate(folder, "Which?");
        for (String id : new String[] {RunFolder.CRATE, "./", RunFolder.EXPERIMENT, RunFolder.MANIFEST, "#execution"}) {
            assertTrue(crate.contains("\"@id\" : \"" + id + "\""), id);
        }
        assertTrue(crate.contains("Which?"));
        assertFalse(crate.contains(RunFolder.POSTERIOR), "a file that is not there");
    }

    private static Manifest manifest() {
        return new Manifest(
                Manifest.Software.current(),
                Manifest.currentJava(),
                Manifest.currentSystem(),
                2,
                2,
                "example",
                "a",
                "b",
                7,
                "rule",
                1,
                2,
                "2026-01-01T00:00:00Z",
                null,
                1,
                "running",
                3,
                9,
                0,
                "");
    }
}

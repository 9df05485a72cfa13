package org.interdict.results.store.saved;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedWorldsTest {
    private static final Map<String, String> SETTINGS = Map.of("world.population", "1000", "seeds.master", "1");

    @TempDir
    Path temporary;

    private Path file() {
        return temporary.resolve("worlds.duckdb");
    }

    @Test
    void worldsAreReadBackByTheirKey() {
        byte[] large = new byte[300_000];
        large[299_999] = -3;
        try (SavedWorlds worlds = SavedWorlds.writable(file(), SETTINGS)) {
            worlds.add("a", new byte[] {1, 0, -1});
            worlds.add("b", large);
            worlds.add("a", new byte[] {9});
        }
        try (SavedWorlds worlds = SavedWorlds.writable(file(), SETTINGS)) {
            assertTrue(worlds.holds("b"));
            worlds.add("c", new byte[] {7});
        }
        try (SavedWorlds worlds = SavedWorlds.readable(file(), SETTINGS)) {
            assertArrayEquals(new byte[] {1, 0, -1}, worlds.get("a").orElseThrow());
            assertArrayEquals(large, worlds.get("b").orElseThrow());
            assertArrayEquals(new byte[] {7}, worlds.get("c").orElseThrow());
            assertEquals(Optional.empty(), worlds.get("d"));
        }
    }

    @Test
    void otherSettingsAreRefusedWithWhatDiffers() {
        SavedWorlds.writable(file(), SETTINGS).close();
        Map<String, String> other = Map.of("world.population", "2000", "seeds.master", "1");
        for (boolean write : new boolean[] {true, false}) {
            FolderRefused refused = assertThrows(
                    FolderRefused.class,
                    () -> (write ? SavedWorlds.writable(file(), other) : SavedWorlds.readable(file(), other)).close());
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("world.population is 1000 there and 2000 here"),
                    refused.toString());
        }
    }

    @Test
    void whatIsNoSuchFileIsSaid() throws Exception {
        assertThrows(FolderRefused.class, () -> SavedWorlds.readable(temporary.resolve("nothing"), SETTINGS));
        Path text = Files.writeString(temporary.resolve("text"), "a world once");
        assertThrows(StoreFailure.class, () -> SavedWorlds.readable(text, SETTINGS));
    }

    @Test
    void changedBytesAreFound() {
        try (SavedWorlds worlds = SavedWorlds.writable(file(), SETTINGS)) {
            worlds.add("a", new byte[] {1, 2});
        }
        try (Database database = Database.writable(file())) {
            database.execute("UPDATE world SET bytes = '\\x01\\x03'::BLOB");
        }
        try (SavedWorlds worlds = SavedWorlds.readable(file(), SETTINGS)) {
            StoreFailure failure = assertThrows(StoreFailure.class, () -> worlds.get("a"));
            assertTrue(failure.toString().contains("damaged"), failure.toString());
        }
    }
}

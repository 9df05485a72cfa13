package org.interdict.results.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachePlaceTest {
    @TempDir
    private Path folder;

    private static Path first(Map<String, String> environment) {
        return CachePlace.of("native", environment).get(0).folder();
    }

    @Test
    void theCacheFolderIsTheOneOfTheSystem() {
        Path named = folder.toAbsolutePath();
        assertEquals(named.resolve("interdict").resolve("native"), first(Map.of("XDG_CACHE_HOME", named.toString())));
        Path home = Path.of(System.getProperty("user.home"));
        Path usual = first(Map.of("XDG_CACHE_HOME", "relative"));
        assertTrue(usual.startsWith(home), usual.toString());
    }

    /** For a user that the system does not know, Java gives a question mark as home. */
    @Test
    void aHomeThatIsNoFolderIsNotUsed() {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", "?");
        try {
            for (CachePlace place : CachePlace.of("native", Map.of())) {
                assertTrue(place.folder().isAbsolute(), place.toString());
                assertTrue(!place.folder().toString().contains("?"), place.toString());
            }
        } finally {
            System.setProperty("user.home", home);
        }
    }
}

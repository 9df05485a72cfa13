package org.interdict.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No crowded room, no long file, no name that stands twice in the whole tree; and each rule is shown to find what breaks it. */
class SourceFilesTest {
    private static final int FILES = 25;
    private static final int LINES = 400;

    @TempDir
    private Path folder;

    @Test
    void noPackageIsCrowdedAndNoFileIsLong() throws IOException {
        SourceFiles own = SourceFiles.below(List.of(Path.of("src/main/java")));
        assertTrue(own.count() > 100, "the sources were found");
        assertEquals(List.of(), own.packagesAbove(FILES));
        assertEquals(List.of(), own.filesAbove(LINES));
    }

    @Test
    void aNameOfTheResultsStandsOnceInTheWholeTree() throws IOException {
        SourceFiles own = SourceFiles.below(List.of(Path.of("src/main/java")));
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<Path> sources = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .map(source -> source.startsWith("../results") ? Path.of("src/main/java") : source)
                    .sorted()
                    .toList();
            assertTrue(sources.size() > 1, "the other modules were found");
            assertEquals(List.of(), own.alsoAmong(SourceFiles.below(sources)));
        }
    }

    @Test
    void aCrowdedPackageIsFound() throws IOException {
        plant("a/One.java", 1);
        plant("a/Two.java", 1);
        plant("a/package-info.java", 1);
        plant("b/Three.java", 1);
        assertEquals(List.of(folder.resolve("a") + ": 2 files"), files().packagesAbove(1));
    }

    @Test
    void aLongFileIsFound() throws IOException {
        plant("a/Short.java", 10);
        plant("a/Long.java", 11);
        assertEquals(List.of(folder.resolve("a/Long.java") + ": 11 lines"), files().filesAbove(10));
    }

    @Test
    void aNameThatStandsTwiceIsFound() throws IOException {
        plant("a/Same.java", 1);
        plant("b/Same.java", 1);
        plant("b/Other.java", 1);
        assertEquals(
                List.of(folder.resolve("a/Same.java") + " and " + folder.resolve("b/Same.java")),
                SourceFiles.below(List.of(folder.resolve("a"))).alsoAmong(files()));
    }

    private SourceFiles files() throws IOException {
        return SourceFiles.below(List.of(folder));
    }

    private void plant(String name, int lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "// line\n".repeat(lines));
    }
}

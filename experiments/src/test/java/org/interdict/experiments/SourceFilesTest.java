package org.interdict.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages and files stay small and a simple class name stands once; and each rule bites, shown on files that break it. */
class SourceFilesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int MOST_FILES = 25;
    private static final int MOST_LINES = 400;

    @TempDir
    private Path folder;

    @Test
    void noPackageIsCrowded() throws IOException {
        assertEquals(List.of(), crowded(MAIN));
        for (int i = 0; i <= MOST_FILES; i++) {
            write("one/File" + i + ".java", 1);
            write("two/Other" + i / 2 + ".java", 1);
        }
        assertEquals(List.of("one holds 26 files"), crowded(folder));
    }

    @Test
    void noFileIsLong() throws IOException {
        assertEquals(List.of(), tooLong(MAIN));
        write("one/Long.java", MOST_LINES + 1);
        write("one/Short.java", MOST_LINES);
        assertEquals(List.of("Long.java has 401 lines"), tooLong(folder));
    }

    @Test
    void aSimpleNameStandsOnce() throws IOException {
        assertEquals(List.of(), repeated(MAIN));
        // Also beside the classes of the modules below.
        assertEquals(
                List.of(),
                repeated(Stream.of("model", "results", "experiments")
                        .map(module -> Path.of("..", module, "src", "main", "java"))
                        .toArray(Path[]::new)));
        write("one/Twice.java", 1);
        write("two/Twice.java", 1);
        write("two/Once.java", 1);
        write("one/package-info.java", 1);
        write("two/package-info.java", 1);
        assertEquals(List.of("Twice.java"), repeated(folder));
    }

    private static List<String> crowded(Path root) throws IOException {
        return counted(files(root), file -> String.valueOf(root.relativize(file).getParent())).entrySet().stream()
                .filter(room -> room.getValue() > MOST_FILES)
                .map(room -> room.getKey() + " holds " + room.getValue() + " files")
                .toList();
    }

    private static List<String> tooLong(Path root) throws IOException {
        return files(root).stream()
                .filter(file -> lines(file) > MOST_LINES)
                .map(file -> file.getFileName() + " has " + lines(file) + " lines")
                .toList();
    }

    private static List<String> repeated(Path... roots) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : roots) {
            all.addAll(files(root));
        }
        return counted(all, file -> String.valueOf(file.getFileName())).entrySet().stream()
                .filter(name -> name.getValue() > 1 && !name.getKey().equals("package-info.java"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Long> counted(List<Path> files, Function<Path, String> name) {
        return files.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, int lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "//\n".repeat(lines));
    }
}

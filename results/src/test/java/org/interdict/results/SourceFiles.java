package org.interdict.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Java sources as files: how many stand in a package, how long they are, which names stand twice. */
final class SourceFiles {
    private static final String PACKAGE = "package-info.java";

    private final List<Path> files;

    private SourceFiles(List<Path> files) {
        this.files = files;
    }

    /** All Java files below some folders. */
    static SourceFiles below(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith(PACKAGE))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return new SourceFiles(files);
    }

    int count() {
        return files.size();
    }

    /** Packages with more files than this. */
    List<String> packagesAbove(int most) {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(String.valueOf(file.getParent()), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > most)
                .map(entry -> entry.getKey() + ": " + entry.getValue() + " files")
                .toList();
    }

    /** Files with more lines than this. */
    List<String> filesAbove(int most) throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                longer.add(file + ": " + lines + " lines");
            }
        }
        return longer;
    }

    /** Files whose name, without the folder, stands among others too. */
    List<String> alsoAmong(SourceFiles others) {
        List<String> twice = new ArrayList<>();
        for (Path file : files) {
            others.files.stream()
                    .filter(other -> !other.equals(file) && other.endsWith(file.getFileName()))
                    .forEach(other -> twice.add(file + " and " + other));
        }
        return twice;
    }
}

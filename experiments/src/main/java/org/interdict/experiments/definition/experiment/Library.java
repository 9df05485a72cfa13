package org.interdict.experiments.definition.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.ElementReader;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.SourceText;
import org.interdict.experiments.definition.syntax.Spelling;

/** The experiments that ship with the program. */
public final class Library {
    /** Where they lie in a working copy; files of this folder are also found inside the jar. */
    public static final String FOLDER = "experiments/library/";

    private static final String RESOURCES = "library/";
    private static final String EXPERIMENT = ".yaml";
    /** How the first line begins, by which editors find the schema. */
    private static final String EDITORS = "# yaml-language-server:";

    private Library() {}

    /**
     * A shipped experiment.
     *
     * @param file as it can be given to a command
     * @param name its name
     * @param question what it asks
     * @param strategies names of its strategies
     * @param about the comment with which its file begins
     */
    public record Entry(String file, String name, String question, List<String> strategies, String about) {}

    /** All shipped experiments, by file name. */
    public static List<Entry> entries() {
        return fileNames().stream().map(Library::entry).toList();
    }

    /** The bytes of a shipped experiment, if {@code file} names one: its file name, in any folder called {@code library}. */
    public static Optional<byte[]> bytes(String file) {
        String path = file.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean inLibrary = path.equals("library/" + name) || path.endsWith("/library/" + name);
        return inLibrary && fileNames().contains(name) ? Optional.of(resource(name)) : Optional.empty();
    }

    /** The bytes of a shipped {@link Posterior} sample, if {@code file} names one in any folder called {@code library}. */
    static Optional<byte[]> sample(String file) {
        String path = file.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean inLibrary = path.equals("library/" + name) || path.endsWith("/library/" + name);
        boolean there = inLibrary && name.endsWith(".csv") && Library.class.getResource("/" + RESOURCES + name) != null;
        return there ? Optional.of(resource(name)) : Optional.empty();
    }

    /** The shipped experiment whose file name is nearest to this one, as it can be given to a command; empty if none is near. */
    static String nearest(String name) {
        return Spelling.nearest(name, fileNames()).map(file -> FOLDER + file).orElse("");
    }

    static List<String> fileNames() {
        try {
            Path home = Path.of(Library.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? inFolder(home.resolve(RESOURCES)) : inJar(home);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXPERIMENT))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(name -> name.startsWith(RESOURCES) && name.endsWith(EXPERIMENT))
                    .map(name -> name.substring(RESOURCES.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Entry entry(String fileName) {
        List<InputError> errors = new ArrayList<>();
        Optional<Element> root = ElementReader.read(SourceText.of(fileName, resource(fileName)), errors);
        if (!errors.isEmpty() || root.isEmpty() || !(root.get() instanceof Mapping map)) {
            throw new IllegalStateException("the shipped experiment " + fileName + " is damaged: " + errors);
        }
        List<String> strategies = map.get("strategies").orElse(null) instanceof Sequence list
                ? list.items().stream().map(item -> text(item, "name")).toList()
                : List.of();
        return new Entry(FOLDER + fileName, text(map, "name"), text(map, "question"), strategies, about(fileName));
    }

    /** The comment at the head of a file, without the line for editors. */
    private static String about(String fileName) {
        return new String(resource(fileName), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith(EDITORS))
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Element element, String key) {
        return ConsistencyCheck.part(element, key).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static byte[] resource(String fileName) {
        try (InputStream stream = Library.class.getResourceAsStream("/" + RESOURCES + fileName)) {
            return Objects.requireNonNull(stream, fileName).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.interdict.experiments.definition.experiment;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.ShapeCheck;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.ElementReader;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.SourceText;

/**
 * Reads experiment files: YAML 1.2 or JSON, strictly. Every error of a file is found at once and carries file, line, column, path,
 * message and suggestion. Immutable.
 */
public final class ExperimentReader {
    private final Vocabulary vocabulary;
    private final List<String> overrides;

    private ExperimentReader(Vocabulary vocabulary, List<String> overrides) {
        this.vocabulary = vocabulary;
        this.overrides = List.copyOf(overrides);
    }

    /** A reader that knows these words. */
    public static ExperimentReader of(Vocabulary vocabulary) {
        return new ExperimentReader(vocabulary, List.of());
    }

    /**
     * A reader that replaces values of the file before anything is checked.
     *
     * @param other each {@code path=value}, where a path is named twice, the later one counts
     */
    public ExperimentReader withOverrides(List<String> other) {
        return new ExperimentReader(vocabulary, other);
    }

    /**
     * The experiment in this file.
     *
     * @throws InvalidInput with all errors, if there are any
     */
    public Experiment read(Path path) {
        return read(SourceText.read(path.toString(), path, Library::nearest));
    }

    /**
     * The experiment a user names: a file, or else a shipped experiment as {@link Library} lists it, wherever the program runs.
     *
     * @throws InvalidInput with all errors, if there are any
     */
    public Experiment read(String file) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw new InvalidInput(InputError.of(Wording.printable(file), "this is not the name of a file", ""));
        }
        if (Files.exists(path)) {
            return read(path);
        }
        Optional<byte[]> shipped = Library.bytes(file);
        if (shipped.isPresent()) {
            return read(file, shipped.get());
        }
        throw new InvalidInput(InputError.of(
                Wording.printable(file), "there is no such file", SourceText.neighbour(path, Library::nearest)));
    }

    /**
     * The experiment in these bytes.
     *
     * @param file name for messages
     * @param bytes content of a file
     * @throws InvalidInput with all errors, if there are any
     */
    public Experiment read(String file, byte[] bytes) {
        return read(SourceText.of(file, bytes));
    }

    private Experiment read(SourceText source) {
        List<InputError> errors = new ArrayList<>();
        MapShape shape = ExperimentShape.of(vocabulary);
        Optional<Element> parsed = ElementReader.read(source, errors);
        Element checked = parsed.isEmpty() ? null : checked(parsed.get(), shape, errors);
        if (!errors.isEmpty() || !(checked instanceof Mapping root)) {
            throw new InvalidInput(sorted(errors));
        }
        return new ExperimentBuilder(vocabulary, root).build();
    }

    private Element checked(Element parsed, MapShape shape, List<InputError> errors) {
        Element element = Overrides.apply(overrides, parsed, shape, errors);
        Element sound = new ShapeCheck(shape, errors).check(element);
        if (sound instanceof Mapping root) {
            new ConsistencyCheck(vocabulary, errors).check(root);
        }
        return sound;
    }

    private static List<InputError> sorted(List<InputError> errors) {
        List<InputError> sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.comparing((InputError error) -> error.file().equals(Overrides.FILE))
                .thenComparingInt(InputError::line)
                .thenComparingInt(InputError::column));
        if (sorted.size() <= InvalidInput.MOST_ERRORS) {
            return sorted;
        }
        List<InputError> first = new ArrayList<>(sorted.subList(0, InvalidInput.MOST_ERRORS));
        first.add(InputError.of(
                sorted.get(0).file(),
                "and " + (sorted.size() - InvalidInput.MOST_ERRORS) + " more errors",
                "correct the first ones"));
        return first;
    }
}

package org.interdict.experiments.definition.experiment;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.setting.WarmStart;
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
    private static final String STANDARD_INPUT = "-";

    private final Vocabulary vocabulary;
    private final List<String> overrides;
    private final VaryArguments varied;

    private ExperimentReader(Vocabulary vocabulary, List<String> overrides, VaryArguments varied) {
        this.vocabulary = vocabulary;
        this.overrides = List.copyOf(overrides);
        this.varied = varied;
    }

    /** A reader that knows these words. */
    public static ExperimentReader of(Vocabulary vocabulary) {
        return new ExperimentReader(vocabulary, List.of(), VaryArguments.NONE);
    }

    /**
     * A reader that replaces values of the file before anything is checked.
     *
     * @param other each {@code path=value}, where a path is named twice, the later one counts
     */
    public ExperimentReader withOverrides(List<String> other) {
        return new ExperimentReader(vocabulary, other, varied);
    }

    /** A reader that puts what the command line says about a design into that of the file. */
    public ExperimentReader withVaried(VaryArguments other) {
        return new ExperimentReader(vocabulary, overrides, other);
    }

    /**
     * The experiment in this file.
     *
     * @throws InvalidInput with all errors, if there are any
     */
    public Experiment read(Path path) {
        Experiment experiment = withSampleBeside(read(SourceText.read(path.toString(), path, Library::nearest)), path);
        WarmStart warm = experiment.warmStart();
        return experiment.withWarmStart(new WarmStart(
                beside(path, warm.save(), "world.save", true), beside(path, warm.load(), "world.load", false)));
    }

    /** A file lies beside the experiment file; where the user stands if the command line names it, or if it is only there. */
    private String beside(Path experiment, String file, String key, boolean made) {
        try {
            Path named = Path.of(file);
            boolean here = file.isEmpty()
                    || named.isAbsolute()
                    || overrides.stream().anyMatch(override -> override.startsWith(key + "="));
            Path beside = experiment.resolveSibling(named);
            return here || !made && !Files.exists(beside) ? file : beside.toString();
        } catch (InvalidPathException e) {
            return file; // the message comes when the file is opened
        }
    }

    /** A sample is looked for beside the experiment file; one that is named on the command line, where the user stands, first. */
    private Experiment withSampleBeside(Experiment experiment, Path file) {
        Uncertainty uncertainty = experiment.uncertainty();
        if (uncertainty.sample().isEmpty()) {
            return experiment;
        }
        try {
            Path named = Path.of(uncertainty.sample());
            Path beside = file.resolveSibling(named);
            boolean here =
                    overrides.stream().anyMatch(override -> override.startsWith("uncertainty")) && Files.exists(named);
            return here || named.isAbsolute() || !Files.exists(beside)
                    ? experiment
                    : experiment.withUncertainty(
                            new Uncertainty(uncertainty.source(), uncertainty.draws(), beside.toString()));
        } catch (InvalidPathException e) {
            return experiment; // the message comes when the sample is read
        }
    }

    /**
     * The experiment a user names: {@code -} for standard input, a file, or else a shipped experiment as {@link Library} lists it, wherever the program runs.
     *
     * @throws InvalidInput with all errors, if there are any
     */
    public Experiment read(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return read("standard input", SourceText.bytes("standard input", System.in));
        }
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
        Element sound = parsed.isEmpty() ? null : sound(parsed.get(), shape, errors);
        if (!(sound instanceof Mapping root)) {
            throw new InvalidInput(sorted(errors));
        }
        VariedValues values = VariedValues.of(root);
        DesignReading reading = new DesignReading(source.file(), shape, values, errors);
        DesignSettings design = reading.read();
        new ConsistencyCheck(vocabulary, errors).check(values.plain());
        new SpendCheck(vocabulary, errors).check(values.plain());
        refuse(errors);
        Experiment experiment = new ExperimentBuilder(vocabulary, values.plain(), design).build();
        reading.tryOut(experiment, vocabulary.policies());
        refuse(errors);
        return experiment;
    }

    private Element sound(Element parsed, MapShape shape, List<InputError> errors) {
        Element element = varied.apply(Overrides.apply(overrides, parsed, shape, errors), errors);
        return new ShapeCheck(shape, errors).check(element);
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(sorted(errors));
        }
    }

    private static List<InputError> sorted(List<InputError> errors) {
        List<InputError> sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.comparing((InputError error) -> error.file().startsWith("--"))
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

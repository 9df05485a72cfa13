package org.interdict.experiments.validation.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.experiments.validation.catalogue.Instruments;

/**
 * A list of targets. Code that fits the model takes {@link #forCalibration}, which contains no target that is held out; {@link #shipped} is
 * for code that only reports. Immutable.
 */
public final class Targets {
    private static final String FILE = "targets.csv";

    private final List<Target> all;

    private Targets(List<Target> all) {
        this.all = List.copyOf(all);
    }

    static Targets of(List<Target> all) {
        return new Targets(all);
    }

    /** The targets of the project, {@code docs/targets.csv}: for reports. */
    public static Targets shipped() {
        try (InputStream stream = Targets.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
            return of(TargetFile.parse(FILE, new String(bytes, StandardCharsets.UTF_8), Instruments.targets()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The targets of the project that may calibrate the model: those of role C. The only ones that calibration may ask for. */
    public static Targets forCalibration() {
        return shipped().withRole(Target.Role.C);
    }

    /**
     * The targets in a user's file, see {@link TargetFile}: for reports.
     *
     * @throws InvalidInput with every error of the file
     */
    public static Targets read(Path file) {
        return of(TargetFile.read(file, Instruments.targets()));
    }

    /** The targets, in the order of the file. */
    public List<Target> all() {
        return all;
    }

    /** Their names. */
    public List<String> ids() {
        return all.stream().map(Target::id).toList();
    }

    /** The targets of a role. */
    public Targets withRole(Target.Role role) {
        return of(all.stream().filter(target -> target.role() == role).toList());
    }

    /**
     * The targets of these names, in the order of this list, each once.
     *
     * @param where where errors are reported, for example {@code TARGETS}
     * @throws InvalidInput with every name that is not among these targets
     */
    public Targets only(List<String> ids, String where) {
        List<InputError> errors = new ArrayList<>();
        for (String id : ids) {
            if (!ids().contains(id)) {
                errors.add(InputError.of(
                        where,
                        "there is no target '" + id + "'; targets: " + String.join(", ", ids()),
                        Spelling.suggestion(id, ids())));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return of(all.stream().filter(target -> ids.contains(target.id())).toList());
    }
}

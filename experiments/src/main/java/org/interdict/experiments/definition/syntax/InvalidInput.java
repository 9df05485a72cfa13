package org.interdict.experiments.definition.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** The user's input is wrong; nothing was run. Carries every error found. */
public final class InvalidInput extends RuntimeException {
    /** Most errors that are reported for one file. */
    public static final int MOST_ERRORS = 100;

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    /** @param errors at least one */
    public InvalidInput(List<InputError> errors) {
        super(errors.stream().map(InputError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** One error. */
    public InvalidInput(InputError error) {
        this(List.of(error));
    }

    /** Every error, in the order of the file. */
    public List<InputError> errors() {
        return errors;
    }
}

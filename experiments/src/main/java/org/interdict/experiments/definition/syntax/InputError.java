package org.interdict.experiments.definition.syntax;

/**
 * One thing that is wrong with the user's input.
 *
 * @param file the file as the user named it, or the option, for example {@code --set}
 * @param line line, from 1; 0 if the error is about the file as a whole
 * @param column column in characters, from 1; 0 if the error is about the file as a whole
 * @param path where in the experiment, for example {@code strategies[1].policies[0].forum-takedown.count}; empty at the root
 * @param message what is wrong, with the allowed values or range
 * @param suggestion what was probably meant or what to do; may be empty
 */
public record InputError(String file, int line, int column, String path, String message, String suggestion) {
    /** The {@code file} of an error in the arguments of the program. */
    public static final String COMMAND_LINE = "command line";

    /** An error about a file or option as a whole. */
    public static InputError of(String file, String message, String suggestion) {
        return new InputError(file, 0, 0, "", message, suggestion);
    }

    /** The error on one line, as {@code file:line:column: path: message (suggestion)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(message);
        if (!suggestion.isEmpty()) {
            text.append(" (").append(suggestion).append(')');
        }
        return text.toString();
    }
}

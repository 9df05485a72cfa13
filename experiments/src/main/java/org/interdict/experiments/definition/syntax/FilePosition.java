package org.interdict.experiments.definition.syntax;

/**
 * Where a piece of input stands.
 *
 * @param file the file as the user named it, or {@code --set}
 * @param line line from 1
 * @param column column in characters from 1
 */
public record FilePosition(String file, int line, int column) {
    /** An error at this place. */
    public InputError error(String path, String message, String suggestion) {
        return new InputError(file, line, column, path, message, suggestion);
    }
}

package org.interdict.experiments.definition;

/**
 * Where a piece of input stands.
 *
 * @param file the file as the user named it, or {@code --set}
 * @param line line from 1
 * @param column column in characters from 1
 */
record Place(String file, int line, int column) {
    InputError error(String path, String message, String suggestion) {
        return new InputError(file, line, column, path, message, suggestion);
    }
}

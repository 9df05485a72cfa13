package org.interdict.results.store.folder;

import java.util.List;

/**
 * What one kind of store puts into the database of a study folder.
 *
 * @param version by this word the database says what it holds and how; increased when a table changes. Runs of strategies have a
 *     number alone; any other kind writes its name before the number, as in {@code calibration-1}
 * @param readable older versions of the same kind that can be read, though not written to
 * @param tables the statements that make the tables, {@link #META} among them
 */
public record StoreLayout(String version, List<String> readable, List<String> tables) {
    /** Every database of a study has this table: what the study is about, by key. */
    public static final String META = "CREATE TABLE meta(key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)";

    /** Copies the lists. */
    public StoreLayout {
        readable = List.copyOf(readable);
        tables = List.copyOf(tables);
    }

    /** What such a folder holds, in the words of a message: {@code runs}, {@code a calibration}. */
    String content() {
        return content(version);
    }

    /** What a database of a version holds, in the words of a message. */
    static String content(String version) {
        int end = version.lastIndexOf('-');
        if (end < 0) {
            return "runs";
        }
        String kind = version.substring(0, end);
        return (kind.matches("[aeiou].*") ? "an " : "a ") + kind;
    }
}

package org.interdict.results.store.folder;

import java.util.List;

/** Headers and a layout for tests. */
final class Studies {
    /** A store of notes, in the second form of its tables. */
    static final StoreLayout NOTES = new StoreLayout(
            "exercise-2", List.of("exercise-1"), List.of(StoreLayout.META, "CREATE TABLE note(text VARCHAR NOT NULL)"));

    private Studies() {}

    static StudyHeader header(String experiment, String identity) {
        return new StudyHeader(
                experiment, "Which?", identity, "0.1.0", 7, List.of("a", "b"), "a", List.of("harm.m"), 1, "comparison");
    }
}

package org.interdict.experiments.definition.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> WORDS =
            List.of("world", "horizon", "forum-takedown", "learning.imitation", "harm.caseDays", "min", "max");

    @ParameterizedTest
    @CsvSource({
        "wolrd, world",
        "World, world",
        "horizons, horizon",
        "forumTakedown, forum-takedown",
        "takedown, forum-takedown",
        "imitation, learning.imitation",
        "learning.imitaton, learning.imitation",
        "harm.case_days, harm.caseDays",
        "mim, min"
    })
    void nearWordsAreFound(String written, String meant) {
        assertEquals(Optional.of(meant), Spelling.nearest(written, WORDS));
    }

    @ParameterizedTest
    @CsvSource({"zebra", "x", "'- _'", "arr"})
    void nothingIsBetterThanNonsense(String written) {
        assertEquals(Optional.empty(), Spelling.nearest(written, WORDS));
    }

    @Test
    void longListsAreCutShort() {
        assertEquals("none", Spelling.list(List.of()));
        assertEquals("a, b", Spelling.list(List.of("a", "b")));
        assertEquals(true, Spelling.list(java.util.Collections.nCopies(50, "a")).endsWith("… (50 in all)"));
    }
}

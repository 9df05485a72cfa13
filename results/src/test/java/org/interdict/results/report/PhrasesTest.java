package org.interdict.results.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparisonTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource({
        "harm.caseDays, case days",
        "activity.active30, active (30 days)",
        "harm.index, harm index",
        "response.arrests, arrests"
    })
    void aMeasureIsPutIntoWords(String name, String words) {
        assertEquals(words, Phrases.label(ComparisonTest.measure(name, Direction.LESS)));
    }

    @Test
    void sentencesAndListsArePutTogether() {
        assertEquals("A day.", Phrases.sentence(" A day "));
        assertEquals("", Phrases.sentence(" "));
        assertEquals("Worlds", Phrases.capital("worlds"));
        assertEquals("a", Phrases.and(List.of("a")));
        assertEquals("a, b and c", Phrases.and(List.of("a", "b", "c")));
        assertEquals("1 world", Phrases.plural(1, "world"));
        assertEquals("1,200 worlds", Phrases.plural(1200, "world"));
        assertEquals("lower", Phrases.side(-1));
    }
}

package org.interdict.experiments.definition.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvisibleTest {
    @Test
    void itIsNamed() {
        assertEquals(
                Optional.of("it holds U+00A0 (no-break space), which looks like a blank and is none: remove it"),
                Invisible.in("startDay:\u00a010"));
        assertEquals(
                Optional.of("it holds U+200B (zero width space), which looks like nothing: remove it"),
                Invisible.in("forum-takedown\u200b"));
        for (int c : new int[] {0xad, 0x2009, 0x200d, 0x2060, 0x202f, 0x3000, 0xfeff, 0xfe0f, 0x3164, 0xe0001}) {
            assertTrue(Invisible.in("a" + Character.toString(c)).isPresent(), Integer.toHexString(c));
        }
        assertEquals(Optional.empty(), Invisible.in("größer, 日本 and a blank"));
    }

    @Test
    void aSuggestionNamesItBeforeAnythingElse() {
        assertTrue(Spelling.suggestion("takedown\u200b", List.of("takedown")).contains("U+200B"));
    }
}

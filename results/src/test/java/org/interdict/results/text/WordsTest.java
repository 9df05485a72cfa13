package org.interdict.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private enum Constant {
        TOO_FEW,
        IDENTICAL
    }

    @Test
    void constantsAreWordsInSmallLetters() {
        assertEquals("too-few", Words.hyphenated(Constant.TOO_FEW));
        assertEquals("too few", Words.spaced(Constant.TOO_FEW));
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("identical", Words.spaced(Constant.IDENTICAL), "Turkish has an i without a dot");
        } finally {
            Locale.setDefault(before);
        }
    }
}

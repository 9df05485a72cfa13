package org.interdict.results.text;

import java.util.Locale;

/** The constants of an enum as words in small letters. */
public final class Words {
    private Words() {}

    /** As in files and JSON: {@code TOO_FEW} is {@code too-few}. */
    public static String hyphenated(Enum<?> constant) {
        return lower(constant).replace('_', '-');
    }

    /** As in a sentence: {@code TOO_FEW} is {@code too few}. */
    public static String spaced(Enum<?> constant) {
        return lower(constant).replace('_', ' ');
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

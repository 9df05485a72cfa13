package org.interdict.experiments.definition.syntax;

import java.util.Locale;
import java.util.Optional;

/** Characters that cannot be seen, or look like a blank and are none. */
public final class Invisible {
    private Invisible() {}

    /** What to do about the first such character of a text: its number and name. */
    public static Optional<String> in(String text) {
        return text.codePoints()
                .filter(Invisible::hidden)
                .mapToObj(c -> String.format(
                        Locale.ROOT,
                        "it holds U+%04X (%s), which looks like %s: remove it",
                        c,
                        String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT),
                        blank(c) ? "a blank and is none" : "nothing"))
                .findFirst();
    }

    private static boolean hidden(int c) {
        return blank(c)
                || Character.getType(c) == Character.FORMAT
                || c >= 0xfe00 && c <= 0xfe0f
                || c == 0x034f
                || c == 0x115f
                || c == 0x1160
                || c == 0x3164
                || c == 0xffa0;
    }

    private static boolean blank(int c) {
        return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}

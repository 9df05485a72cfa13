package org.interdict.results.store.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names that programs which read tables take for something else than a name. */
public enum NameHazard {
    /** R, pandas and others read it as a missing value, and may drop its rows. */
    MISSING("is read as a missing value by R, pandas and other programs"),
    /** Spreadsheets compute it. */
    FORMULA("is taken for a formula by spreadsheets"),
    /** It can become a number or a truth value. */
    VALUE("can be read as a number or a truth value");

    private static final Set<String> MISSING_WORDS = Set.of(
            "na",
            "n/a",
            "#n/a",
            "#n/a n/a",
            "#na",
            "<na>",
            "nan",
            "-nan",
            "null",
            "none",
            "nil",
            "nat",
            "missing",
            ".",
            "-",
            "-1.#ind",
            "1.#ind",
            "-1.#qnan",
            "1.#qnan",
            "\\n");
    private static final Set<String> TRUTH = Set.of("true", "false", "t", "f", "yes", "no");

    private final String meaning;

    NameHazard(String meaning) {
        this.meaning = meaning;
    }

    /** What a name may be taken for, if anything. */
    public static Optional<NameHazard> of(String name) {
        String bare = name.strip().toLowerCase(Locale.ROOT);
        if (MISSING_WORDS.contains(bare)) {
            return Optional.of(MISSING);
        }
        if (TRUTH.contains(bare)
                || bare.matches("[-+]?(\\d[\\d._]*|\\.\\d+)(e[-+]?\\d+)?|[-+]?inf(inity)?|0x[0-9a-f]+")) {
            return Optional.of(VALUE);
        }
        return !bare.isEmpty() && "=+-@".indexOf(bare.charAt(0)) >= 0 ? Optional.of(FORMULA) : Optional.empty();
    }

    /** A sentence for each of these names that may be taken for something else. */
    public static List<String> warnings(List<String> names) {
        List<String> warnings = new ArrayList<>();
        for (String name : names) {
            of(name).ifPresent(hazard -> warnings.add("the strategy '" + name + "' " + hazard.meaning
                    + ": rename it, or read them as docs/how-to/use-from-r.md and use-from-python.md show"));
        }
        return warnings;
    }
}

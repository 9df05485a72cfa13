package org.interdict.results.store.runs;

import java.util.Locale;

/** How a run ended. */
public enum RunStatus {
    /** It reached its last day. */
    DONE,
    /** It stopped with an error, which is recorded. */
    FAILED;

    /** As stored: {@code done} or {@code failed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

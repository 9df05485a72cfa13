package org.interdict.results.store.runs;

import java.util.Locale;
import org.interdict.results.text.Words;

/** How a run ended. */
public enum RunStatus {
    /** It reached its last day. */
    DONE,
    /** It stopped with an error, which is recorded. */
    FAILED;

    /** The word that is stored: {@code done} or {@code failed}. */
    public String word() {
        return Words.hyphenated(this);
    }

    static RunStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

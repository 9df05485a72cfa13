package org.interdict.experiments.run.record;

import org.interdict.results.text.Words;

/** Why a study ended. */
public enum Stopped {
    /** The target precision was reached. */
    TARGET,
    /** The maximum number of replicates was run. */
    MAX,
    /** More seeds in each world could not have reached the target precision; more worlds might. */
    WORLDS,
    /** The user stopped it; it can be resumed. */
    INTERRUPTED;

    /** As in JSON: {@code target} where the precision was reached, {@code max} where all that was asked for has been run and it was not. */
    public String outcome() {
        return this == WORLDS ? MAX.word() : word();
    }

    /** In lower case, as stored. */
    public String word() {
        return Words.hyphenated(this);
    }
}

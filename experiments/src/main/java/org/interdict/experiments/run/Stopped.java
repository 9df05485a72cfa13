package org.interdict.experiments.run;

import java.util.Locale;

/** Why a study ended. */
public enum Stopped {
    /** The target precision was reached. */
    TARGET,
    /** The maximum number of replicates was run. */
    MAX,
    /** The user stopped it; it can be resumed. */
    INTERRUPTED;

    /** In lower case, as in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

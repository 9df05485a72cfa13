package org.interdict.results.statistics.paired;

/** What an effect's simultaneous interval allows us to say. */
public enum Finding {
    /** The whole interval lies on the better side of zero. */
    BETTER,
    /** The whole interval lies on the worse side of zero. */
    WORSE,
    /** The interval contains zero: the replicates do not show a difference. This does not mean that there is none. */
    NO_CLEAR_DIFFERENCE,
    /** Equal to the last digit in every replicate. */
    IDENTICAL,
    /** Fewer than two replicates: nothing can be said. */
    TOO_FEW
}

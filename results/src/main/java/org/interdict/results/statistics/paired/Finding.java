package org.interdict.results.statistics.paired;

/** What an effect's simultaneous interval allows one to say. */
public enum Finding {
    /** The whole interval lies on the better side of zero. */
    BETTER,
    /** The whole interval lies on the worse side of zero. */
    WORSE,
    /** The interval covers zero: the replicates do not tell the two apart. It does not mean that they are alike. */
    NO_CLEAR_DIFFERENCE,
    /** Equal to the last digit in every replicate. */
    IDENTICAL,
    /** Fewer than two replicates: nothing can be said. */
    TOO_FEW
}

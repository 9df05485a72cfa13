package org.interdict.results.statistics.paired;

/** What an effect's simultaneous interval allows us to say. */
public enum Finding {
    /** The whole interval lies on the better side of zero. */
    BETTER,
    /** The whole interval lies on the worse side of zero. */
    WORSE,
    /** The interval contains zero and no difference that would matter: the replicates show that there is none of that size. */
    NO_RELEVANT_DIFFERENCE,
    /** The interval contains zero: the replicates do not show a difference. This does not mean that there is none. */
    NO_CLEAR_DIFFERENCE,
    /** Equal to the last digit in every replicate that was run. This does not mean that they are always equal. */
    IDENTICAL,
    /** The same difference, not zero, in every replicate that was run: without a spread there is no interval and no test. */
    SAME_DIFFERENCE,
    /** Fewer than two replicates: nothing can be said. */
    TOO_FEW;

    /** Whether it claims a difference. */
    public boolean claimsDifference() {
        return this == BETTER || this == WORSE;
    }
}

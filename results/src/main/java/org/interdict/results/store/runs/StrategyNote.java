package org.interdict.results.store.runs;

/**
 * What the own log of a strategy says in some of its runs, for example that a policy could not pay.
 *
 * @param strategy name of the strategy
 * @param note what it says, without the part that differs between runs
 * @param runs number of runs that say so
 * @param of number of runs of the strategy
 */
public record StrategyNote(String strategy, String note, int runs, int of) {
    /** The note in one line. */
    public String line() {
        return strategy + ": " + note + " (in " + runs + " of " + of + (of == 1 ? " run)" : " runs)");
    }
}

package org.interdict.results.store.runs;

/**
 * What the own log of a strategy says in some of its runs, for example that a policy could not pay.
 *
 * @param strategy name of the strategy
 * @param note what it says, without what differs between runs
 * @param runs in how many runs it says so
 * @param of how many runs of the strategy there are
 */
public record StrategyNote(String strategy, String note, int runs, int of) {
    /** The note in a line. */
    public String line() {
        return strategy + ": " + note + " (in " + runs + " of " + of + (of == 1 ? " run)" : " runs)");
    }
}

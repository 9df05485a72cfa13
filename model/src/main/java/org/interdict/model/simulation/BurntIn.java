package org.interdict.model.simulation;

import org.interdict.model.scenario.Strategy;

/** A world at the end of its burn-in. It never changes: each strategy gets a copy. Safe to use from several threads. */
public interface BurntIn {
    /** Copies the world, runs the evaluation under this strategy, and reads the measures. */
    Result evaluate(Strategy strategy);

    /**
     * The same, with a watcher.
     *
     * @param everyDay is run after each day, and gives up the run by an exception, which is passed on
     */
    default Result evaluate(Strategy strategy, Runnable everyDay) {
        return evaluate(strategy);
    }

    /**
     * The world as bytes, from which {@link Simulation#restore} makes it again.
     *
     * @throws UnsupportedOperationException if this kind of world cannot be saved
     */
    default byte[] saved() {
        throw new UnsupportedOperationException("this world cannot be saved");
    }
}

package org.interdict.model.simulation;

import org.interdict.model.scenario.Strategy;

/** A world at the end of its burn-in. It never changes: each strategy gets a copy. Safe to use from several threads. */
public interface BurntIn {
    /** Copies the world, runs the evaluation under this strategy, and reads the measures. */
    Result evaluate(Strategy strategy);
}

package org.interdict.results.store.runs;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.interdict.model.scenario.Seeds;

/**
 * A run's inputs and how it ended: one row of the table {@code run}.
 *
 * @param id name of the run
 * @param strategy name of the strategy
 * @param seed seed of the replicate
 * @param seeds the three seeds used
 * @param parameters model parameters that differ from their usual values, by full name
 * @param status how the run ended
 * @param error what went wrong, in one line; empty if it succeeded
 * @param wallMillis time spent: its evaluation and an equal share of the burn-in, in milliseconds
 */
public record RunEntry(
        RunId id,
        String strategy,
        long seed,
        Seeds seeds,
        Map<String, Double> parameters,
        RunStatus status,
        String error,
        long wallMillis) {
    /** Copies the map into a fixed order. */
    public RunEntry {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}

package org.interdict.results.store.runs;

import org.interdict.model.simulation.Result;
import org.jspecify.annotations.Nullable;

/**
 * A run to be stored.
 *
 * @param entry inputs and status
 * @param result the result of the run; null exactly if the run failed
 */
public record RunRecord(RunEntry entry, @Nullable Result result) {
    /** @throws IllegalArgumentException if a finished run has no result or a failed one has */
    public RunRecord {
        if ((entry.status() == RunStatus.DONE) != (result != null)) {
            throw new IllegalArgumentException("a run has a result exactly if it is done: " + entry.id());
        }
    }
}

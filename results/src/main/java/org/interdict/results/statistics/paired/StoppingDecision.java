package org.interdict.results.statistics.paired;

import org.interdict.results.text.Words;

/**
 * What a check of the values so far says.
 *
 * @param outcome whether to continue, or why to stop
 * @param nextLook number of replicates at which to check next; the number of replicates so far when stopping
 * @param relativeHalfWidth widest half-width reached, as a share of the baseline's mean; {@code NaN} if not defined
 * @param estimatedReplicates replicates the target would need by the variances seen so far, at most the maximum; only a forecast, for the progress
 *     line
 */
public record StoppingDecision(Outcome outcome, int nextLook, double relativeHalfWidth, int estimatedReplicates) {
    /** What to do. */
    public enum Outcome {
        /** More replicates are needed. */
        CONTINUE,
        /** Every effect is as sure as was asked. */
        TARGET,
        /** The maximum is reached. */
        MAX;

        /** As in the manifest and JSON: {@code target}, {@code max}. */
        public String label() {
            return Words.hyphenated(this);
        }
    }

    /** Whether to stop. */
    public boolean stop() {
        return outcome != Outcome.CONTINUE;
    }
}

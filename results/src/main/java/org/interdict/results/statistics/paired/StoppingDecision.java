package org.interdict.results.statistics.paired;

import org.interdict.results.text.Words;

/**
 * What a look at the values so far says.
 *
 * @param outcome go on, or why to stop
 * @param nextLook replicates to have before the next look; those there are when stopping
 * @param relativeHalfWidth widest half-width reached, as a share of the baseline's mean; {@code NaN} if not defined
 * @param estimatedReplicates replicates the target would need by the variances seen so far, at most the maximum; a forecast for the progress
 *     line, no more
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

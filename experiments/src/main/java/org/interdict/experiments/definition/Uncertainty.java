package org.interdict.experiments.definition;

import java.util.Optional;

/**
 * Which parameters are drawn anew in each world, and how many worlds.
 *
 * @param source where the ranges come from
 * @param draws number of worlds, 1 to {@value #MOST_DRAWS}; 1 if nothing is drawn
 */
public record Uncertainty(Source source, int draws) {
    /** Largest legal number of draws. */
    public static final int MOST_DRAWS = 100_000;
    /** {@code draws} where none is given. */
    public static final int DEFAULT_DRAWS = 64;
    /** Every parameter at its usual or given value. */
    public static final Uncertainty NONE = new Uncertainty(Source.NONE, 1);

    /** Where the ranges of the draws come from. */
    public enum Source {
        /** Nothing is drawn. */
        NONE,
        /** The plausible ranges declared with each parameter. */
        EVIDENCE
    }

    /** @throws IllegalArgumentException if {@code draws} is out of range */
    public Uncertainty {
        if (draws < 1 || draws > MOST_DRAWS || (source == Source.NONE && draws != 1)) {
            throw new IllegalArgumentException(
                    "draws must lie in [1, " + MOST_DRAWS + "], 1 without a source of" + " uncertainty, not " + draws);
        }
    }

    /**
     * Why this cannot be run yet, if it cannot. This is the one place where the decision lies: once parameter draws are built,
     * this method goes.
     */
    public Optional<String> notBuiltYet() {
        return source == Source.NONE
                ? Optional.empty()
                : Optional.of(
                        "drawing parameters from the evidence is not built in this version; every run uses the usual"
                                + " or given values");
    }
}

package org.interdict.experiments.definition.setting;

/**
 * Which parameters are drawn anew in each world, and how many worlds.
 *
 * @param source where the values come from
 * @param draws number of worlds, 1 to {@value #MOST_DRAWS}; 1 if nothing is drawn
 * @param sample the file of a posterior sample, as written by the user; empty unless that is the source
 */
public record Uncertainty(Source source, int draws, String sample) {
    /** Largest legal number of draws. */
    public static final int MOST_DRAWS = 100_000;
    /** {@code draws} where none is given. */
    public static final int DEFAULT_DRAWS = 64;
    /** Every parameter at its usual or given value. */
    public static final Uncertainty NONE = new Uncertainty(Source.NONE, 1, "");

    /** Where the values of the draws come from. */
    public enum Source {
        /** Nothing is drawn. */
        NONE,
        /** The plausible ranges declared with each parameter, read by their grade. */
        EVIDENCE,
        /** The rows of a posterior sample; what the sample does not hold is drawn from the evidence. */
        POSTERIOR
    }

    /** @throws IllegalArgumentException if {@code draws} is out of range, or a sample is named where none is used or the reverse */
    public Uncertainty {
        if (draws < 1 || draws > MOST_DRAWS || (source == Source.NONE && draws != 1)) {
            throw new IllegalArgumentException(
                    "draws must lie in [1, " + MOST_DRAWS + "], 1 without a source of uncertainty, not " + draws);
        }
        if (sample.isEmpty() == (source == Source.POSTERIOR)) {
            throw new IllegalArgumentException("a sample is named just when the values come from a posterior");
        }
    }

    /** This number of worlds from the declared ranges. */
    public static Uncertainty evidence(int draws) {
        return new Uncertainty(Source.EVIDENCE, draws, "");
    }

    /** Whether parameters are drawn. */
    public boolean drawn() {
        return source != Source.NONE;
    }
}

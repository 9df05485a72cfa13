package org.interdict.experiments.validation.pattern;

import java.util.List;

/**
 * A published pattern that the model is compared with.
 *
 * @param id its name, for example {@code sharing-share}
 * @param topic what it is about; may be empty
 * @param pattern what is measured
 * @param measuredAs how it is measured in the model, where that is not obvious; may be empty
 * @param unit unit of the value
 * @param low smallest value that counts as the pattern
 * @param high largest value that counts, more than {@code low}
 * @param role whether it may calibrate the model
 * @param grade A measured in this population, B in an analogue, C assumed; may be empty
 * @param sources keys of {@code REFERENCES.bib}
 */
public record Target(
        String id,
        String topic,
        String pattern,
        String measuredAs,
        String unit,
        double low,
        double high,
        Role role,
        String grade,
        List<String> sources) {

    /** What a target may be used for. */
    public enum Role {
        /** Calibrates the model. */
        C,
        /** Held out: reported, never fitted. */
        V
    }

    /** @throws IllegalArgumentException if the band is empty or not finite */
    public Target {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            throw new IllegalArgumentException(id + ": a band needs low < high, not " + low + " and " + high);
        }
        sources = List.copyOf(sources);
    }

    /** Whether a value lies in the band, ends included; never for {@code NaN}. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** How far a value lies outside the band, in widths of the band; 0 inside, {@code NaN} for {@code NaN}. */
    public double distance(double value) {
        if (Double.isNaN(value) || holds(value)) {
            return Double.isNaN(value) ? Double.NaN : 0;
        }
        return (value < low ? low - value : value - high) / (high - low);
    }
}

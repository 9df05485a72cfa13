package org.interdict.experiments.validation.pattern;

import java.util.List;

/**
 * A published pattern that the model is held against.
 *
 * @param id its name, for example {@code sharing-share}
 * @param topic what it is about; may be empty
 * @param pattern what is measured
 * @param measuredAs how, where that needs saying; may be empty
 * @param unit unit of the value
 * @param low least value that is taken for the pattern
 * @param high greatest one, more than {@code low}
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

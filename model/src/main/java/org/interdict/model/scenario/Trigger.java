package org.interdict.model.scenario;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The one feedback from outcomes to action: a policy acts only while a measure, as read yesterday, is beyond a threshold.
 * Exactly one of {@code above} and {@code below} is set.
 *
 * @param measure name of a daily measure
 * @param above fires when yesterday's value is greater than this
 * @param below fires when yesterday's value is less than this
 * @param release hysteresis: once fired it stays on until the value is back across this; the threshold itself if absent
 */
public record Trigger(
        String measure,
        @Nullable Double above,
        @Nullable Double below,
        @Nullable Double release) implements Serializable {
    /** @throws IllegalArgumentException if not exactly one threshold is set, or {@code release} lies beyond it */
    public Trigger {
        if ((above == null) == (below == null)) {
            throw new IllegalArgumentException("a trigger has either 'above' or 'below'");
        }
        if (release != null && above != null && release > above) {
            throw new IllegalArgumentException("'release' must not be greater than 'above'");
        }
        if (release != null && below != null && release < below) {
            throw new IllegalArgumentException("'release' must not be less than 'below'");
        }
    }

    /** Whether the trigger is on, given yesterday's value and whether it was on before. */
    public boolean on(double yesterday, boolean wasOn) {
        if (above != null) {
            return yesterday > (wasOn && release != null ? release : above);
        }
        double threshold = wasOn && release != null ? release : java.util.Objects.requireNonNull(below);
        return yesterday < threshold;
    }
}

package org.interdict.model.scenario;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one feedback from outcomes to action: a policy acts only while a measure, as read yesterday, is beyond a threshold.
 * Exactly one of {@code above} and {@code below} is set. Thresholds are in the measure's own unit, or in multiples of its value on the last
 * day before the evaluation, which works in worlds of any size.
 *
 * @param measure name of a daily measure
 * @param above fires when yesterday's value is greater than this
 * @param below fires when yesterday's value is less than this
 * @param release hysteresis: once fired it stays on until the value is back across this; the threshold itself if absent
 * @param ofStart whether thresholds are multiples of the value before the evaluation
 */
public record Trigger(
        String measure,
        @Nullable Double above,
        @Nullable Double below,
        @Nullable Double release,
        boolean ofStart) implements Serializable {
    /** A trigger with thresholds in the measure's own unit. */
    public Trigger(String measure, @Nullable Double above, @Nullable Double below, @Nullable Double release) {
        this(measure, above, below, release, false);
    }

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

    /**
     * Whether the trigger is on.
     *
     * @param yesterday the measure as read yesterday
     * @param start the measure as read on the last day before the evaluation
     * @param wasOn whether it was on before
     */
    public boolean on(double yesterday, double start, boolean wasOn) {
        double unit = ofStart ? start : 1;
        if (above != null) {
            return yesterday > unit * (wasOn && release != null ? release : above);
        }
        return yesterday < unit * (wasOn && release != null ? release : Objects.requireNonNull(below));
    }
}

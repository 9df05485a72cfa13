package org.interdict.model.measure;

import java.util.function.ToDoubleFunction;
import org.interdict.model.world.MeasureView;

/**
 * One outcome, read from the world once a day.
 *
 * @param name full name, {@code family.measure}
 * @param summary what it is, in one sentence
 * @param unit unit of the daily value
 * @param kind whether it is a harm, a cost or another outcome
 * @param direction which way is better
 * @param aggregate how daily values become the value of a run
 * @param reader reads the day's value; must leave the world untouched
 */
public record Measure(
        String name,
        String summary,
        String unit,
        MeasureKind kind,
        Direction direction,
        Aggregate aggregate,
        ToDoubleFunction<MeasureView> reader) {
    /** The value today. */
    public double read(MeasureView world) {
        return reader.applyAsDouble(world);
    }
}

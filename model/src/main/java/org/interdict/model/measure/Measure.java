package org.interdict.model.measure;

import java.util.function.ToDoubleFunction;
import org.interdict.model.world.World;

/**
 * One outcome, read from the world once a day.
 *
 * @param name full name, {@code family.measure}
 * @param summary what it is, in one sentence
 * @param unit unit of the daily value
 * @param direction which way is better
 * @param aggregate how daily values become the value of a run
 * @param reader reads the day's value; must leave the world untouched
 */
public record Measure(
        String name,
        String summary,
        String unit,
        Direction direction,
        Aggregate aggregate,
        ToDoubleFunction<World> reader) {
    /** The value today. */
    public double read(World world) {
        return reader.applyAsDouble(world);
    }
}

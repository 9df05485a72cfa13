package org.interdict.results.statistics.paired;

import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.model.measure.Measure;

/**
 * A measure in a comparison: what one needs to know to read its numbers.
 *
 * @param name full name, {@code family.measure}
 * @param summary what it is, in one sentence
 * @param unit unit of its daily value
 * @param direction which way is better
 * @param aggregate how the days of a run became the run's value
 */
public record ComparedMeasure(String name, String summary, String unit, Direction direction, Aggregate aggregate) {
    /** The declaration of a measure of the model. */
    public static ComparedMeasure of(Measure measure) {
        return new ComparedMeasure(
                measure.name(), measure.summary(), measure.unit(), measure.direction(), measure.aggregate());
    }

    /** Whether {@code a} is strictly better than {@code b}. */
    public boolean better(double a, double b) {
        return direction == Direction.LESS ? a < b : a > b;
    }
}

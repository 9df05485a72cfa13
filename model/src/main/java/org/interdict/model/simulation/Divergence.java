package org.interdict.model.simulation;

import java.util.List;

/**
 * Where two runs first differ.
 *
 * @param day the first day at whose end they differ; the day before the burn-in begins if their worlds differ from the start
 * @param mechanism the step of that day after which they first differ: a mechanism by its name, {@code strategy} (a policy has set something),
 *     {@code morning} or {@code evening} (the engine), or {@code first day} (the worlds as they are born)
 * @param column the first column that differs: part of the world, and attribute
 * @param entity the person, forum or place in it that differs first, in words; empty for a single number
 * @param one value in the first run
 * @param other value in the second run
 * @param columns names of all columns that differ after this step
 */
public record Divergence(
        int day, String mechanism, String column, String entity, String one, String other, List<String> columns) {
    /** Copies the list. */
    public Divergence {
        columns = List.copyOf(columns);
    }
}

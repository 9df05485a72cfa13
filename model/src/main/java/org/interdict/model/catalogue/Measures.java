package org.interdict.model.catalogue;

import java.util.List;
import org.interdict.model.measure.Measure;

/** Every measure, by family. */
public final class Measures {
    /** A line a family. */
    public static final List<Measure> ALL = List.of();

    private Measures() {}

    /**
     * The measure of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Measure named(String name) {
        return ALL.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no measure '" + name + "'"));
    }
}

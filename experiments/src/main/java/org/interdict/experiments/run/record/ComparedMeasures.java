package org.interdict.experiments.run.record;

import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;

/** What stored measures mean. */
public final class ComparedMeasures {
    private ComparedMeasures() {}

    /** The measure's declaration; runs stored by another version can hold one that this version does not know. */
    public static ComparedMeasure named(String name) {
        return Measures.ALL.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(ComparedMeasure::of)
                .orElseGet(() -> new ComparedMeasure(
                        name, "not known to this version of INTERDICT", "", Direction.LESS, Aggregate.TOTAL));
    }
}

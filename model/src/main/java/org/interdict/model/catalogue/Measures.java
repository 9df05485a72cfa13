package org.interdict.model.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.interdict.model.measure.ActivityMeasures;
import org.interdict.model.measure.ChannelMeasures;
import org.interdict.model.measure.HarmMeasures;
import org.interdict.model.measure.Measure;
import org.interdict.model.measure.MeasureKind;
import org.interdict.model.measure.MindMeasures;
import org.interdict.model.measure.PatternMeasures;
import org.interdict.model.measure.ResponseMeasures;
import org.interdict.model.measure.StageMeasures;
import org.interdict.model.measure.StructureMeasures;

/** Every measure, by family. */
public final class Measures {
    /** One line per family. */
    public static final List<Measure> ALL = Stream.of(
                    HarmMeasures.all(),
                    ActivityMeasures.all(),
                    ChannelMeasures.all(),
                    ResponseMeasures.all(),
                    StageMeasures.all(),
                    StructureMeasures.all(),
                    MindMeasures.all(),
                    PatternMeasures.all())
            .flatMap(List::stream)
            .toList();

    private Measures() {}

    /**
     * The column of the measure of that name in a row of all measures.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static int column(String name) {
        for (int column = 0; column < ALL.size(); column++) {
            if (ALL.get(column).name().equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException("there is no measure '" + name + "'");
    }

    /** Whether the measure of that name is a harm, a cost or another outcome; one that is not known is another outcome. */
    public static MeasureKind kindOf(String name) {
        return ALL.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(Measure::kind)
                .orElse(MeasureKind.OUTCOME);
    }

    /**
     * The measure of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Measure named(String name) {
        return ALL.get(column(name));
    }
}

package org.interdict.experiments.definition.shape;

import java.util.List;
import java.util.stream.Stream;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.shape.Shape.BooleanShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListOrMapShape;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.OpenMapShape;
import org.interdict.experiments.definition.shape.Shape.ScalarShape;
import org.interdict.experiments.definition.shape.Shape.TextShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;

/** The shape of what a sweep varies: the key {@code design} of an experiment file. */
public final class DesignShape {
    /** The kind whose points stand in a file. */
    public static final String CSV = "csv";
    /** Scale of numbers that are evenly spaced by their logarithms. */
    public static final String LOG = "log";

    private static final String LINEAR = "linear";

    private DesignShape() {}

    /** The kinds, in the order of the documentation. */
    public static List<String> kinds() {
        return Stream.concat(Stream.of(DesignSettings.Kind.values()).map(DesignSettings.Kind::word), Stream.of(CSV))
                .toList();
    }

    static MapShape of() {
        NumberShape number = NumberShape.whole(1, DesignSettings.LARGEST, "");
        return MapShape.of(
                Field.optional(
                        "kind",
                        new WordShape("choice", kinds()),
                        DesignSettings.Kind.GRID.word(),
                        "How the points are chosen. list: the first values of all factors, then the second values, and so on."),
                Field.optional(
                        "points",
                        number,
                        DesignSettings.DEFAULT_POINTS,
                        "Number of points of latin-hypercube and sobol, of base points of saltelli."),
                Field.optional(
                        "levels",
                        NumberShape.whole(2, DesignSettings.MOST_LEVELS, ""),
                        null,
                        "Number of values of a range without a step, " + DesignSettings.DEFAULT_LEVELS
                                + " if absent; of morris an even number, " + DesignSettings.DEFAULT_MORRIS_LEVELS
                                + " if absent."),
                Field.optional(
                        "trajectories",
                        number,
                        DesignSettings.DEFAULT_TRAJECTORIES,
                        "Number of trajectories of morris; each has one point more than there are factors."),
                Field.optional(
                        "secondOrder",
                        new BooleanShape(),
                        false,
                        "Whether saltelli has the points for pairs of factors."),
                Field.optional(
                        "seed",
                        NumberShape.whole(0, SeedPlan.LARGEST, ""),
                        DesignSettings.DEFAULT_SEED,
                        "Seed of the choice of points; the runs have their own."),
                Field.optional(
                        "mostPoints",
                        number,
                        DesignSettings.DEFAULT_MOST_POINTS,
                        "A design with more points is refused."),
                Field.optional(
                        "file",
                        new TextShape(1, 4_096, null, ""),
                        null,
                        "Of csv: a table with one column for each factor and one row for each point, beside this file."),
                Field.optional(
                        "factors",
                        new OpenMapShape(
                                "factor", new ListOrMapShape(new ListShape(new ScalarShape(), 1, false), range())),
                        null,
                        "What is varied, by where it stands: parameters.…, world.…, horizon.…, seeds.…,"
                                + " strategies.<strategy>.<policy>.<setting>; each a list of values or a range."));
    }

    private static MapShape range() {
        NumberShape any = NumberShape.real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
        return MapShape.of(
                Field.required("low", any, "Smallest value."),
                Field.required("high", any, "Largest value."),
                Field.optional("step", any, null, "From one value of a grid to the next."),
                Field.optional(
                        "scale",
                        new WordShape("choice", List.of(LINEAR, LOG)),
                        LINEAR,
                        "log: evenly spaced by logarithms."));
    }

    /** The word of a scale. */
    public static String scale(DesignFactor.Scale scale) {
        return scale == DesignFactor.Scale.LOG ? LOG : LINEAR;
    }
}

package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignFactor.Scale;
import org.interdict.experiments.definition.shape.DesignShape;
import org.interdict.experiments.definition.shape.Shape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;
import org.interdict.experiments.definition.shape.ShapeCheck;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.definition.syntax.ScalarKind;
import org.jspecify.annotations.Nullable;

/** Reads one factor of a design: a list of values or a range, each value within what the place in the experiment may be. */
final class FactorReading {
    private final ShapeCheck check;
    private final List<InputError> errors;
    private final boolean repeats;

    /**
     * @param check of single values
     * @param errors receives what is wrong
     * @param repeats whether a value may stand in a list twice, as in a list of points
     */
    FactorReading(ShapeCheck check, List<InputError> errors, boolean repeats) {
        this.check = check;
        this.errors = errors;
        this.repeats = repeats;
    }

    /**
     * The factor; empty if something is wrong with it.
     *
     * @param name its canonical name
     * @param values as they stand in the design
     * @param path where they stand, for messages
     */
    Optional<DesignFactor> read(String name, FactorNames.Place place, Element values, String path) {
        if (values instanceof Sequence list) {
            return listed(name, place, list, path);
        }
        return values instanceof Mapping range ? range(name, place, range, path) : Optional.empty();
    }

    private Optional<DesignFactor> listed(String name, FactorNames.Place place, Sequence list, String path) {
        List<Double> levels = new ArrayList<>();
        Set<Double> seen = new HashSet<>();
        boolean sound = true;
        for (int i = 0; i < list.items().size(); i++) {
            Element item = list.items().get(i);
            String inner = path + "[" + i + "]";
            if (!(check.check(item, place.shape(), inner) instanceof Scalar scalar)) {
                sound = false;
                continue;
            }
            double value = number(scalar, place.shape());
            if (!seen.add(value) && !repeats) {
                errors.add(
                        item.place().error(inner, "'" + scalar.text() + "' stands in this list twice", "remove one"));
                sound = false;
            }
            levels.add(value);
        }
        return sound ? Optional.of(of(name, place, levels)) : Optional.empty();
    }

    /** The factor with these values. */
    static DesignFactor of(String name, FactorNames.Place place, List<Double> levels) {
        List<String> words = words(place.shape());
        double base = base(place);
        return words.isEmpty()
                ? DesignFactor.listed(name, scale(place.shape()), levels, base)
                : DesignFactor.choice(name, words, levels, base);
    }

    private Optional<DesignFactor> range(String name, FactorNames.Place place, Mapping range, String path) {
        if (!(place.shape() instanceof NumberShape shape)) {
            errors.add(range.place()
                    .error(
                            path,
                            "a choice has no range: a list of its words is expected",
                            "write [" + String.join(", ", words(place.shape())) + "]"));
            return Optional.empty();
        }
        Double low = bound(range, "low", shape, path);
        Double high = bound(range, "high", shape, path);
        if (low == null || high == null) {
            return Optional.empty();
        }
        Element lowest = range.get("low").orElse(range);
        if (!(low < high)) {
            errors.add(lowest.place()
                    .error(
                            path,
                            low.equals(high)
                                    ? "the range is empty: low and high are both " + NumberText.text(low)
                                    : "the range is reversed: low, " + NumberText.text(low) + ", is more than high, "
                                            + NumberText.text(high),
                            low.equals(high) ? "give a list of one value, or a larger high" : "exchange the two"));
            return Optional.empty();
        }
        boolean log = range.get("scale").orElse(null) instanceof Scalar word
                && word.text().equals(DesignShape.LOG);
        if (log && low <= 0) {
            errors.add(lowest.place()
                    .error(path, "a logarithmic range begins above 0, not at " + NumberText.text(low), "raise low"));
            return Optional.empty();
        }
        Double step = step(range, shape, high - low, path);
        return step == null
                ? Optional.empty()
                : Optional.of(DesignFactor.range(name, log ? Scale.LOG : scale(shape), low, high, step, base(place)));
    }

    private @Nullable Double bound(Mapping range, String key, NumberShape shape, String path) {
        return range.get(key).orElse(null) instanceof Scalar scalar
                        && check.check(scalar, shape, path + "." + key) instanceof Scalar sound
                ? (Double) sound.number()
                : null;
    }

    /** The step; 0 if there is none, null if it is wrong. */
    private @Nullable Double step(Mapping range, NumberShape shape, double length, String path) {
        if (range.get("step").isEmpty()) {
            return 0.0;
        }
        if (!(range.get("step").get() instanceof Scalar scalar)) {
            return null;
        }
        double step = scalar.number();
        String problem = step == 0
                ? "a step of 0 never reaches the end of the range"
                : step < 0
                        ? "a step must be above 0, not " + scalar.text()
                        : step > length * (1 + 1e-9)
                                ? "the step, " + scalar.text() + ", is longer than the range, "
                                        + NumberText.text(length)
                                : shape.whole() && step != Math.rint(step)
                                        ? "the step between whole numbers must be whole, not " + scalar.text()
                                        : "";
        if (problem.isEmpty()) {
            return step;
        }
        errors.add(scalar.place().error(path + ".step", problem, "write LOW:HIGH:STEP, for example 0.2:1:0.2"));
        return null;
    }

    private static Scale scale(Shape shape) {
        return shape instanceof NumberShape number && number.whole() ? Scale.WHOLE : Scale.LINEAR;
    }

    /** The words of a choice, or of false and true; empty for a number. */
    static List<String> words(Shape shape) {
        if (shape instanceof WordShape word) {
            return word.words();
        }
        return shape instanceof NumberShape ? List.of() : DesignFactor.FALSE_TRUE;
    }

    /** A value as a number: that of a choice is the index of its word. */
    static double number(Scalar scalar, Shape shape) {
        return shape instanceof NumberShape
                ? scalar.number()
                : words(shape)
                        .indexOf(scalar.kind() == ScalarKind.BOOLEAN ? Boolean.toString(scalar.bool()) : scalar.text());
    }

    private static double base(FactorNames.Place place) {
        if (place.given() instanceof Scalar scalar) {
            return number(scalar, place.shape());
        }
        Object usual = place.usual();
        if (usual instanceof Number number) {
            return number.doubleValue();
        }
        return usual == null ? Double.NaN : words(place.shape()).indexOf(usual.toString());
    }
}

package org.interdict.experiments.definition.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interdict.experiments.definition.setting.ExperimentName;
import org.interdict.experiments.definition.shape.Shape.BooleanShape;
import org.interdict.experiments.definition.shape.Shape.EitherShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListOrMapShape;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.OpenMapShape;
import org.interdict.experiments.definition.shape.Shape.ScalarShape;
import org.interdict.experiments.definition.shape.Shape.TextShape;
import org.interdict.experiments.definition.shape.Shape.VariedShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Broken;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.ElementReader;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.ScalarKind;
import org.interdict.experiments.definition.syntax.Spelling;

/** Compares elements with shapes and reports everything that does not fit. */
public final class ShapeCheck {
    private final MapShape root;
    private final List<InputError> errors;

    /** @param errors receives what does not fit */
    public ShapeCheck(MapShape root, List<InputError> errors) {
        this.root = root;
        this.errors = errors;
    }

    /** The element with every part that does not fit replaced by {@link Broken}, or left out if it has no place at all. */
    public Element check(Element element) {
        return check(element, root, "");
    }

    /**
     * The same for a part.
     *
     * @param path where the part stands, for messages
     */
    public Element check(Element element, Shape shape, String path) {
        if (element instanceof Broken) {
            return element;
        }
        if (shape instanceof VariedShape varied) {
            return element instanceof Sequence values
                    ? list(values, varied.list(), path)
                    : check(element, varied.one(), path);
        }
        if (element instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL) {
            return empty(scalar, shape, path, "give a value");
        }
        if (shape instanceof MapShape map) {
            return element instanceof Mapping mapping ? map(mapping, map, path) : wrongType(element, shape, path);
        }
        if (shape instanceof ListShape list) {
            return element instanceof Sequence items ? list(items, list, path) : wrongType(element, shape, path);
        }
        if (shape instanceof OpenMapShape map) {
            return element instanceof Mapping mapping ? open(mapping, map, path) : wrongType(element, shape, path);
        }
        if (shape instanceof ListOrMapShape both) {
            return element instanceof Sequence items
                    ? list(items, both.list(), path)
                    : element instanceof Mapping mapping
                            ? map(mapping, both.map(), path)
                            : wrongType(element, shape, path);
        }
        if (shape instanceof EitherShape either) {
            if (element instanceof Mapping mapping) {
                return map(mapping, either.map(), path);
            }
            return element instanceof Scalar scalar && fits(scalar.kind(), either.bare())
                    ? scalar(scalar, either.bare(), path)
                    : wrongType(element, shape, path);
        }
        return element instanceof Scalar scalar ? scalar(scalar, shape, path) : wrongType(element, shape, path);
    }

    private static boolean fits(ScalarKind kind, Shape shape) {
        return kind == (shape instanceof NumberShape ? ScalarKind.NUMBER : ScalarKind.TEXT);
    }

    private Element scalar(Scalar scalar, Shape shape, String path) {
        ScalarKind kind = scalar.kind();
        if (shape instanceof NumberShape number && kind == ScalarKind.NUMBER) {
            return number(scalar, number, path);
        }
        if (shape instanceof WordShape words && kind == ScalarKind.TEXT) {
            return word(scalar, words, path);
        }
        if (shape instanceof TextShape text && kind == ScalarKind.TEXT) {
            return text(scalar, text, path);
        }
        if (shape instanceof ScalarShape) {
            return scalar;
        }
        return shape instanceof BooleanShape && kind == ScalarKind.BOOLEAN ? scalar : wrongType(scalar, shape, path);
    }

    private Element map(Mapping mapping, MapShape shape, String path) {
        List<Entry> sound = new ArrayList<>();
        boolean unknown = false;
        for (Entry entry : mapping.entries()) {
            Optional<Field> field = shape.field(entry.key());
            String inner = ElementReader.join(path, entry.key());
            if (field.isEmpty()) {
                unknown = true;
                errors.add(entry.place()
                        .error(
                                inner,
                                Wording.unknown(shape.noun(), entry.key(), shape.names()),
                                // More errors than are shown would be of no use, and slow in a file with thousands.
                                errors.size() < InvalidInput.MOST_ERRORS
                                        ? Wording.meant(entry, mapping, shape, root)
                                        : ""));
            } else {
                sound.add(new Entry(entry.key(), entry.place(), value(entry.value(), field.get(), inner)));
            }
        }
        if (shape.alone() && (mapping.entries().size() != 1)) {
            return broken(
                    mapping,
                    path,
                    "exactly one policy is expected here, not "
                            + mapping.entries().size(),
                    mapping.entries().isEmpty()
                            ? "write '- policy-name'"
                            : "begin each policy with '- ', and indent its settings below its name");
        }
        missing(mapping, shape, path);
        return shape.alone() && unknown ? new Broken(mapping.place()) : new Mapping(mapping.place(), sound);
    }

    private Mapping open(Mapping mapping, OpenMapShape shape, String path) {
        return new Mapping(
                mapping.place(),
                mapping.entries().stream()
                        .map(entry -> new Entry(
                                entry.key(),
                                entry.place(),
                                check(entry.value(), shape.value(), ElementReader.join(path, entry.key()))))
                        .toList());
    }

    private Element value(Element value, Field field, String path) {
        return value instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL && !field.required()
                ? empty(scalar, field.shape(), path, "give a value, or remove the key to use the default")
                : check(value, field.shape(), path);
    }

    private Broken empty(Scalar scalar, Shape shape, String path, String remedy) {
        return broken(scalar, path, "there is no value; " + Wording.expected(shape) + " is expected", remedy);
    }

    private void missing(Mapping mapping, MapShape shape, String path) {
        for (Field field : shape.fields()) {
            if (field.required() && mapping.get(field.name()).isEmpty() && !misspelt(mapping, shape, field)) {
                errors.add(mapping.place()
                        .error(
                                ElementReader.join(path, field.name()),
                                "the key '" + field.name() + "' is missing",
                                "add '" + field.name() + ": …'"));
            }
        }
        long present = shape.either().stream()
                .filter(key -> mapping.get(key).isPresent())
                .count();
        if (!shape.either().isEmpty() && present != 1) {
            errors.add(mapping.place()
                    .error(
                            path,
                            "exactly one of the keys " + Spelling.list(shape.either()) + " is expected",
                            present == 0 ? "add one" : "remove one"));
        }
    }

    /** A misspelt key is reported as unknown. To report the right key as missing would repeat the same error. */
    private static boolean misspelt(Mapping mapping, MapShape shape, Field field) {
        return mapping.entries().stream()
                .filter(entry -> shape.field(entry.key()).isEmpty())
                .limit(InvalidInput.MOST_ERRORS)
                .anyMatch(entry -> Spelling.nearest(entry.key(), shape.names()).equals(Optional.of(field.name())));
    }

    private Element list(Sequence sequence, ListShape shape, String path) {
        if (sequence.items().size() < shape.least()) {
            return broken(
                    sequence, path, "the list is empty", "name at least one, or remove the key to use the default");
        }
        List<Element> sound = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            String inner = path + "[" + i + "]";
            Element item = check(sequence.items().get(i), shape.item(), inner);
            if (shape.distinct() && item instanceof Scalar scalar && !seen.add(scalar.text())) {
                item = broken(scalar, inner, "'" + scalar.text() + "' stands in this list twice", "remove one");
            }
            sound.add(item);
        }
        return new Sequence(sequence.place(), sound);
    }

    private Element number(Scalar scalar, NumberShape shape, String path) {
        double value = scalar.number();
        if (!Double.isFinite(value)) {
            return broken(scalar, path, "'" + scalar.text() + "' is not a finite number", Wording.range(shape));
        }
        if (shape.whole() && value != Math.rint(value)) {
            return broken(scalar, path, "'" + scalar.text() + "' is not a whole number", Wording.range(shape));
        }
        if (value < shape.low() || value > shape.high()) {
            String remark = shape.remark().isEmpty() ? "" : "; " + shape.remark();
            return broken(scalar, path, scalar.text() + " is out of range: " + Wording.range(shape) + remark, "");
        }
        return scalar;
    }

    private Element word(Scalar scalar, WordShape shape, String path) {
        return shape.words().contains(scalar.text())
                ? scalar
                : broken(
                        scalar,
                        path,
                        Wording.unknown(shape.noun(), scalar.text(), shape.words()),
                        Meaning.suggestion(scalar.text(), shape.words(), shape.meanings()));
    }

    private Element text(Scalar scalar, TextShape shape, String path) {
        String text = scalar.text();
        int length = text.codePointCount(0, text.length());
        if (length < shape.least()) {
            return broken(scalar, path, "the text is empty", "");
        }
        if (length > shape.most()) {
            return broken(
                    scalar,
                    path,
                    "the text has " + length + " characters; at most " + shape.most() + " are allowed",
                    "shorten it");
        }
        if (shape.pattern() != null
                && !Pattern.compile(shape.pattern()).matcher(text).find()) {
            boolean name = shape.pattern().equals(ExperimentName.PATTERN);
            return broken(
                    scalar,
                    path,
                    "'" + ElementReader.abbreviated(Wording.printable(text)) + "' is not allowed here"
                            + (name ? ", it names a folder" : "") + "; allowed: " + shape.allowed(),
                    name ? "for example '" + ExperimentName.legal(text) + "'" : "");
        }
        return scalar;
    }

    private Element wrongType(Element element, Shape shape, String path) {
        return broken(
                element,
                path,
                Wording.expected(shape) + " is expected, not " + Wording.found(element),
                Wording.remedy(element, shape));
    }

    private Broken broken(Element element, String path, String message, String suggestion) {
        errors.add(element.place().error(path, message, suggestion));
        return new Broken(element.place());
    }
}

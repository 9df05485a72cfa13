package org.interdict.experiments.definition.shape;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of an experiment file may look like. One description of the whole file ({@link ExperimentShape}) drives both the
 * check of a file ({@link ShapeCheck}) and the published JSON Schema ({@link JsonSchema}), so that the two cannot disagree.
 */
public sealed interface Shape {
    /**
     * A map with these keys and no others.
     *
     * @param noun what a key is, for messages: key, parameter, policy, setting
     * @param fields the keys
     * @param alone whether exactly one of the keys must be there
     * @param either keys of which exactly one must be there; empty for no such rule
     */
    record MapShape(String noun, List<Field> fields, boolean alone, List<String> either) implements Shape {
        static MapShape of(Field... fields) {
            return new MapShape("key", List.of(fields), false, List.of());
        }

        static MapShape of(String noun, List<Field> fields) {
            return new MapShape(noun, fields, false, List.of());
        }

        /** The key of this name, if there is one. */
        public Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        /** The names of the keys, in order. */
        public List<String> names() {
            return fields.stream().map(Field::name).toList();
        }

        /** What each key means, in order. */
        public List<String> meanings() {
            return fields.stream().map(Field::meaning).toList();
        }
    }

    /**
     * One key of a map.
     *
     * @param required whether it must be there
     * @param usual the default as shown in the schema, or null
     * @param meaning what it is, in one sentence
     */
    record Field(
            String name,
            Shape shape,
            boolean required,
            @Nullable Object usual,
            String meaning) {
        static Field required(String name, Shape shape, String meaning) {
            return new Field(name, shape, true, null, meaning);
        }

        static Field optional(String name, Shape shape, @Nullable Object usual, String meaning) {
            return new Field(name, shape, false, usual, meaning);
        }

        /** A key that a sweep can vary: in place of its value a list can stand. */
        static Field varied(String name, Shape shape, @Nullable Object usual, String meaning) {
            return optional(name, new VariedShape(shape), usual, meaning);
        }
    }

    /**
     * A list.
     *
     * @param least fewest items
     * @param distinct whether no item may stand there twice
     */
    record ListShape(Shape item, int least, boolean distinct) implements Shape {}

    /**
     * A finite number.
     *
     * @param low smallest legal value; may be infinite
     * @param high largest legal value; may be infinite
     * @param whole whether it must be whole
     * @param unit unit as printed; may be empty
     * @param remark added to the message of a value out of range; may be empty
     */
    record NumberShape(double low, double high, boolean whole, String unit, String remark) implements Shape {
        static NumberShape whole(double low, double high, String unit) {
            return new NumberShape(low, high, true, unit, "");
        }

        /** A number that need not be whole. */
        public static NumberShape real(double low, double high, String unit) {
            return new NumberShape(low, high, false, unit, "");
        }
    }

    /**
     * Text.
     *
     * @param least fewest characters
     * @param most most characters
     * @param pattern regular expression, in the dialect that Java and ECMAScript share, or null
     * @param allowed the pattern in words
     */
    record TextShape(int least, int most, @Nullable String pattern, String allowed) implements Shape {}

    /**
     * One of a set of words.
     *
     * @param noun what the words are: policy, measure, mechanism, choice
     * @param meanings what each word means, in the order of the words; empty if that is not said
     */
    record WordShape(String noun, List<String> words, List<String> meanings) implements Shape {
        WordShape(String noun, List<String> words) {
            this(noun, words, List.of());
        }
    }

    /** True or false. */
    record BooleanShape() implements Shape {}

    /**
     * A single value or a map.
     *
     * @param bare the shape of the single value: a word or a number
     */
    record EitherShape(Shape bare, MapShape map) implements Shape {}

    /** Any single value: a number, a word, true or false. */
    record ScalarShape() implements Shape {}

    /** A value, or a list of values that a sweep goes through; no value twice. */
    record VariedShape(Shape one) implements Shape {
        /** The list. */
        ListShape list() {
            return new ListShape(one, 1, true);
        }
    }

    /**
     * A map with keys that the user chooses.
     *
     * @param noun what a key is, for messages
     */
    record OpenMapShape(String noun, Shape value) implements Shape {}

    /** A list or a map. */
    record ListOrMapShape(ListShape list, MapShape map) implements Shape {}

    /** The shape of one value where a list of values could also stand. */
    static Shape single(Shape shape) {
        return shape instanceof VariedShape varied ? varied.one() : shape;
    }
}

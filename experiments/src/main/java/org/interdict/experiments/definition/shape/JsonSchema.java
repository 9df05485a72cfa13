package org.interdict.experiments.definition.shape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of experiment files, from the same description that checks them. Each key's description says what it
 * means, its unit, its range and its default, since that is what an editor shows. A large part that stands in several places is written
 * once, in {@code $defs}.
 */
public final class JsonSchema {
    /** Name of the schema where it lies beside experiment files. */
    public static final String FILE = RunFolder.SCHEMA;

    /** First line of an experiment file, by which editors with the YAML language server find the schema that lies beside it. */
    public static final String MODELINE = "# yaml-language-server: $schema=" + FILE + "\n";

    private final Map<Shape, Integer> uses = new HashMap<>();
    private final Map<Shape, String> names = new HashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    /** The schema as a tree of maps and lists, in a fixed order. */
    public static Map<String, Object> of(Vocabulary vocabulary) {
        MapShape root = ExperimentShape.of(vocabulary);
        JsonSchema writer = new JsonSchema();
        writer.count(root);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "INTERDICT experiment");
        schema.putAll(writer.written(root));
        schema.put("$defs", writer.definitions);
        return schema;
    }

    /** The schema as text: what {@code interdict schema} prints and what lies beside experiment files. */
    public static String text(Vocabulary vocabulary) {
        return Json.pretty(of(vocabulary));
    }

    private void count(Shape shape) {
        if (uses.merge(shape, 1, Integer::sum) > 1) {
            return;
        }
        if (shape instanceof MapShape map) {
            map.fields().forEach(field -> count(field.shape()));
        } else if (shape instanceof ListShape list) {
            count(list.item());
        } else if (shape instanceof VariedShape varied) {
            count(varied.one());
            count(varied.list());
        } else if (shape instanceof ListOrMapShape both) {
            count(both.list());
            count(both.map());
        } else if (shape instanceof OpenMapShape open) {
            count(open.value());
        } else if (shape instanceof EitherShape either) {
            count(either.bare());
            count(either.map());
        }
    }

    /** Whether a shape is written once and referred to. */
    private boolean shared(Shape shape) {
        boolean large = shape instanceof MapShape
                || shape instanceof WordShape word && !word.meanings().isEmpty();
        return large && uses.getOrDefault(shape, 0) > 1;
    }

    private Map<String, Object> of(Shape shape, String key) {
        if (!shared(shape)) {
            return written(shape);
        }
        String name = names.get(shape);
        if (name == null) {
            String stem = shape instanceof WordShape word ? word.noun() : key;
            name = definitions.containsKey(stem) ? stem + (definitions.size() + 1) : stem;
            names.put(shape, name);
            definitions.put(name, Map.of());
            definitions.put(name, written(shape));
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    private Map<String, Object> written(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof MapShape map) {
            map(map, schema);
        } else if (shape instanceof ListShape list) {
            schema.put("type", "array");
            schema.put("items", of(list.item(), "item"));
            if (list.least() > 0) {
                schema.put("minItems", list.least());
            }
            if (list.distinct()) {
                schema.put("uniqueItems", true);
            }
        } else if (shape instanceof NumberShape number) {
            number(number, schema);
        } else if (shape instanceof TextShape text) {
            text(text, schema);
        } else if (shape instanceof WordShape word) {
            schema.put("enum", word.words());
            if (!word.meanings().isEmpty()) {
                // No keyword of the standard, but editors show it beside each word.
                schema.put("enumDescriptions", word.meanings());
            }
        } else if (shape instanceof BooleanShape) {
            schema.put("type", "boolean");
        } else if (shape instanceof VariedShape varied) {
            varied(varied, schema);
        } else if (shape instanceof ListOrMapShape both) {
            schema.put("anyOf", List.of(of(both.list(), "list"), of(both.map(), "map")));
        } else if (shape instanceof OpenMapShape open) {
            schema.put("type", "object");
            schema.put("additionalProperties", of(open.value(), "value"));
        } else if (shape instanceof ScalarShape) {
            schema.put("type", List.of("number", "string", "boolean"));
        } else if (shape instanceof EitherShape either) {
            schema.put("anyOf", List.of(of(either.bare(), "word"), of(either.map(), "map")));
        }
        return schema;
    }

    private void map(MapShape shape, Map<String, Object> schema) {
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            Map<String, Object> property = of(field.shape(), field.name());
            property.put("description", description(field));
            Object usual = field.usual();
            if (usual != null) {
                property.put("default", exact(usual));
            }
            properties.put(field.name(), property);
        }
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        List<String> required =
                shape.fields().stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (shape.alone()) {
            schema.put("minProperties", 1);
            schema.put("maxProperties", 1);
        }
        if (!shape.either().isEmpty()) {
            schema.put(
                    "oneOf",
                    shape.either().stream()
                            .map(key -> Map.of("required", List.of(key)))
                            .toList());
        }
    }

    /** What an editor shows: the meaning, then range and unit, then the default. */
    private static String description(Field field) {
        StringBuilder text = new StringBuilder(field.meaning());
        if (!field.meaning().endsWith(".")) {
            text.append('.');
        }
        if (Shape.single(field.shape()) instanceof NumberShape number) {
            String range = Wording.range(number);
            text.append(' ')
                    .append(Character.toUpperCase(range.charAt(0)))
                    .append(range.substring(1))
                    .append('.');
        }
        Object usual = field.usual();
        if (usual instanceof Number || usual instanceof Boolean || usual instanceof String word && !word.isEmpty()) {
            text.append(" Default: ").append(exact(usual)).append('.');
        }
        return text.toString();
    }

    private static Object exact(Object usual) {
        return usual instanceof Double number ? NumberText.exact(number) : usual;
    }

    /** A value or a list of values. For numbers both are one schema: bounds say nothing about lists, and items say nothing about numbers. */
    private void varied(VariedShape shape, Map<String, Object> schema) {
        if (shape.one() instanceof NumberShape number) {
            Map<String, Object> item = new LinkedHashMap<>();
            number(number, item);
            number(number, schema);
            schema.put("type", List.of(number.whole() ? "integer" : "number", "array"));
            schema.put("items", item);
            schema.put("minItems", 1);
            schema.put("uniqueItems", true);
        } else {
            schema.put("anyOf", List.of(of(shape.one(), "value"), of(shape.list(), "list")));
        }
    }

    private static void number(NumberShape shape, Map<String, Object> schema) {
        schema.put("type", shape.whole() ? "integer" : "number");
        if (Double.isFinite(shape.low())) {
            schema.put("minimum", NumberText.exact(shape.low()));
        }
        if (Double.isFinite(shape.high())) {
            schema.put("maximum", NumberText.exact(shape.high()));
        }
    }

    private static void text(TextShape shape, Map<String, Object> schema) {
        schema.put("type", "string");
        schema.put("minLength", shape.least());
        schema.put("maxLength", shape.most());
        @Nullable String pattern = shape.pattern();
        if (pattern != null) {
            schema.put("pattern", pattern);
        }
    }
}

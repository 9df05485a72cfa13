package org.interdict.experiments.definition.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.shape.Shape.BooleanShape;
import org.interdict.experiments.definition.shape.Shape.EitherShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.TextShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;
import org.interdict.experiments.definition.syntax.NumberText;

/** The JSON Schema (draft 2020-12) of experiment files, from the same description that checks them. */
public final class JsonSchema {
    private JsonSchema() {}

    /** The schema as a tree of maps and lists, in a fixed order. */
    public static Map<String, Object> of(Vocabulary vocabulary) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "INTERDICT experiment");
        schema.putAll(of(ExperimentShape.of(vocabulary)));
        return schema;
    }

    private static Map<String, Object> of(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof MapShape map) {
            map(map, schema);
        } else if (shape instanceof ListShape list) {
            schema.put("type", "array");
            schema.put("items", of(list.item()));
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
        } else if (shape instanceof BooleanShape) {
            schema.put("type", "boolean");
        } else if (shape instanceof EitherShape either) {
            schema.put("anyOf", List.of(of(either.word()), of(either.map())));
        }
        return schema;
    }

    private static void map(MapShape shape, Map<String, Object> schema) {
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            Map<String, Object> property = of(field.shape());
            property.put("description", field.meaning());
            Object usual = field.usual();
            if (usual != null) {
                property.put("default", usual instanceof Double number ? NumberText.exact(number) : usual);
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
        if (shape.pattern() != null) {
            schema.put("pattern", shape.pattern());
        }
    }
}

package org.interdict.results.text;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as all of INTERDICT writes it: numbers in their shortest form, which is the same on every Java version. */
public final class Json {
    /** Reads JSON, and writes it in one line. */
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private Json() {}

    /** A tree of maps, lists and values, or a record, over several lines, with a line feed at each line's end. */
    public static String pretty(Object tree) {
        return MAPPER.writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(tree)
                        .replace("\r\n", "\n")
                + "\n";
    }

    /** The number, or null if it is not finite: JSON cannot hold such a number. */
    public static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}

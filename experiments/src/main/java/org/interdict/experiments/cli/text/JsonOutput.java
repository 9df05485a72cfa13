package org.interdict.experiments.cli.text;

import java.io.PrintWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document on standard output. */
public final class JsonOutput {
    private JsonOutput() {}

    /** Prints a tree of maps, lists and values, or records. */
    public static void print(PrintWriter out, Object tree) {
        // Shortest form of numbers on every Java version.
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
        out.println(JsonMapper.builder(factory)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(tree));
        out.flush();
    }

    /** A number JSON can hold, or null. */
    public static @org.jspecify.annotations.Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}

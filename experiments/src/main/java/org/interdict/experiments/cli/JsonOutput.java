package org.interdict.experiments.cli;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document on standard output. */
final class JsonOutput {
    private JsonOutput() {}

    /** Prints a tree of maps, lists and values, or records. */
    static void print(PrintWriter out, Object tree) {
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(tree));
        out.flush();
    }

    /** A number JSON can hold, or null. */
    static @org.jspecify.annotations.Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}

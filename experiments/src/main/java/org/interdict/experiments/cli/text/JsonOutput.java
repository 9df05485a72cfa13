package org.interdict.experiments.cli.text;

import java.io.PrintWriter;
import org.interdict.results.text.Json;

/** One JSON document on standard output. */
public final class JsonOutput {
    private JsonOutput() {}

    /** Prints a tree of maps, lists and values, or records. */
    public static void print(PrintWriter out, Object tree) {
        out.print(Json.pretty(tree));
        out.flush();
    }
}

package org.interdict.experiments.cli.option;

import java.io.PrintWriter;
import org.interdict.experiments.cli.text.JsonOutput;

/**
 * Where a command prints, and what the user wants to see.
 *
 * @param messages the options
 * @param out receives the result
 * @param err receives messages
 */
public record Console(MessageOptions messages, PrintWriter out, PrintWriter err) {
    /** Whether the result is one JSON document. */
    public boolean json() {
        return messages.json;
    }

    /** Whether nothing but errors is said. */
    public boolean quiet() {
        return messages.quiet;
    }

    /** Prints a JSON document: a tree of maps, lists and values, or records. */
    public void print(Object tree) {
        JsonOutput.print(out, tree);
    }

    /** Says something that must not be missed, on standard error. */
    public void say(String message) {
        err.println("interdict: " + message);
    }

    /** Says something on standard error, unless the user wants errors only. */
    public void mention(String message) {
        if (!quiet()) {
            say(message);
        }
    }
}

package org.interdict.experiments.cli.option;

import java.io.PrintWriter;
import org.interdict.experiments.cli.text.JsonOutput;
import org.interdict.experiments.run.FailureText;
import org.interdict.results.text.Printable;
import org.jspecify.annotations.Nullable;

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

    /** Says something that must not be missed, on standard error, in one line. */
    public void say(String message) {
        err.println("interdict: " + Printable.line(message));
    }

    /** Says something on standard error, unless the user wants errors only. */
    public void mention(String message) {
        if (!quiet()) {
            say(message);
        }
    }

    /**
     * The end of a command whose numbers are printed, and which was to write a report, too.
     *
     * @param failure why the report could not be written; null if nothing went wrong with it
     * @param code exit code so far
     * @return the exit code
     */
    public int conclude(@Nullable Throwable failure, int code) {
        if (failure == null) {
            return code;
        }
        say("the report is missing: " + FailureText.of(failure) + (messages.debug ? "" : " (--debug shows where)"));
        if (messages.debug) {
            failure.printStackTrace(err);
        }
        return code == ExitCode.DONE ? ExitCode.FAILED : code;
    }
}

package org.interdict.experiments.run;

import org.interdict.results.text.Printable;

/** What went wrong, in one line and without the names of classes where a sentence can be said. */
public final class FailureText {
    private static final int LONGEST = 600;

    private FailureText() {}

    /** The sentence. */
    public static String of(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory: give Java more of it (INTERDICT_JAVA_OPTS=-Xmx4g); finished runs are kept";
        }
        if (failure instanceof StackOverflowError) {
            return "the program's stack is full: give Java a larger one (INTERDICT_JAVA_OPTS=-Xss8m)";
        }
        if (failure instanceof LinkageError || failure instanceof InternalError) {
            return "a part of Java or of this machine is missing: " + line(root(failure));
        }
        return failure instanceof Error ? line(root(failure)) : line(failure);
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }

    private static String line(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        // A message of several words is a sentence; one word alone says nothing without the kind of the failure.
        String text = message == null ? kind : message.indexOf(' ') > 0 ? message : kind + ": " + message;
        String line = Printable.line(text.strip().replaceAll("\\s*\\R\\s*", " "));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

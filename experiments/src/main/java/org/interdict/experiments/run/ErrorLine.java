package org.interdict.experiments.run;

/** An error in one line, as it is stored. */
public final class ErrorLine {
    private static final int LONGEST = 500;

    private ErrorLine() {}

    /** The kind of the error and its message, cut to {@value #LONGEST} characters. */
    public static String of(Throwable error) {
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        String text = (error.getClass().getSimpleName() + message)
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

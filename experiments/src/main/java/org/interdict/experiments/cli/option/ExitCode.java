package org.interdict.experiments.cli.option;

/** What the program tells the shell. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** A run failed, or a result could not be written. */
    public static final int FAILED = 1;
    /** The user's input is wrong; nothing was run. */
    public static final int WRONG_INPUT = 2;
    /** Stopped by the user; the same command continues. A process that a signal stops ends with 130 or 143 instead. */
    public static final int STOPPED = 3;
    /** A check that was asked for did not hold. */
    public static final int NOT_HELD = 4;

    private ExitCode() {}
}

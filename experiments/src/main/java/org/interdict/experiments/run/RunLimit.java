package org.interdict.experiments.run;

import java.util.Locale;

/**
 * How long a run may take: its burn-in, whether or not it shares it with others, and its evaluation. A run that takes longer is given up and recorded
 * as failed. It is looked at after each day of a run.
 *
 * @param seconds longest time by the clock, above 0; infinite where there is no limit
 */
public record RunLimit(double seconds) {
    /** No limit. */
    public static final RunLimit NONE = new RunLimit(Double.POSITIVE_INFINITY);

    private static final double NANOS = 1e9;

    /** @throws IllegalArgumentException if the time is not above 0 */
    public RunLimit {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("the limit of a run must be above 0 seconds, not " + seconds);
        }
    }

    /** A run took too long. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    /**
     * A watcher of a run that begins or goes on now.
     *
     * @param used time that the run has used before, in nanoseconds
     */
    Runnable watch(long used) {
        if (Double.isInfinite(seconds)) {
            return () -> {};
        }
        long start = System.nanoTime();
        return () -> {
            if (used + System.nanoTime() - start > seconds * NANOS) {
                throw new Exceeded(String.format(Locale.ROOT, "the run took longer than its limit of %s s", text()));
            }
        };
    }

    private String text() {
        return seconds == Math.rint(seconds) ? String.format(Locale.ROOT, "%.0f", seconds) : Double.toString(seconds);
    }
}

package org.interdict.experiments.run;

/** The memory is too small for this number of worlds at the same time. What is stored stays stored. */
public final class OutOfMemory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With this number of threads. */
    public OutOfMemory(int threads, Throwable cause) {
        super(
                "out of memory with " + threads + (threads == 1 ? " thread" : " threads")
                        + ": use fewer threads (--threads), a smaller world, or give Java more memory (-Xmx); finished runs are kept",
                cause);
    }
}

package org.interdict.experiments.run;

/** The machine's memory does not hold so many worlds at once. What is stored stays stored. */
public final class OutOfMemory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With so many threads at work. */
    public OutOfMemory(int threads, Throwable cause) {
        super(
                "out of memory with " + threads + (threads == 1 ? " thread" : " threads")
                        + ": take fewer (--threads), a smaller world, or give Java more (-Xmx); finished runs are kept",
                cause);
    }
}

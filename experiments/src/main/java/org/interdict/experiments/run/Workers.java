package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads that simulate, and the results of their work in the order in which it ends. One thread hands out work and takes results.
 * When it is closed, work that has not ended is abandoned.
 *
 * @param <T> what a piece of work gives
 */
public final class Workers<T> implements AutoCloseable {
    private static final long WAIT_MILLIS = 100;

    private final int threads;
    private final Interruption interruption;
    private final ExecutorService executor;
    private final CompletionService<T> finished;
    private int underWay;

    /**
     * Starts the threads.
     *
     * @param threads how many, at least 1
     * @param interruption when it is raised, no more results are given
     */
    public Workers(int threads, Interruption interruption) {
        this.threads = threads;
        this.interruption = interruption;
        executor = Executors.newFixedThreadPool(threads, Workers::daemon);
        finished = new ExecutorCompletionService<>(executor);
    }

    /** A thread that does not keep the program alive for work whose result nobody needs any more. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "interdict-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Number of threads. */
    public int threads() {
        return threads;
    }

    /** Pieces of work that were handed out and whose results have not been taken. */
    public int underWay() {
        return underWay;
    }

    /** Hands out a piece of work. */
    public void submit(Callable<T> work) {
        finished.submit(work);
        underWay++;
    }

    /**
     * Waits for the next result.
     *
     * @return null if the user wants to stop
     * @throws OutOfMemory if the memory was not enough for the work
     * @throws IllegalStateException if the work threw anything else
     */
    public @Nullable T next() {
        return next(WAIT_MILLIS);
    }

    /**
     * Waits for the next result, and takes all other results that are there by then.
     *
     * @return at least one; empty if the user wants to stop
     * @throws OutOfMemory if the memory was not enough for the work
     * @throws IllegalStateException if the work threw anything else
     */
    public List<T> ended() {
        List<T> ended = new ArrayList<>();
        for (T done = next(WAIT_MILLIS); done != null; done = next(0)) {
            ended.add(done);
        }
        return ended;
    }

    private @Nullable T next(long waitMillis) {
        try {
            while (!interruption.raised()) {
                Future<T> done = finished.poll(waitMillis, TimeUnit.MILLISECONDS);
                if (done != null) {
                    underWay--;
                    return done.get();
                }
                if (waitMillis == 0) {
                    return null;
                }
            }
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new OutOfMemory(threads, e.getCause());
            }
            throw new IllegalStateException("a worker ended unexpectedly", e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}

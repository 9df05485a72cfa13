package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.runs.RunRecord;
import org.jspecify.annotations.Nullable;

/**
 * Threads that take burn-ins and evaluations from a queue by themselves, so that they never wait for the thread that stores the runs, unless it is far
 * behind. When this is closed, what has not ended is abandoned.
 */
final class RunThreads implements AutoCloseable {
    private final WorkQueue queue;
    private final BlockingQueue<List<RunRecord>> ended;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger working;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * Starts the threads.
     *
     * @param number of threads, at least 1
     * @param most results that may wait to be taken
     */
    RunThreads(int number, WorkQueue queue, int most) {
        this.queue = queue;
        this.ended = new ArrayBlockingQueue<>(most);
        this.working = new AtomicInteger(number);
        for (int i = 0; i < number; i++) {
            // It does not keep the program alive for work whose result nobody needs any more.
            Thread thread = new Thread(this::work, "interdict-worker");
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
    }

    private void work() {
        try {
            for (WorkQueue.Step step = queue.take(); step != null; step = queue.take()) {
                List<RunRecord> runs;
                if (step.group() == null) {
                    runs = step.work().burnIn();
                    queue.burntIn(step.work(), !runs.isEmpty());
                } else {
                    runs = step.work().evaluate(step.group());
                    queue.evaluated(step.work());
                }
                if (!runs.isEmpty()) {
                    ended.put(runs);
                }
            }
        } catch (InterruptedException e) {
            // The results are not wanted any more.
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
            queue.stop();
        } finally {
            working.decrementAndGet();
        }
    }

    /**
     * The next runs that have ended.
     *
     * @return null if there are none after a while
     * @throws OutOfMemory if the memory was not enough for the work
     * @throws IllegalStateException if a thread ended by any other error
     */
    @Nullable
    List<RunRecord> next(long waitMillis) {
        Throwable broken = failure.get();
        if (broken instanceof OutOfMemoryError) {
            throw new OutOfMemory(threads.size(), broken);
        }
        if (broken instanceof StoreFailure failed) {
            throw failed;
        }
        if (broken != null) {
            throw new IllegalStateException("a worker ended unexpectedly", broken);
        }
        try {
            return ended.poll(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Whether everything is done and taken. */
    boolean finished() {
        return working.get() == 0 && ended.isEmpty() && failure.get() == null;
    }

    @Override
    public void close() {
        queue.stop();
        threads.forEach(Thread::interrupt);
    }
}

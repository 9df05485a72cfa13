package org.interdict.experiments.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.store.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * The order in which threads take burn-ins and evaluations. Burn-ins begin in the order in which they were added, one more than there are threads, so that in the end
 * there are evaluations enough for all threads; beyond that, the oldest evaluation goes first. So few worlds are in memory. Safe for use by several
 * threads.
 */
final class WorkQueue {
    private final Deque<UnitWork> due = new ArrayDeque<>();
    private final int mostWorlds;
    private final Deque<Step> waiting = new ArrayDeque<>();
    /** Evaluations that have not ended, of each world in memory. */
    private final Map<UnitWork, Integer> open = new HashMap<>();

    private boolean all;
    private boolean stopped;

    WorkQueue(int threads) {
        this.mostWorlds = threads == 1 ? 1 : threads + 1;
    }

    /**
     * Something to do.
     *
     * @param work whose
     * @param group runs to evaluate; null for the burn-in
     */
    record Step(UnitWork work, @Nullable List<RunId> group) {}

    /** Hands out a burn-in and what grows from it. */
    synchronized void add(UnitWork work) {
        due.add(work);
        notifyAll();
    }

    /** Burn-ins that no thread has taken. */
    synchronized int waiting() {
        return due.size();
    }

    /** No more will be added. */
    synchronized void end() {
        all = true;
        notifyAll();
    }

    /** Waits for something to do. @return null if nothing is left, or after {@link #stop} */
    synchronized @Nullable Step take() throws InterruptedException {
        while (!stopped) {
            boolean room = open.size() < mostWorlds;
            if (room && !due.isEmpty()) {
                UnitWork work = due.remove();
                open.put(work, 0);
                return new Step(work, null);
            }
            if (!waiting.isEmpty()) {
                return waiting.remove();
            }
            if (all && due.isEmpty() && open.isEmpty()) {
                return null;
            }
            wait();
        }
        return null;
    }

    /** A burn-in has ended: its evaluations are there to be taken, unless it failed. */
    synchronized void burntIn(UnitWork work, boolean failed) {
        List<List<RunId>> groups = failed ? List.of() : work.evaluations();
        if (groups.isEmpty()) {
            open.remove(work);
        } else {
            open.put(work, groups.size());
            groups.forEach(group -> waiting.add(new Step(work, group)));
        }
        notifyAll();
    }

    /** An evaluation has ended. */
    synchronized void evaluated(UnitWork work) {
        int left = open.getOrDefault(work, 1) - 1;
        if (left == 0) {
            open.remove(work);
        } else {
            open.put(work, left);
        }
        notifyAll();
    }

    /** Gives nothing more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}

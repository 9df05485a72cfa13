package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.run.progress.RunProgress;
import org.interdict.results.store.runs.RunRecord;
import org.interdict.results.store.runs.RunStatus;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.store.runs.UnitId;

/**
 * Runs that have ended and are not yet stored. Whole units are stored together, many at a time, because a batch costs little more than a run. A batch is
 * written when writing the last one took less than a small share of the time since then, and every two seconds at the latest. So a study that is killed loses
 * little, and writing costs little.
 */
final class RunBatch {
    /** Time between two batches as a multiple of the time that the last one took. */
    private static final long PATIENCE = 20;

    private static final long LONGEST_NANOS = 2_000_000_000L;

    private final RunStore store;
    private final RunProgress progress;
    private final int most;
    private final Map<UnitId, Integer> awaited = new HashMap<>();
    private final Map<UnitId, List<RunRecord>> parts = new HashMap<>();
    private final List<List<RunRecord>> whole = new ArrayList<>();
    private int runs;
    private long lastEnd = System.nanoTime();
    private long lastTook;

    /**
     * An empty batch.
     *
     * @param most runs that may wait
     */
    RunBatch(RunStore store, RunProgress progress, int most) {
        this.store = store;
        this.progress = progress;
        this.most = most;
    }

    /** One more run of this unit is to come. */
    void await(UnitId unit) {
        awaited.merge(unit, 1, Integer::sum);
    }

    /** Takes runs that have ended. */
    void add(List<RunRecord> ended) {
        for (RunRecord run : ended) {
            UnitId unit = run.entry().id().unit();
            List<RunRecord> part = parts.computeIfAbsent(unit, missing -> new ArrayList<>());
            part.add(run);
            if (part.size() == awaited.getOrDefault(unit, 0)) {
                parts.remove(unit);
                awaited.remove(unit);
                part.sort(Comparator.comparingInt(each -> each.entry().id().strategy()));
                whole.add(part);
                runs += part.size();
            }
        }
    }

    /** Stores the whole units if it is time to. */
    void storeWhenDue() {
        long since = System.nanoTime() - lastEnd;
        if (runs >= most || since >= Math.min(LONGEST_NANOS, PATIENCE * lastTook)) {
            store();
        }
    }

    /** Stores the whole units. */
    void store() {
        if (whole.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        List<RunRecord> batch = new ArrayList<>(runs);
        whole.forEach(batch::addAll);
        store.append(batch);
        lastEnd = System.nanoTime();
        lastTook = lastEnd - start;
        List<List<RunRecord>> stored = List.copyOf(whole);
        whole.clear();
        runs = 0;
        stored.forEach(unit -> progress.advanced(unit.size(), failed(unit)));
    }

    private static int failed(List<RunRecord> unit) {
        return (int) unit.stream()
                .filter(run -> run.entry().status() == RunStatus.FAILED)
                .count();
    }
}

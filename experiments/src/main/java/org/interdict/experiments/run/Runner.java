package org.interdict.experiments.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.Worlds;
import org.interdict.results.store.runs.RunRecord;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.store.runs.UnitId;

/**
 * Computes the units of an experiment that a store lacks. Workers run the arms of a unit that grow from one burn-in; the calling
 * thread alone writes whole units, in the order in which they finish. Between two looks at the target everything is due at once, breadth-first.
 */
final class Runner {
    private final Engine engine;
    private final Experiment experiment;
    private final Design design;
    private final Worlds worlds;
    private final RunStore store;
    private final Shard shard;
    private final int threads;
    private final RunProgress progress;
    private final Interruption interruption;

    Runner(
            Engine engine,
            Experiment experiment,
            Design design,
            Worlds worlds,
            RunStore store,
            Shard shard,
            int threads,
            RunProgress progress,
            Interruption interruption) {
        this.engine = engine;
        this.experiment = experiment;
        this.design = design;
        this.worlds = worlds;
        this.store = store;
        this.shard = shard;
        this.threads = threads;
        this.progress = progress;
        this.interruption = interruption;
    }

    /**
     * How it ended.
     *
     * @param stopped why
     * @param replicates replicates that count: those of the last look passed
     */
    record Ended(Stopped stopped, int replicates) {}

    Ended run() {
        Looks looks = Looks.of(experiment, design, worlds, shard);
        try (Workers<UnitWork.Done> workers = new Workers<>(threads, interruption)) {
            int replicates = 0;
            while (true) {
                int look = looks.after(replicates);
                announce(look, looks.most());
                if (!complete(workers, due(replicates, look))) {
                    return new Ended(Stopped.INTERRUPTED, replicates);
                }
                replicates = look;
                Stopped stopped = looks.decide(store.runs(), replicates);
                if (stopped != null) {
                    return new Ended(stopped, replicates);
                }
            }
        }
    }

    private void announce(int look, int most) {
        progress.planned(stored(look) * arms(), owned(look) * arms(), owned(most) * arms());
    }

    private int arms() {
        return design.arms().size();
    }

    private int owned(int replicates) {
        int owned = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int draw = 0; draw < worlds.size(); draw++) {
                owned += shard.owns(new UnitId(draw, replicate), worlds.size()) ? 1 : 0;
            }
        }
        return owned;
    }

    private int stored(int replicates) {
        return (int) store.recorded().stream()
                .filter(unit -> unit.replicate() < replicates && shard.owns(unit, worlds.size()))
                .count();
    }

    private Deque<UnitId> due(int from, int to) {
        Deque<UnitId> due = new ArrayDeque<>();
        for (int replicate = from; replicate < to; replicate++) {
            for (int draw = 0; draw < worlds.size(); draw++) {
                UnitId unit = new UnitId(draw, replicate);
                if (shard.owns(unit, worlds.size()) && !store.recorded().contains(unit)) {
                    due.add(unit);
                }
            }
        }
        return due;
    }

    /** Runs and stores these units; false if the user stopped it. At any time, a few more pieces are handed out than there are workers. */
    private boolean complete(Workers<UnitWork.Done> workers, Deque<UnitId> due) {
        Deque<UnitWork> pieces = new ArrayDeque<>();
        Map<UnitId, List<RunRecord>> halfDone = new HashMap<>();
        while (!due.isEmpty() || !pieces.isEmpty() || workers.underWay() > 0) {
            while (workers.underWay() < threads + 2 && !(due.isEmpty() && pieces.isEmpty())) {
                if (pieces.isEmpty()) {
                    pieces.addAll(pieces(due.remove()));
                }
                workers.submit(pieces.remove());
            }
            UnitWork.Done done = workers.next();
            if (done == null) {
                return false;
            }
            List<RunRecord> runs = halfDone.computeIfAbsent(done.unit(), unit -> new ArrayList<>());
            runs.addAll(done.runs());
            if (runs.size() == arms()) {
                runs.sort(Comparator.comparingInt(run -> run.entry().id().strategy()));
                store.append(done.unit(), runs);
                halfDone.remove(done.unit());
            }
            progress.advanced(done.runs().size(), done.failed());
        }
        return !interruption.raised();
    }

    private List<UnitWork> pieces(UnitId unit) {
        return design.worlds().stream()
                .map(world -> new UnitWork(engine, experiment, design, worlds, unit, world))
                .toList();
    }
}

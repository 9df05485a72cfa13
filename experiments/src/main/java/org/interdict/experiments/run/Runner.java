package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.run.progress.RunProgress;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.model.catalogue.Measures;
import org.interdict.results.store.runs.RunId;
import org.interdict.results.store.runs.RunRecord;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.store.runs.UnitId;

/**
 * Computes the runs of an experiment that a store lacks. Threads take burn-ins and evaluations; the calling
 * thread alone writes whole units, in the order in which they finish. Between two looks at the target everything is due at once, breadth-first.
 */
final class Runner {
    private static final long WAIT_MILLIS = 50;
    /** Values by day that may wait in memory to be stored: 32 MB. */
    private static final int MOST_VALUES = 4_000_000;

    private static final int MOST_RUNS = 2_000;
    /** Most runs that grow from one burn-in, so that there is work for every thread. */
    private static final int RUNS_OF_BURN_IN = 36;
    /** Burn-ins that are handed out before a thread asks for them, so that threads go on while runs are stored. */
    private static final int BACKLOG = 500;

    private final Setup setup;
    private final RunStore store;
    private final Shard shard;
    private final int threads;
    private final RunProgress progress;
    private final Interruption interruption;
    private final List<List<Integer>> burnIns;

    Runner(Setup setup, RunStore store, Shard shard, int threads, RunProgress progress, Interruption interruption) {
        this.setup = setup;
        this.store = store;
        this.shard = shard;
        this.threads = threads;
        this.progress = progress;
        this.interruption = interruption;
        this.burnIns = setup.worlds().burnIns(setup.experiment(), worldsOfBurnIn(setup.design()));
    }

    /** How many worlds may share a burn-in, so that the runs of a piece of work stay few. */
    static int worldsOfBurnIn(Design design) {
        return Math.max(1, RUNS_OF_BURN_IN / design.arms().size());
    }

    /**
     * How it ended.
     *
     * @param stopped why
     * @param replicates replicates that count: those of the last look passed
     */
    record Ended(Stopped stopped, int replicates) {}

    Ended run() {
        Looks looks = Looks.of(setup.experiment(), setup.design(), setup.worlds(), shard);
        int replicates = 0;
        while (true) {
            int look = looks.after(replicates);
            announce(look, looks.most());
            if (!complete(replicates, look)) {
                return new Ended(Stopped.INTERRUPTED, replicates);
            }
            replicates = look;
            Stopped stopped = looks.decide(store.runs(), replicates);
            if (stopped != null) {
                return new Ended(stopped, replicates);
            }
        }
    }

    private void announce(int look, int most) {
        progress.planned(stored(look), owned(look) * arms(), owned(most) * arms());
    }

    private int arms() {
        return setup.design().arms().size();
    }

    private int owned(int replicates) {
        int owned = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int group = 0; group < burnIns.size(); group++) {
                owned += shard.owns(group, replicate, burnIns.size())
                        ? burnIns.get(group).size()
                        : 0;
            }
        }
        return owned;
    }

    private int stored(int replicates) {
        int stored = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int group = 0; group < burnIns.size(); group++) {
                if (shard.owns(group, replicate, burnIns.size())) {
                    for (int world : burnIns.get(group)) {
                        stored += arms() - missing(new UnitId(world, replicate)).size();
                    }
                }
            }
        }
        return stored;
    }

    /** The runs of a unit that are not stored. */
    private List<RunId> missing(UnitId unit) {
        if (store.recorded().contains(unit)) {
            return List.of();
        }
        return IntStream.range(0, arms())
                .mapToObj(arm -> new RunId(arm, unit.draw(), unit.replicate()))
                .filter(run -> !store.holds(run))
                .toList();
    }

    /** What is to be done for these replicates, by the worlds that share a burn-in; found as it is asked for. */
    private Iterator<List<UnitWork>> due(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(replicate -> IntStream.range(0, burnIns.size())
                        .filter(group -> shard.owns(group, replicate, burnIns.size()))
                        .mapToObj(group -> works(burnIns.get(group), replicate)))
                .filter(works -> !works.isEmpty())
                .iterator();
    }

    /** The work on a group of worlds, by the arms that share a burn-in. */
    private List<UnitWork> works(List<Integer> group, int replicate) {
        List<UnitWork> works = new ArrayList<>();
        for (List<Integer> arms : setup.design().worlds()) {
            List<RunId> all = new ArrayList<>();
            for (int world : group) {
                arms.forEach(arm -> all.add(new RunId(arm, world, replicate)));
            }
            List<RunId> missing = all.stream().filter(run -> !store.holds(run)).toList();
            if (!missing.isEmpty()) {
                works.add(new UnitWork(setup, missing));
            } else if (UnitWork.ofWorld(setup, all).lacksWorld()) {
                works.add(UnitWork.ofWorld(setup, all));
            }
        }
        return works;
    }

    /** Runs and stores what is missing of these replicates; false if the user stopped it. */
    private boolean complete(int from, int to) {
        int days = setup.experiment().horizon().evaluationDays();
        int room = Math.max(1, Math.min(MOST_RUNS, MOST_VALUES / (days * Measures.ALL.size())));
        RunBatch batch = new RunBatch(store, progress, room);
        WorkQueue queue = new WorkQueue(threads);
        Iterator<List<UnitWork>> due = due(from, to);
        try (RunThreads workers = new RunThreads(threads, queue, room + threads)) {
            while (!interruption.raised() && !workers.finished()) {
                while (queue.waiting() < BACKLOG && due.hasNext()) {
                    List<UnitWork> works = due.next();
                    works.forEach(work -> work.awaited().forEach(run -> batch.await(run.unit())));
                    works.forEach(queue::add);
                }
                if (!due.hasNext()) {
                    queue.end();
                }
                List<RunRecord> ended = workers.next(WAIT_MILLIS);
                if (ended != null) {
                    batch.add(ended);
                }
                batch.storeWhenDue();
            }
            batch.store();
        }
        return !interruption.raised();
    }
}

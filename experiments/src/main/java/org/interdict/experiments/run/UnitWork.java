package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Result;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunId;
import org.interdict.results.store.runs.RunRecord;
import org.interdict.results.store.runs.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * Runs that grow from one burn-in: first the burn-in, then an evaluation for each strategy, which other threads can compute. A strategy that several of
 * the runs have in common is evaluated once. An error is recorded, with the inputs of the run.
 */
final class UnitWork {
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Setup setup;
    private final List<RunId> runs;
    private final boolean worldOnly;

    private @Nullable BurntIn world;
    private long burnInNanos;

    /** @param runs at least one; of one replicate, with the same scenario and the same seeds */
    UnitWork(Setup setup, List<RunId> runs) {
        this(setup, runs, false);
    }

    private UnitWork(Setup setup, List<RunId> runs, boolean worldOnly) {
        this.setup = setup;
        this.worldOnly = worldOnly;
        this.runs = List.copyOf(runs);
    }

    /** The burn-in alone, of runs that are stored, so that their world is saved. */
    static UnitWork ofWorld(Setup setup, List<RunId> runs) {
        return new UnitWork(setup, runs, true);
    }

    /** The runs that will come of it. */
    List<RunId> awaited() {
        return worldOnly ? List.of() : runs;
    }

    /** Whether the world is to be saved and is not there yet. */
    boolean lacksWorld() {
        return setup.warm().saves() && setup.warm().lacks(scenario(), seeds());
    }

    private Scenario scenario() {
        return setup.scenario(runs.get(0));
    }

    private Seeds seeds() {
        return setup.seeds(runs.get(0).unit());
    }

    /** Runs the burn-in. @return all runs, failed, if it failed; otherwise nothing */
    List<RunRecord> burnIn() {
        long start = System.nanoTime();
        try {
            world = world();
            return List.of();
        } catch (StoreFailure e) {
            // Not a failure of the run: the file of saved worlds is damaged, or the disk is full.
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            String error = "burn-in: " + ErrorLine.of(e);
            return worldOnly
                    ? List.of()
                    : runs.stream().map(run -> record(run, null, error, 0)).toList();
        } finally {
            burnInNanos = System.nanoTime() - start;
        }
    }

    private BurntIn world() {
        Scenario scenario = scenario();
        Seeds seeds = seeds();
        Optional<byte[]> saved = setup.warm().load(scenario, seeds);
        BurntIn burntIn = saved.isPresent()
                ? setup.engine().restore(scenario, seeds, saved.get())
                : setup.engine().burnIn(scenario, seeds, setup.limit().watch(0));
        if (setup.warm().lacks(scenario, seeds)) {
            setup.warm().save(scenario, seeds, burntIn.saved());
        }
        return burntIn;
    }

    /** The runs in groups that have the same strategy, in order. */
    List<List<RunId>> evaluations() {
        if (worldOnly) {
            return List.of();
        }
        Map<Strategy, List<RunId>> groups = new LinkedHashMap<>();
        for (RunId run : runs) {
            groups.computeIfAbsent(setup.strategy(run), strategy -> new ArrayList<>())
                    .add(run);
        }
        return List.copyOf(groups.values());
    }

    /** Evaluates one of these groups; after the burn-in. */
    List<RunRecord> evaluate(List<RunId> group) {
        BurntIn burntIn = world;
        if (burntIn == null) {
            throw new IllegalStateException("there is no burnt-in world");
        }
        long start = System.nanoTime();
        Result result = null;
        String error = "";
        try {
            result =
                    burntIn.evaluate(setup.strategy(group.get(0)), setup.limit().watch(burnInNanos));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            error = ErrorLine.of(e);
        }
        List<RunRecord> records = new ArrayList<>();
        long nanos = System.nanoTime() - start;
        for (RunId run : group) {
            records.add(record(run, result, error, nanos));
            nanos = 0;
        }
        return records;
    }

    private RunRecord record(RunId run, @Nullable Result result, String error, long nanos) {
        RunEntry entry = new RunEntry(
                run,
                setup.arm(run).name(),
                setup.seed(run.unit()),
                seeds(),
                setup.scenario(run).parameters(),
                result == null ? RunStatus.FAILED : RunStatus.DONE,
                error,
                (nanos + burnInNanos / runs.size()) / NANOS_A_MILLI);
        return new RunRecord(entry, result);
    }
}

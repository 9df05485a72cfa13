package org.interdict.experiments.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.design.Worlds;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.runs.RunStore;
import org.jspecify.annotations.Nullable;

/**
 * An experiment to be run into a folder: {@code Study.of(experiment).withThreads(2).run(folder)}. Its arms are the experiment's
 * strategies unless another design is given. The same experiment gives the
 * same runs whatever the threads, the shards and the interruptions. Immutable.
 */
public final class Study {
    private final Experiment experiment;
    private final Design design;
    private final @Nullable Worlds given;
    private final Engine engine;
    private final int threads;
    private final Shard shard;
    private final Existing existing;
    private final RunProgress progress;
    private final Interruption interruption;

    private Study(
            Experiment experiment,
            Design design,
            @Nullable Worlds given,
            Engine engine,
            int threads,
            Shard shard,
            Existing existing,
            RunProgress progress,
            Interruption interruption) {
        this.experiment = experiment;
        this.design = design;
        this.given = given;
        this.engine = engine;
        this.threads = threads;
        this.shard = shard;
        this.existing = existing;
        this.progress = progress;
        this.interruption = interruption;
    }

    /** All of the experiment, on all cores, going on with runs that are there. */
    public static Study of(Experiment experiment) {
        return new Study(
                experiment,
                PairedComparison.of(experiment),
                null,
                Engine.of(experiment),
                Runtime.getRuntime().availableProcessors(),
                Shard.WHOLE,
                Existing.RESUME,
                RunProgress.SILENT,
                new Interruption());
    }

    /** What {@link Experiment#run} takes: all of an experiment, on all cores, into a folder. */
    public static Function<Experiment, StudyRuns> into(Path folder) {
        return experiment -> of(experiment).run(folder);
    }

    /** A copy with other arms than the experiment's strategies. */
    public Study withDesign(Design other) {
        return new Study(experiment, other, given, engine, threads, shard, existing, progress, interruption);
    }

    /** A copy with other worlds than those that the experiment asks for. */
    public Study withWorlds(Worlds other) {
        return new Study(experiment, design, other, engine, threads, shard, existing, progress, interruption);
    }

    /** A copy with another engine. */
    public Study withEngine(Engine other) {
        return new Study(experiment, design, given, other, threads, shard, existing, progress, interruption);
    }

    /**
     * A copy with another number of worker threads.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Study withThreads(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + other);
        }
        return new Study(experiment, design, given, engine, other, shard, existing, progress, interruption);
    }

    /** A copy that runs a share of the units. */
    public Study withShard(Shard other) {
        return new Study(experiment, design, given, engine, threads, other, existing, progress, interruption);
    }

    /** A copy that goes on with runs that are there, or replaces them. */
    public Study withExisting(Existing other) {
        return new Study(experiment, design, given, engine, threads, shard, other, progress, interruption);
    }

    /** A copy that reports how far it is; closed when the study ends. */
    public Study withProgress(RunProgress other) {
        return new Study(experiment, design, given, engine, threads, shard, existing, other, interruption);
    }

    /** A copy that stops when this is raised. */
    public Study withInterruption(Interruption other) {
        return new Study(experiment, design, given, engine, threads, shard, existing, progress, other);
    }

    /**
     * Runs what the folder lacks.
     *
     * @param folder the run folder, made if it is not there
     * @return the stored runs, open; to be closed
     * @throws org.interdict.experiments.definition.syntax.InvalidInput if a posterior sample cannot be read
     * @throws org.interdict.results.store.folder.FolderRefused if the folder cannot serve
     * @throws org.interdict.results.store.folder.StoreFailure if runs cannot be stored
     */
    public StudyRuns run(Path folder) {
        Worlds worlds = worlds();
        RunStore store =
                RunStore.open(folder, StudyIdentity.header(experiment, design, worlds), worlds.parameters(), existing);
        try {
            StudyManifest manifest = new StudyManifest(experiment, store, shard, threads);
            Runner.Ended ended = execute(store, manifest, worlds);
            manifest.ended(ended.stopped(), ended.replicates());
            return new StudyRuns(experiment, design, store, ended.stopped(), ended.replicates());
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private Worlds worlds() {
        return given == null ? Worlds.of(experiment) : given;
    }

    private Runner.Ended execute(RunStore store, StudyManifest manifest, Worlds worlds) {
        try (progress) {
            return new Runner(engine, experiment, design, worlds, store, shard, threads, progress, interruption).run();
        } catch (RuntimeException e) {
            manifest.failed(e);
            throw e;
        }
    }

    /**
     * Joins run folders of this experiment, such as shards, into one; simulates nothing.
     *
     * @param folder the run folder that receives them, made if it is not there; may be one of {@code parts}
     * @param parts run folders of the same experiment
     * @return all runs, open; to be closed
     * @throws org.interdict.results.store.folder.FolderRefused if a part holds another experiment
     */
    public StudyRuns merge(Path folder, List<Path> parts) {
        Worlds worlds = worlds();
        RunStore store =
                RunStore.open(folder, StudyIdentity.header(experiment, design, worlds), worlds.parameters(), existing);
        try {
            for (Path part : parts) {
                if (!part.toAbsolutePath()
                        .normalize()
                        .equals(folder.toAbsolutePath().normalize())) {
                    store.absorb(part);
                }
            }
            StudyManifest manifest = new StudyManifest(experiment, store, Shard.WHOLE, threads);
            int most = experiment.replicates().max();
            long units = (long) most * worlds.size();
            long stored = store.recorded().stream()
                    .filter(unit -> unit.replicate() < most)
                    .count();
            Stopped stopped = stored == units ? Stopped.MAX : Stopped.INTERRUPTED;
            manifest.ended(stopped, most);
            return new StudyRuns(experiment, design, store, stopped, most);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }
}

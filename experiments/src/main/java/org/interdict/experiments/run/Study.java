package org.interdict.experiments.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.run.progress.RunProgress;
import org.interdict.experiments.run.record.RecordedExperiment;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.runs.RunStore;
import org.jspecify.annotations.Nullable;

/**
 * An experiment to be run into a folder: {@code Study.of(experiment).withThreads(2).run(folder)}. Its arms are the experiment's
 * strategies unless another design is given. The same experiment gives the
 * same runs whatever the threads, the shards and the interruptions. Immutable.
 */
public final class Study {
    private final Experiment experiment;
    private Design design;
    private @Nullable Worlds given;
    private Engine engine;
    private int threads = Runtime.getRuntime().availableProcessors();
    private RunLimit limit = RunLimit.NONE;
    private Shard shard = Shard.WHOLE;
    private Existing existing = Existing.RESUME;
    private RunProgress progress = RunProgress.SILENT;
    private Interruption interruption = new Interruption();

    private Study(Experiment experiment) {
        this.experiment = experiment;
        design = PairedComparison.of(experiment);
        engine = Engine.of(experiment);
    }

    /** A copy with a change, which is made before anybody sees the copy. */
    private Study with(Consumer<Study> change) {
        Study copy = new Study(experiment);
        copy.design = design;
        copy.given = given;
        copy.engine = engine;
        copy.threads = threads;
        copy.limit = limit;
        copy.shard = shard;
        copy.existing = existing;
        copy.progress = progress;
        copy.interruption = interruption;
        change.accept(copy);
        return copy;
    }

    /** All of the experiment, on all cores, continuing with runs that are there. */
    public static Study of(Experiment experiment) {
        return new Study(experiment);
    }

    /** What {@link Experiment#run} takes: all of an experiment, on all cores, into a folder. */
    public static Function<Experiment, StudyRuns> into(Path folder) {
        return experiment -> of(experiment).run(folder);
    }

    /** A copy with other arms than the experiment's strategies. */
    public Study withDesign(Design other) {
        return with(copy -> copy.design = other);
    }

    /** A copy with other worlds than those that the experiment asks for. */
    public Study withWorlds(Worlds other) {
        return with(copy -> copy.given = other);
    }

    /** A copy with another engine. */
    public Study withEngine(Engine other) {
        return with(copy -> copy.engine = other);
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
        return with(copy -> copy.threads = other);
    }

    /** A copy that gives up runs that take longer. */
    public Study withRunLimit(RunLimit other) {
        return with(copy -> copy.limit = other);
    }

    /** A copy that runs a share of the units. */
    public Study withShard(Shard other) {
        return with(copy -> copy.shard = other);
    }

    /** A copy that continues with runs that are there, or replaces them. */
    public Study withExisting(Existing other) {
        return with(copy -> copy.existing = other);
    }

    /** A copy that reports how far it is; closed when the study ends. */
    public Study withProgress(RunProgress other) {
        return with(copy -> copy.progress = other);
    }

    /** A copy that stops when this is raised. */
    public Study withInterruption(Interruption other) {
        return with(copy -> copy.interruption = other);
    }

    /**
     * Runs what the folder lacks.
     *
     * @param folder the run folder, made if it is not there
     * @return the stored runs, open; to be closed
     * @throws org.interdict.experiments.definition.syntax.InvalidInput if a posterior sample cannot be read, or the experiment could not be read
     *     back from the folder
     * @throws org.interdict.results.store.folder.FolderRefused if the folder cannot serve
     * @throws org.interdict.results.store.folder.StoreFailure if runs cannot be stored
     */
    public StudyRuns run(Path folder) {
        Worlds worlds = worlds();
        String text = RecordedExperiment.text(experiment);
        try (WarmWorlds warm = WarmWorlds.open(experiment.warmStart(), StudyIdentity.settings(experiment))) {
            return run(folder, worlds, warm, text);
        }
    }

    private StudyRuns run(Path folder, Worlds worlds, WarmWorlds warm, String text) {
        RunStore store = RunStore.open(
                folder, StudyIdentity.header(experiment, design, worlds), worlds.parameters(), existing, text);
        try {
            StudyManifest manifest = new StudyManifest(experiment, store, shard, threads);
            Runner.Ended ended = execute(store, manifest, worlds, warm);
            try {
                manifest.ended(ended.stopped(), ended.replicates());
            } catch (StoreFailure e) {
                store.study().note(e);
            }
            return new StudyRuns(experiment, design, store, ended.stopped(), ended.replicates());
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /**
     * Refuses what {@link #run} would refuse, as far as that can be seen; makes and changes nothing.
     *
     * @param folder the run folder
     * @throws org.interdict.experiments.definition.syntax.InvalidInput if a posterior sample cannot be read, or the experiment could not be read back
     * @throws org.interdict.results.store.folder.FolderRefused if the folder cannot serve
     */
    public void check(Path folder) {
        Worlds worlds = worlds();
        RecordedExperiment.text(experiment);
        RunStore.check(folder, StudyIdentity.header(experiment, design, worlds), existing);
    }

    private Worlds worlds() {
        return given == null ? Worlds.of(experiment) : given;
    }

    private Runner.Ended execute(RunStore store, StudyManifest manifest, Worlds worlds, WarmWorlds warm) {
        RunProgress shown = progress;
        try (shown) {
            Setup setup = new Setup(engine, limit, warm, experiment, design, worlds);
            return new Runner(setup, store, shard, threads, progress, interruption).run();
        } catch (RuntimeException e) {
            manifest.failed(e);
            throw e;
        }
    }

    /**
     * Joins run folders of this experiment, such as shards, into one; simulates nothing.
     *
     * @param folder the run folder that receives them, made if it is not there; may be one of those given
     * @param given run folders of the same experiment, which together hold all of its replicates
     * @return all runs, open; to be closed
     * @throws org.interdict.results.store.folder.FolderRefused if a part holds another experiment, or replicates are missing; nothing is then written
     */
    public StudyRuns merge(Path folder, List<Path> given) {
        Parts parts = Parts.of(experiment, folder, given);
        String text = RecordedExperiment.text(experiment);
        RunStore store = RunStore.open(folder, parts.header(), parts.draws(), existing, text);
        try {
            parts.folders().forEach(store::absorb);
            StudyManifest manifest = new StudyManifest(experiment, store, Shard.WHOLE, threads);
            int most = experiment.replicates().max();
            manifest.ended(Stopped.MAX, most);
            return new StudyRuns(experiment, design, store, Stopped.MAX, most);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }
}

package org.interdict.experiments.run.record;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.DesignKind;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunReader;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.store.runs.UnitId;

/**
 * The stored runs of an experiment, open.
 *
 * @param experiment as run
 * @param design its arms
 * @param store its runs
 * @param stopped why the study ended
 * @param replicates replicates that count in a comparison: 0 to this; the store can hold more
 */
public record StudyRuns(Experiment experiment, Design design, RunStore store, Stopped stopped, int replicates)
        implements AutoCloseable {
    /**
     * Opens a run folder for reading. Where a study was stopped before its end, all replicates that are stored count.
     *
     * @param kind the kind of design that the runs must have
     * @throws FolderRefused if it holds no runs, or runs of another kind of design, or a file beside them says something else than they do
     * @throws org.interdict.results.store.folder.StoreFailure if the database is damaged
     * @throws org.interdict.experiments.definition.syntax.InvalidInput if its experiment file is not what this version understands
     */
    public static StudyRuns read(Path folder, DesignKind kind) {
        RunStore store = RunStore.read(folder);
        try {
            if (!store.header().design().equals(kind.word())) {
                throw new FolderRefused("'" + folder + "' holds runs of the kind '"
                        + store.header().design() + "', not '" + kind.word() + "'");
            }
            Experiment experiment = RecordedExperiment.of(store.study());
            Manifest manifest = store.study().manifest();
            Stopped stopped = Stopped.INTERRUPTED;
            int replicates = 0;
            if (manifest != null && manifest.ended() != null) {
                for (Stopped candidate : Stopped.values()) {
                    if (candidate.word().equals(manifest.stopped())) {
                        stopped = candidate;
                        replicates = manifest.replicates();
                    }
                }
            }
            if (stopped == Stopped.INTERRUPTED) {
                List<UnitId> units = store.runs().units();
                replicates = units.isEmpty() ? 0 : units.get(units.size() - 1).replicate() + 1;
            }
            Design design = kind.stored(experiment, store.header().strategies());
            return new StudyRuns(experiment, design, store, stopped, replicates);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The runs that failed, among the replicates that count. */
    public List<RunEntry> failures() {
        return store.runs().failures().stream()
                .filter(run -> run.id().replicate() < replicates)
                .toList();
    }

    /** Runs among the replicates that count. */
    public int runs() {
        return (int) store.recorded().stream()
                        .filter(unit -> unit.replicate() < replicates)
                        .count()
                * design.arms().size();
    }

    /**
     * The values of these measures in the units that count, by strategy.
     *
     * @throws IllegalArgumentException if there are fewer than two arms
     */
    public PairedValues units(List<String> measures) {
        return units(store.runs(), design, measures, replicates);
    }

    /** The values of these measures in the stored units of a number of replicates, by strategy. */
    public static PairedValues units(RunReader reader, Design design, List<String> measures, int replicates) {
        return new PairedValues(
                design.names(),
                design.baseline(),
                measures.stream().map(ComparedMeasures::named).toList(),
                reader.values(measures, replicates));
    }

    /** Index of the world of each unit that counts. */
    public int[] worlds() {
        return worlds(store.runs(), replicates);
    }

    /** Index of the world of each stored unit of a number of replicates. */
    public static int[] worlds(RunReader reader, int replicates) {
        return reader.units(replicates).stream().mapToInt(UnitId::draw).toArray();
    }

    /** Whether parameters were drawn, so that the world is the unit of all intervals. */
    public boolean drawn() {
        return experiment.uncertainty().drawn();
    }

    /** Where the runs are. */
    public Path folder() {
        return store.folder();
    }

    @Override
    public void close() {
        store.close();
    }
}

package org.interdict.experiments.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.record.RecordedExperiment;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.store.runs.UnitId;

/**
 * Run folders that are to be joined, looked at before anything is written.
 *
 * @param header what all of them are about; of the part with most worlds
 * @param draws drawn parameter values of its worlds
 * @param folders the parts that are not the target itself
 */
record Parts(StudyHeader header, List<Map<String, Double>> draws, List<Path> folders) {
    /**
     * Reads them.
     *
     * @param experiment the experiment, which says how many replicates there must be
     * @param target receives the runs; may be a part
     * @throws FolderRefused if they are not parts of one study by this version, or units are missing in all of them together
     */
    static Parts of(Experiment experiment, Path target, List<Path> given) {
        List<Path> all = new ArrayList<>(given);
        if (RunFolder.holdsRuns(target) && given.stream().noneMatch(part -> same(part, target))) {
            all.add(target);
        }
        Parts parts = null;
        TreeSet<UnitId> units = new TreeSet<>();
        for (Path folder : all) {
            try (RunStore part = RunStore.read(folder)) {
                refuseOtherVersion(folder, part);
                RecordedExperiment.of(part.study());
                if (parts != null
                        && !part.header().identity().equals(parts.header().identity())) {
                    throw new FolderRefused("'" + folder + "' holds runs of another experiment, version or seed than '"
                            + all.get(0) + "'");
                }
                units.addAll(part.recorded());
                if (parts == null || part.header().draws() > parts.header().draws()) {
                    parts = new Parts(part.header(), part.runs().draws(), List.of());
                }
            }
        }
        if (parts == null) {
            throw new IllegalArgumentException("nothing to join");
        }
        refuseMissing(units, experiment.replicates().max(), parts.header().draws());
        return new Parts(
                parts.header(),
                parts.draws(),
                given.stream().filter(part -> !same(part, target)).toList());
    }

    private static void refuseOtherVersion(Path folder, RunStore part) {
        Manifest manifest = part.study().manifest();
        if (manifest != null
                && !manifest.software().model().equals(BuildInfo.current().model())) {
            throw new FolderRefused("'" + folder + "' was recorded by another version of the model ("
                    + manifest.software().version() + "); join its parts with that version");
        }
    }

    private static void refuseMissing(TreeSet<UnitId> units, int replicates, int worlds) {
        long there = units.stream()
                .filter(unit -> unit.replicate() < replicates && unit.draw() < worlds)
                .count();
        long due = (long) replicates * worlds;
        if (there < due) {
            throw new FolderRefused(
                    (due - there) + " of " + due + " replicates are missing in these folders, so nothing was joined:"
                            + " has every shard been given, and has each run to its end?");
        }
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                || Files.exists(one) && Files.exists(other) && key(one).equals(key(other));
    }

    private static Path key(Path folder) {
        try {
            return folder.toRealPath();
        } catch (java.io.IOException e) {
            return folder.toAbsolutePath();
        }
    }
}

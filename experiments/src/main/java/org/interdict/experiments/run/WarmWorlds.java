package org.interdict.experiments.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interdict.experiments.definition.setting.WarmStart;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.saved.SavedWorlds;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** The files of burnt-in worlds that a study loads from and saves to, if it has any. Safe for use by several threads. */
final class WarmWorlds implements AutoCloseable {
    /** No files. */
    static final WarmWorlds NONE = new WarmWorlds(null, null);

    /** The settings on which a burnt-in world depends; those of a parameter that is drawn are part of its key. */
    private static final Set<String> OF_A_WORLD =
            Set.of("INTERDICT", "model", "world", "horizon", "parameters", "mechanisms", "seeds", "output.events");

    private final @Nullable SavedWorlds loaded;
    private final @Nullable SavedWorlds saving;

    private WarmWorlds(@Nullable SavedWorlds loaded, @Nullable SavedWorlds saving) {
        this.loaded = loaded;
        this.saving = saving;
    }

    /**
     * Opens the files.
     *
     * @param settings of the study, by their paths
     * @throws FolderRefused if a file holds worlds of other settings, is not there, or cannot be used
     */
    static WarmWorlds open(WarmStart warm, Map<String, String> settings) {
        if (warm.equals(WarmStart.NONE)) {
            return NONE;
        }
        Map<String, String> own = new TreeMap<>(settings);
        own.keySet()
                .removeIf(path -> OF_A_WORLD.stream()
                        .noneMatch(section -> path.equals(section) || path.startsWith(section + ".")));
        // One file for both: the worlds that are there are not made again.
        boolean same = warm.load().equals(warm.save());
        SavedWorlds loaded =
                warm.load().isEmpty() || same ? null : SavedWorlds.readable(path(warm.load(), "world.load"), own);
        try {
            SavedWorlds saving =
                    warm.save().isEmpty() ? null : SavedWorlds.writable(path(warm.save(), "world.save"), own);
            return new WarmWorlds(same ? saving : loaded, saving);
        } catch (RuntimeException e) {
            if (loaded != null) {
                loaded.close();
            }
            throw e;
        }
    }

    private static Path path(String file, String key) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new FolderRefused(key + ": '" + file + "' is not the name of a file");
        }
    }

    private static String key(Scenario scenario, Seeds seeds) {
        return BuildInfo.hash(
                Json.MAPPER.writeValueAsString(scenario.parameters()),
                String.join(",", scenario.mechanismsOff()),
                seeds.population() + " " + seeds.network() + " " + seeds.behaviour());
    }

    /** The bytes of a world, if they are there. */
    Optional<byte[]> load(Scenario scenario, Seeds seeds) {
        return loaded == null ? Optional.empty() : loaded.get(key(scenario, seeds));
    }

    /** Whether worlds are saved at all. */
    boolean saves() {
        return saving != null;
    }

    /** Whether this world is to be saved. */
    boolean lacks(Scenario scenario, Seeds seeds) {
        return saving != null && !saving.holds(key(scenario, seeds));
    }

    /** Saves a world. */
    void save(Scenario scenario, Seeds seeds, byte[] world) {
        if (saving != null) {
            saving.add(key(scenario, seeds), world);
        }
    }

    @Override
    public void close() {
        if (saving != null) {
            saving.close();
        }
        if (loaded != null && loaded != saving) {
            loaded.close();
        }
    }
}

package org.interdict.results.store.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * How the runs of a folder were made: {@code manifest.json}. It says when and where; so, unlike the runs, it differs
 * from one execution to the next.
 *
 * @param software what made them
 * @param java the Java it ran on: version, vendor
 * @param system the operating system: name, version, architecture
 * @param cores processors available
 * @param threads worker threads used
 * @param experiment name of the experiment
 * @param identity hash of model, experiment and seed, as in the store
 * @param inputs hash of {@code experiment.yaml}
 * @param seed master seed
 * @param seedRule how the replicates' seeds follow from it
 * @param firstSeed seed of the first replicate stored
 * @param lastSeed seed of the last replicate stored
 * @param started when the first execution began, ISO 8601 in UTC
 * @param ended when the last execution ended; null while it runs, or if it was killed
 * @param executions number of times that the command was started on this folder
 * @param stopped {@code target}, {@code max}, {@code interrupted}, {@code failed}, or {@code running}
 * @param replicates replicates stored
 * @param done runs that succeeded
 * @param failed runs that failed
 * @param shard {@code i/n}, or empty
 */
public record Manifest(
        Software software,
        String java,
        String system,
        int cores,
        int threads,
        String experiment,
        String identity,
        String inputs,
        long seed,
        String seedRule,
        long firstSeed,
        long lastSeed,
        String started,
        @Nullable String ended,
        int executions,
        String stopped,
        int replicates,
        int done,
        int failed,
        String shard) {

    /**
     * The program.
     *
     * @param name INTERDICT
     * @param version its version
     * @param commit its source commit
     * @param model hash of its compiled model
     */
    public record Software(String name, String version, String commit, String model) {
        /** This program. */
        public static Software current() {
            BuildInfo build = BuildInfo.current();
            return new Software("INTERDICT", build.version(), build.commit(), build.model());
        }
    }

    /** The Java in use, for example {@code 17.0.15 (Debian)}. */
    public static String currentJava() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    /** The operating system in use. */
    public static String currentSystem() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
    }

    /** The manifest in a folder, or null if there is none that can be read. What is said about runs is read by {@link StudyStore#manifest()}. */
    static @Nullable Manifest read(Path folder) {
        Path file = folder.resolve(RunFolder.MANIFEST);
        try {
            return Files.isRegularFile(file) ? Json.MAPPER.readValue(file, Manifest.class) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The metadata of the RO-Crate beside it, as JSON. */
    String crate(Path folder, String question) {
        return Json.pretty(Crate.of(this, question, present(folder)));
    }

    private static List<String> present(Path folder) {
        return Crate.FILES.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
    }
}

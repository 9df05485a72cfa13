package org.interdict.experiments.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interdict.results.store.folder.StoreFailure;

/** The folder of a report. */
public final class ReportFolder {
    private ReportFolder() {}

    /** What writes the files of a report. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes them.
         *
         * @return the page
         */
        Path write() throws IOException;
    }

    /**
     * Makes the folder and writes the report.
     *
     * @param folder the report's own folder
     * @return its page
     * @throws StoreFailure if it cannot be written
     */
    public static Path write(Path folder, Writer report) {
        try {
            Files.createDirectories(folder);
            return report.write();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreFailure("the report cannot be written to '" + folder + "': " + e.getMessage(), e);
        }
    }
}

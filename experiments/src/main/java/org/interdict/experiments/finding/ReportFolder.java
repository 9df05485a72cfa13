package org.interdict.experiments.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.interdict.results.store.folder.StoreFailure;
import org.jspecify.annotations.Nullable;

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
     * What came of writing a report.
     *
     * @param page its page; null if there is none
     * @param failure why it could not be written; null if nothing went wrong
     */
    public record Attempt(@Nullable Path page, @Nullable Throwable failure) {
        /** No report was to be written. */
        public static final Attempt NONE = new Attempt(null, null);
    }

    /**
     * Writes a report, if that is possible: whatever goes wrong with fonts, pictures, memory or the disk is told and not thrown.
     *
     * @param report writes it and gives its page
     */
    public static Attempt attempt(Supplier<Path> report) {
        try {
            return new Attempt(report.get(), null);
        } catch (RuntimeException | Error e) {
            return new Attempt(null, e);
        }
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

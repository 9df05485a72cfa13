package org.interdict.experiments.analysis;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.run.record.RecordedStudy;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the run folders of an analysis. Every method throws {@link org.interdict.results.store.folder.FolderRefused} if a folder
 * cannot serve, or {@link org.interdict.experiments.definition.syntax.InvalidInput} if the analysis does not offer it: the message then says what to
 * do instead.
 */
public interface StoredAnalysis {
    /** The word by which a run folder says that it belongs to this analysis. */
    String kind();

    /**
     * Prints the result and builds the report again, without simulating.
     *
     * @param folder run folder
     * @param report folder of the report
     * @return the exit code
     */
    int report(Path folder, Path report, Console console);

    /**
     * Prints and reports the answer to another question to the same runs, without simulating.
     *
     * @param folder run folder
     * @param report folder of the report
     * @param asked the question
     * @return the exit code
     */
    default int report(Path folder, Path report, AskedAnew asked, Console console) {
        if (asked.isSame()) {
            return report(folder, report, console);
        }
        throw AskedAnew.refused(folder);
    }

    /**
     * Writes the runs as tables.
     *
     * @param folder run folder
     * @param tables folder of the tables
     * @return the files
     */
    List<Path> export(Path folder, Path tables, ExportFormat format, Console console);

    /**
     * Joins run folders of one experiment, and prints and reports the result.
     *
     * @param parts run folders, at least one
     * @param folder receives all runs; null for the usual folder of the experiment
     * @return the exit code
     */
    int merge(List<Path> parts, @Nullable Path folder, Console console);

    /** What a folder says of its study, from inside its store. */
    RecordedStudy recorded(Path folder);

    /** The runs of a folder, open, each of which can be run again; to be closed. */
    StudyRuns runs(Path folder);
}

package org.interdict.results.store.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdict.model.measure.Measure;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.text.Json;

/**
 * Tidy tables of a run folder, with a data dictionary: {@code runs}, {@code summary}, {@code daily}, {@code quantiles}, {@code events},
 * {@code forums}, {@code payers}, {@code effects}, {@code interactions} and {@code cost-effectiveness} as CSV or Parquet, {@code datapackage.json} (Frictionless), and {@code behaviorspace.csv}, the table layout of
 * NetLogo's BehaviorSpace. Written by the database, whose number format does not depend on the Java version.
 */
public final class Export {
    private final RunStore store;
    private final ComparisonRows compared;
    private final List<Measure> measures;
    private final List<AddedTable> added;
    private final List<String> shown;
    private final int lastDay;
    private final Map<String, List<String>> words;

    private Export(
            RunStore store,
            ComparisonRows compared,
            List<Measure> measures,
            List<AddedTable> added,
            List<String> shown,
            int lastDay,
            Map<String, List<String>> words) {
        this.store = store;
        this.compared = compared;
        this.measures = List.copyOf(measures);
        this.added = List.copyOf(added);
        this.shown = List.copyOf(shown);
        this.lastDay = lastDay;
        this.words = Map.copyOf(words);
    }

    /**
     * An export of these runs.
     *
     * @param store the runs
     * @param compared what their comparison found
     * @param measures what the measures mean, for the data dictionary
     */
    public static Export of(RunStore store, ComparisonRows compared, List<Measure> measures) {
        return new Export(store, compared, measures, List.of(), List.of(), 0, Map.of());
    }

    /** A copy with further tables; one of them takes the place of a usual table of the same name. */
    public Export with(List<AddedTable> tables) {
        return new Export(store, compared, measures, tables, shown, lastDay, words);
    }

    /**
     * With values of whole runs in {@code behaviorspace.csv} where the series by day were not stored: one row for each run.
     *
     * @param names the measures that the experiment shows
     * @param day last day of the evaluation
     */
    public Export withFinalValues(List<String> names, int day) {
        return new Export(store, compared, measures, added, names, day, words);
    }

    /**
     * A copy with words in place of numbers in the columns of factors that are choices.
     *
     * @param choices the words of each, by the name of the factor
     */
    public Export withWords(Map<String, List<String>> choices) {
        return new Export(store, compared, measures, added, shown, lastDay, choices);
    }

    /**
     * Writes the tables.
     *
     * @param folder made if it is not there; files of the same names are replaced, others stay as they are
     * @param format form of the tables
     * @return the files, in order
     * @throws StoreFailure if a file cannot be written
     */
    public List<Path> write(Path folder, ExportFormat format) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw RunFolder.failure(folder, e);
        }
        new FindingTables(store.database()).fill(compared);
        Factors factors = Factors.fill(store.database(), words);
        List<Path> files = new ArrayList<>();
        for (ExportTable table : tables()) {
            Path file = folder.resolve(table.title() + "." + format.extension());
            store.database().copy(table.query(factors), file, options(format));
            files.add(file);
        }
        for (AddedTable table : added) {
            Path file = folder.resolve(table.title() + "." + format.extension());
            table.write(store.database(), file, options(format));
            files.add(file);
        }
        Path wide = folder.resolve("behaviorspace.csv");
        BehaviorSpaceTable.write(store, factors, shown, lastDay, wide);
        files.add(wide);
        Path dictionary = folder.resolve("datapackage.json");
        RunFolder.write(
                dictionary,
                Json.pretty(DataDictionary.of(store.header(), tables(), factors, added, shown, measures, format)));
        files.add(dictionary);
        return files;
    }

    private static String options(ExportFormat format) {
        return format == ExportFormat.CSV ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
    }

    private List<ExportTable> tables() {
        return Stream.of(ExportTable.values())
                .filter(table -> added.stream().noneMatch(other -> other.title().equals(table.title())))
                .toList();
    }
}

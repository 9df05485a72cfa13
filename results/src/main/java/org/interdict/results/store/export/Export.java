package org.interdict.results.store.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interdict.model.measure.Measure;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.text.Json;

/**
 * Tidy tables of a run folder, with a data dictionary: {@code runs}, {@code summary}, {@code daily}, {@code events},
 * {@code forums}, {@code payers}, {@code effects}, {@code interactions} and {@code cost-effectiveness} as CSV or Parquet, {@code datapackage.json} (Frictionless), and {@code behaviorspace.csv}, the table layout of
 * NetLogo's BehaviorSpace. Written by the database, whose number format does not depend on the Java version.
 */
public final class Export {
    private final RunStore store;
    private final ComparisonRows compared;
    private final List<Measure> measures;

    private Export(RunStore store, ComparisonRows compared, List<Measure> measures) {
        this.store = store;
        this.compared = compared;
        this.measures = List.copyOf(measures);
    }

    /**
     * An export of these runs.
     *
     * @param store the runs
     * @param compared what their comparison found
     * @param measures what the measures mean, for the data dictionary
     */
    public static Export of(RunStore store, ComparisonRows compared, List<Measure> measures) {
        return new Export(store, compared, measures);
    }

    /**
     * Writes the tables; without {@code forums} and {@code payers} where the runs were stored by a version without them, see {@link RunStore#keepsLives()}.
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
        List<Path> files = new ArrayList<>();
        for (ExportTable table : tables()) {
            Path file = folder.resolve(table.title() + "." + format.extension());
            String options = format == ExportFormat.CSV ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
            store.database().copy(table.query(), file, options);
            files.add(file);
        }
        Path wide = folder.resolve("behaviorspace.csv");
        BehaviorSpaceTable.write(store, wide);
        files.add(wide);
        Path dictionary = folder.resolve("datapackage.json");
        RunFolder.write(dictionary, Json.pretty(DataDictionary.of(store.header(), tables(), measures, format)));
        files.add(dictionary);
        return files;
    }

    private List<ExportTable> tables() {
        return Stream.of(ExportTable.values())
                .filter(table -> store.keepsLives() || table != ExportTable.FORUMS && table != ExportTable.PAYERS)
                .toList();
    }
}

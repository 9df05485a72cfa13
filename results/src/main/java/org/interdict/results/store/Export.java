package org.interdict.results.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.interdict.model.measure.Measure;

/**
 * Tidy tables of a run folder, with a data dictionary: {@code runs}, {@code summary}, {@code daily}, {@code events} and
 * {@code effects} as CSV or Parquet, {@code datapackage.json} (Frictionless), and {@code behaviorspace.csv}, the table layout of
 * NetLogo's BehaviorSpace. Written by the database, whose number format does not depend on the Java version.
 */
public final class Export {
    private final RunStore store;
    private final List<EffectRow> effects;
    private final List<Measure> measures;

    private Export(RunStore store, List<EffectRow> effects, List<Measure> measures) {
        this.store = store;
        this.effects = List.copyOf(effects);
        this.measures = List.copyOf(measures);
    }

    /**
     * An export of these runs.
     *
     * @param store the runs
     * @param effects the comparison's effects; empty if there is none
     * @param measures what the measures mean, for the data dictionary
     */
    public static Export of(RunStore store, List<EffectRow> effects, List<Measure> measures) {
        return new Export(store, effects, measures);
    }

    /**
     * Writes the tables.
     *
     * @param folder made if it is not there; files of the same names are replaced, others left alone
     * @param format form of the tables
     * @return the files, in order
     * @throws StoreFailure if one cannot be written
     */
    public List<Path> write(Path folder, ExportFormat format) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw RunFolder.failure(folder, e);
        }
        Database database = store.database();
        database.execute("CREATE OR REPLACE TEMP TABLE effect(position INTEGER, strategy VARCHAR, baseline VARCHAR,"
                + " measure VARCHAR, mean DOUBLE, lower DOUBLE, upper DOUBLE, relative DOUBLE, n INTEGER,"
                + " \"varianceRatio\" DOUBLE, p DOUBLE, \"pAdjusted\" DOUBLE, \"effectSize\" DOUBLE,"
                + " \"probabilityBetter\" DOUBLE)");
        database.appendTemporary("effect", this::effects);
        List<Path> files = new ArrayList<>();
        for (ExportTable table : ExportTable.values()) {
            Path file = folder.resolve(table.title() + "." + format.extension());
            String options = format == ExportFormat.CSV ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
            store.database().copy(table.query(), file, options);
            files.add(file);
        }
        Path wide = folder.resolve("behaviorspace.csv");
        BehaviorSpaceTable.write(store, wide);
        files.add(wide);
        Path dictionary = folder.resolve("datapackage.json");
        RunFolder.write(dictionary, Manifest.text(DataDictionary.of(store.header(), measures, format)));
        files.add(dictionary);
        return files;
    }

    private void effects(DuckDBAppender rows) throws SQLException {
        int position = 0;
        for (EffectRow effect : effects) {
            rows.beginRow()
                    .append(position++)
                    .append(effect.strategy())
                    .append(effect.baseline())
                    .append(effect.measure());
            for (double value : new double[] {effect.mean(), effect.lower(), effect.upper(), effect.relative()}) {
                finite(rows, value);
            }
            rows.append(effect.n());
            for (double value : new double[] {
                effect.varianceRatio(), effect.p(), effect.pAdjusted(), effect.effectSize(), effect.probabilityBetter()
            }) {
                finite(rows, value);
            }
            rows.endRow();
        }
    }

    private static void finite(DuckDBAppender rows, double value) throws SQLException {
        if (Double.isFinite(value)) {
            rows.append(value);
        } else {
            rows.appendNull();
        }
    }
}

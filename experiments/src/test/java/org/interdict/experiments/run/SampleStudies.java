package org.interdict.experiments.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Strategy;
import org.interdict.results.store.export.ComparisonRows;
import org.interdict.results.store.export.Export;
import org.interdict.results.store.export.ExportFormat;
import org.interdict.results.store.runs.RunStore;

/** Small studies on the {@link FakeEngine}, and what they stored, as bytes. */
public final class SampleStudies {
    private SampleStudies() {}

    public static Experiment experiment(int replicates) {
        return Experiment.of(
                        "fake",
                        List.of(
                                Strategy.STATUS_QUO,
                                new Strategy("takedown", List.of()),
                                new Strategy("a longer name", List.of())))
                .withHorizon(new Horizon(0, 40))
                .withMeasures(FakeEngine.MEASURES)
                .withReplicates(Replicates.exactly(replicates));
    }

    /** Runs to the end and exports. */
    public static Map<String, String> finish(Study study, Path folder) {
        study.run(folder).close();
        return exported(folder);
    }

    /** The exported tables as text, without the one column that varies. */
    public static Map<String, String> exported(Path folder) {
        Map<String, String> tables = new LinkedHashMap<>();
        try (RunStore store = RunStore.read(folder)) {
            Export.of(store, ComparisonRows.NONE, List.of()).write(folder.resolve("export"), ExportFormat.CSV);
            for (String name : List.of("runs", "summary", "daily", "events", "forums", "payers")) {
                String text = Files.readString(folder.resolve("export/" + name + ".csv"));
                tables.put(name, name.equals("runs") ? text.replaceAll("(?m),[^,]*$", "") : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}

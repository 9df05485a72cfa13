package org.interdict.experiments.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.record.ComparedMeasures;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunId;
import org.interdict.results.store.runs.RunStatus;
import org.interdict.results.store.runs.StrategyNote;
import org.interdict.results.text.Json;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/** The runs of one strategy, as text and as JSON. */
public final class RunSummary {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final int PATH_WIDTH = 60;

    private final StudyRuns runs;
    private final List<RunEntry> done;
    private final Map<String, double[]> values = new LinkedHashMap<>();

    private RunSummary(StudyRuns runs) {
        this.runs = runs;
        List<RunEntry> entries = runs.store().runs().entries().stream()
                .filter(run -> run.id().replicate() < runs.replicates())
                .toList();
        // There is one strategy: a unit is a run.
        BitSet finished = new BitSet();
        IntStream.range(0, entries.size())
                .filter(unit -> entries.get(unit).status() == RunStatus.DONE)
                .forEach(finished::set);
        this.done = finished.stream().mapToObj(entries::get).toList();
        List<String> measures = measures();
        double[][] units = runs.store().runs().values(measures, runs.replicates())[0];
        for (int m = 0; m < measures.size(); m++) {
            int measure = m;
            values.put(
                    measures.get(m),
                    IntStream.range(0, units.length)
                            .filter(finished::get)
                            .mapToDouble(unit -> units[unit][measure])
                            .toArray());
        }
    }

    static RunSummary of(StudyRuns runs) {
        return new RunSummary(runs);
    }

    /** In the order of the catalogue, unknown ones last. */
    private List<String> measures() {
        List<String> stored = new ArrayList<>(runs.store().runs().summaryMeasures());
        List<String> ordered = new ArrayList<>(Measures.ALL.stream()
                .map(Measure::name)
                .filter(stored::contains)
                .toList());
        stored.removeAll(ordered);
        ordered.addAll(stored);
        return ordered;
    }

    Map<String, @Nullable Object> document() {
        Experiment experiment = runs.experiment();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("name", experiment.name());
        document.put("strategy", experiment.strategies().get(0).name());
        document.put("seed", experiment.seeds().master());
        document.put("days", experiment.horizon().evaluationDays());
        Map<String, @Nullable Object> measures = new LinkedHashMap<>();
        values.forEach((name, each) -> measures.put(name, Json.finite(mean(each))));
        document.put("measures", measures);
        document.put("runs", runs.runs());
        document.put("failed", runs.failures().size());
        document.put("folder", runs.folder().toString());
        Map<RunId, List<String>> notes = runs.store().runs().notesOfRuns();
        List<Object> replicates = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            Map<String, @Nullable Object> replicate = new LinkedHashMap<>();
            replicate.put("id", done.get(i).id().toString());
            replicate.put("seed", done.get(i).seed());
            Map<String, @Nullable Object> own = new LinkedHashMap<>();
            for (Map.Entry<String, double[]> each : values.entrySet()) {
                own.put(each.getKey(), Json.finite(each.getValue()[i]));
            }
            replicate.put("measures", own);
            replicate.put("notes", notes.getOrDefault(done.get(i).id(), List.of()));
            replicates.add(replicate);
        }
        document.put("replicates", replicates);
        return document;
    }

    void print(PrintWriter out) {
        Experiment experiment = runs.experiment();
        out.println(experiment.name() + ": " + experiment.strategies().get(0).name() + ", seed "
                + experiment.seeds().master() + ", " + experiment.horizon().evaluationDays() + " days, "
                + (done.size() == 1 ? "1 run" : done.size() + " runs"));
        out.println();
        TextTable table = done.size() == 1
                ? TextTable.of("measure", "value", "unit", "over the run")
                : TextTable.of("measure", "mean", "lowest", "highest", "unit", "over a run");
        for (Map.Entry<String, double[]> entry : values.entrySet()) {
            ComparedMeasure measure = ComparedMeasures.named(entry.getKey());
            String over = Words.hyphenated(measure.aggregate());
            double[] each = entry.getValue();
            if (done.size() == 1) {
                table.row(measure.name(), FigureText.number(each[0]), measure.unit(), over);
            } else {
                table.row(
                        measure.name(),
                        FigureText.number(mean(each)),
                        FigureText.number(Arrays.stream(each).min().orElse(Double.NaN)),
                        FigureText.number(Arrays.stream(each).max().orElse(Double.NaN)),
                        measure.unit(),
                        over);
            }
        }
        table.print(out);
        if (!done.isEmpty()) {
            paths(out);
        }
        notes(out);
        out.println();
        out.println("Runs: " + runs.folder().resolve(RunFolder.DATABASE));
    }

    /** What the strategy's own log says: the entries themselves for one run, their counts for several. */
    private void notes(PrintWriter out) {
        List<String> notes = done.size() == 1
                ? runs.store().runs().notes(done.get(0).id())
                : runs.store().runs().notes(runs.replicates()).stream()
                        .map(StrategyNote::line)
                        .toList();
        if (!notes.isEmpty()) {
            out.println();
            out.println("What the log of the strategy says");
            notes.forEach(note -> out.println("  " + note));
        }
    }

    private void paths(PrintWriter out) {
        List<String> measures = runs.store().header().measures();
        if (measures.isEmpty()) {
            return;
        }
        out.println();
        TextTable table = TextTable.of("over the days, first run", "", "lowest", "highest");
        for (String measure : measures) {
            double[] days = runs.store().runs().daily(done.get(0).id(), measure);
            table.row(
                    measure,
                    path(days),
                    FigureText.number(Arrays.stream(days).min().orElse(Double.NaN)),
                    FigureText.number(Arrays.stream(days).max().orElse(Double.NaN)));
        }
        table.print(out);
    }

    /** Daily values as a line of blocks. The height of each block is the mean of its days, on the scale from the lowest to the highest. */
    public static String path(double[] days) {
        int width = Math.min(PATH_WIDTH, days.length);
        double[] bins = new double[width];
        for (int bin = 0; bin < width; bin++) {
            int from = (int) ((long) bin * days.length / width);
            int to = (int) ((bin + 1L) * days.length / width);
            bins[bin] = Arrays.stream(days, from, to).average().orElse(Double.NaN);
        }
        double low = Arrays.stream(bins).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(bins).filter(Double::isFinite).max().orElse(0);
        StringBuilder path = new StringBuilder();
        for (double bin : bins) {
            int level = high > low ? (int) Math.round((bin - low) / (high - low) * (BLOCKS.length() - 1)) : 0;
            path.append(Double.isFinite(bin) ? BLOCKS.charAt(level) : ' ');
        }
        return path.toString();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}

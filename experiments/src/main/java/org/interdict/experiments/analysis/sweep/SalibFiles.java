package org.interdict.experiments.analysis.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.text.Json;

/**
 * A sweep for SALib: the problem as JSON, and the sample matrix with the runs. For one strategy and one replicate the rows stand in the order of the design, as SALib's analyses
 * of Saltelli's and Morris's designs need it. A choice stands there as the index of its word.
 */
final class SalibFiles {
    /** The problem. */
    static final String PROBLEM = "salib-problem.json";
    /** The matrix. */
    static final String SAMPLE = "salib-sample.csv";

    private SalibFiles() {}

    static List<Path> write(StudyRuns runs, Path folder) {
        Path problem = folder.resolve(PROBLEM);
        RunFolder.write(problem, Json.pretty(problem(runs.experiment().design())));
        Path sample = folder.resolve(SAMPLE);
        RunFolder.write(sample, sample(runs));
        return List.of(problem, sample);
    }

    private static Map<String, Object> problem(DesignSettings design) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("num_vars", design.factors().size());
        problem.put("names", design.factors().stream().map(DesignFactor::name).toList());
        problem.put(
                "bounds",
                design.factors().stream()
                        .map(factor -> List.of(NumberText.exact(factor.low()), NumberText.exact(factor.high())))
                        .toList());
        if (design.factors().stream().anyMatch(factor -> factor.scale() == DesignFactor.Scale.LOG)) {
            problem.put(
                    "dists",
                    design.factors().stream()
                            .map(factor -> factor.scale() == DesignFactor.Scale.LOG ? "logunif" : "unif")
                            .toList());
        }
        problem.put("design", design.kind().word());
        if (design.kind() == DesignSettings.Kind.SALTELLI) {
            problem.put("calc_second_order", design.secondOrder());
        }
        if (design.kind() == DesignSettings.Kind.MORRIS) {
            problem.put("num_levels", design.levels());
        }
        Map<String, Object> words = new LinkedHashMap<>();
        design.factors().stream()
                .filter(factor -> !factor.words().isEmpty())
                .forEach(factor -> words.put(factor.name(), factor.words()));
        problem.put("choices", words);
        return problem;
    }

    private static String sample(StudyRuns runs) {
        List<DesignFactor> factors = runs.experiment().design().factors();
        List<List<Double>> values = SweepReading.values(runs);
        int atPoint = runs.experiment().uncertainty().draws();
        List<RunEntry> entries = new ArrayList<>(runs.store().runs().entries());
        entries.sort(Comparator.comparingInt((RunEntry run) -> run.id().strategy())
                .thenComparingInt(run -> run.id().replicate())
                .thenComparingInt(run -> run.id().draw() % atPoint)
                .thenComparingInt(run -> run.id().draw()));
        StringBuilder csv = new StringBuilder("run_id,strategy,replicate,world,point,status");
        factors.forEach(factor -> csv.append(',').append(field(factor.name())));
        csv.append('\n');
        for (RunEntry run : entries) {
            int point = run.id().draw() / atPoint;
            csv.append(run.id())
                    .append(',')
                    .append(field(run.strategy()))
                    .append(',')
                    .append(run.id().replicate())
                    .append(',')
                    .append(run.id().draw() % atPoint)
                    .append(',')
                    .append(point)
                    .append(',')
                    .append(run.status().word());
            values.get(point).forEach(value -> csv.append(',').append(NumberText.exact(value)));
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String field(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

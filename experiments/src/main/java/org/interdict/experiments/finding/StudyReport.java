package org.interdict.experiments.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.design.Arm;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.report.FailedRun;
import org.interdict.results.report.ReportInput;
import org.interdict.results.statistics.estimate.BaselineTrend;
import org.interdict.results.statistics.estimate.SeriesBand;
import org.interdict.results.statistics.paired.StrategySeries;
import org.interdict.results.statistics.portfolio.Portfolio;
import org.interdict.results.store.folder.Manifest;

/** The report of a study: gathers what it shows from the stored runs. */
public final class StudyReport {
    /** Series longer than this are shown as weekly means. */
    private static final int LONGEST_DAILY_SERIES = 200;
    /** Days of four weeks and of a quarter of a year; at most a quarter of the series. */
    private static final int[] LONGER_BINS = {28, 91};
    /** If a run has fewer events than this in the averaged days, on the mean, more days are averaged. */
    private static final int FEWEST_IN_BIN = 5;

    /** Confidence of the check whether the baseline is level. */
    private static final double TREND_CONFIDENCE = 0.95;
    /** Shortest evaluation that is checked, in days. */
    private static final int SHORTEST_TREND = 90;

    private StudyReport() {}

    /** What the report of a comparison of arms shows, from the stored runs. */
    public static ReportInput input(StudyRuns runs, StudyComparison comparison) {
        Experiment experiment = runs.experiment();
        StudyTipping.Beside tipping = StudyTipping.beside(runs);
        return new ReportInput(
                experiment.name(),
                experiment.question(),
                comparison.comparison(),
                comparison.years(),
                new Portfolio(comparison.interactions(), comparison.costEffectiveness()),
                series(runs),
                trends(runs),
                descriptions(runs),
                evidence(runs),
                runs.stopped().word(),
                target(experiment.replicates().until()),
                experiment.world().population(),
                experiment.horizon().burnInDays(),
                experiment.horizon().evaluationDays(),
                experiment.uncertainty().drawn() ? experiment.uncertainty().draws() : 0,
                overrides(experiment),
                List.copyOf(experiment.mechanismsOff()),
                failed(runs),
                notes(runs, tipping.note()),
                ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue()),
                provenance(runs),
                runs.drawn() ? StudyWorlds.of(runs, comparison.comparison()) : null,
                tipping.findings().orElse(null));
    }

    /** What each strategy does, by its name, in one line. */
    public static Map<String, String> descriptions(StudyRuns runs) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Arm arm : runs.design().arms()) {
            descriptions.put(
                    arm.name(),
                    StrategyDescription.of(arm.strategy(), runs.experiment().parameters()));
        }
        return descriptions;
    }

    /** What is known about each policy in use, by its name. */
    public static Map<String, String> evidence(StudyRuns runs) {
        Map<String, String> evidence = new LinkedHashMap<>();
        for (Arm arm : runs.design().arms()) {
            for (PolicySetting setting : arm.strategy().policies()) {
                PolicyType policy = Policies.named(setting.policy());
                evidence.put(policy.name(), policy.evidence() + " (grade " + policy.grade() + ")");
            }
        }
        return evidence;
    }

    /** The parameters that an experiment sets. */
    public static Map<String, String> overrides(Experiment experiment) {
        Map<String, String> overrides = new LinkedHashMap<>();
        experiment.parameters().forEach((name, value) -> overrides.put(name, String.valueOf(value)));
        return overrides;
    }

    /** The runs that failed. */
    public static List<FailedRun> failed(StudyRuns runs) {
        return runs.failures().stream()
                .map(run -> new FailedRun(run.id().toString(), run.strategy(), run.seed(), run.error()))
                .toList();
    }

    /** What the strategies' own logs say. */
    public static List<String> notes(StudyRuns runs) {
        return notes(runs, "");
    }

    /** @param more one more note, or nothing */
    private static List<String> notes(StudyRuns runs, String more) {
        List<String> notes = new ArrayList<>();
        runs.store().runs().notes(runs.replicates()).forEach(note -> notes.add(note.line()));
        if (!more.isEmpty()) {
            notes.add(more);
        }
        return notes;
    }

    /** Whether the measures compared are level under the baseline; none without daily series. */
    static List<BaselineTrend> trends(StudyRuns runs) {
        Experiment experiment = runs.experiment();
        int baseline = runs.design().names().indexOf(runs.design().baseline());
        List<BaselineTrend> trends = new ArrayList<>();
        for (String measure : experiment.measures()) {
            double[][] days = runs.store().runs().series(baseline, measure, runs.replicates());
            if (days.length > 0 && days[0].length >= SHORTEST_TREND) {
                trends.add(BaselineTrend.of(measure, days, TREND_CONFIDENCE));
            }
        }
        return trends;
    }

    private static List<StrategySeries> series(StudyRuns runs) {
        Experiment experiment = runs.experiment();
        int usual = experiment.horizon().evaluationDays() > LONGEST_DAILY_SERIES ? 7 : 1;
        List<StrategySeries> series = new ArrayList<>();
        for (String measure : experiment.measures()) {
            int bin = usual;
            for (int s = 0; s < runs.design().arms().size(); s++) {
                double[][] days = runs.store().runs().series(s, measure, runs.replicates());
                if (days.length > 0) {
                    bin = s == 0 ? bin(measure, days, usual) : bin;
                    series.add(new StrategySeries(runs.design().names().get(s), measure, SeriesBand.of(days, bin)));
                }
            }
        }
        return series;
    }

    /** Number of days that are averaged. Rare events are averaged over more days, since a line of zeros and ones shows nothing. */
    static int bin(String measure, double[][] days, int usual) {
        double inADay = Arrays.stream(days)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .average()
                .orElse(0);
        boolean counted = Measures.named(measure).aggregate() == Aggregate.TOTAL;
        int bin = usual;
        for (int longer : LONGER_BINS) {
            if (counted && bin * inADay < FEWEST_IN_BIN && 4 * longer <= days[0].length) {
                bin = Math.max(bin, longer);
            }
        }
        return bin;
    }

    /** The stopping rule in words; empty if there is none. */
    static String target(Replicates.@org.jspecify.annotations.Nullable StoppingTarget until) {
        return until == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "half-width of the paired effect on %s at most %s %% of the baseline, %s %% confidence",
                        until.measure(),
                        percent(until.relativeHalfWidth()),
                        percent(until.confidence()));
    }

    private static String percent(double share) {
        double percent = Math.round(share * 1e6) / 1e4;
        return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
    }

    /** The Java that ran the runs, not the one that writes the report. */
    /** Where a study comes from. */
    public static Provenance provenance(StudyRuns runs) {
        Manifest manifest = runs.store().study().manifest();
        Experiment experiment = runs.experiment();
        Manifest.Software software = manifest == null ? Manifest.Software.current() : manifest.software();
        return new Provenance(
                software.version(),
                software.commit(),
                "Java " + (manifest == null ? Manifest.currentJava() : manifest.java()),
                runs.store().header().identity(),
                experiment.seeds().seed(0),
                experiment.seeds().seed(Math.max(0, runs.replicates() - 1)));
    }
}

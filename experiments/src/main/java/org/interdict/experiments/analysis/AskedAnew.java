package org.interdict.experiments.analysis;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.shape.Meaning;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Another question to runs that are stored: compared with another strategy, or on other measures. Nothing is simulated, since each run keeps the
 * totals of all measures.
 *
 * @param baseline name of the strategy that the others are compared with; null for the one of the experiment
 * @param measures what is compared; empty for the measures of the experiment
 */
public record AskedAnew(@Nullable String baseline, List<String> measures) {
    /** The question that the runs were made for. */
    public static final AskedAnew SAME = new AskedAnew(null, List.of());

    /** Takes each measure once. */
    public AskedAnew {
        measures = List.copyOf(new LinkedHashSet<>(measures));
    }

    /** Whether this is the question that the runs were made for. */
    public boolean isSame() {
        return baseline == null && measures.isEmpty();
    }

    /**
     * The same runs, asked this. Closing either closes both.
     *
     * @throws InvalidInput if there is no such strategy, or no such measure is stored
     */
    StudyRuns of(StudyRuns runs) {
        Design design = runs.design();
        Experiment experiment = runs.experiment();
        String named = baseline;
        if (named != null) {
            if (!design.names().contains(named)) {
                throw unknown("--baseline", "strategy", named, design.names(), List.of());
            }
            design = new Design(design.kind(), design.arms(), named, design.identity());
            experiment = experiment.withStrategies(experiment.strategies(), named);
        }
        if (!measures.isEmpty()) {
            List<String> stored = runs.store().runs().summaryMeasures();
            for (String measure : measures) {
                if (!stored.contains(measure)) {
                    throw unknown(
                            "--measures",
                            "measure",
                            measure,
                            stored,
                            stored.stream().map(AskedAnew::meaning).toList());
                }
            }
            experiment = experiment.withMeasures(measures);
        }
        return new StudyRuns(experiment, design, runs.store(), runs.stopped(), runs.replicates());
    }

    private static String meaning(String measure) {
        return Measures.ALL.stream()
                .filter(known -> known.name().equals(measure))
                .findFirst()
                .map(Measure::summary)
                .orElse("");
    }

    private static InvalidInput unknown(
            String option, String noun, String word, List<String> allowed, List<String> meanings) {
        return new InvalidInput(InputError.of(
                option, Wording.unknown(noun, word, allowed), Meaning.suggestion(word, allowed, meanings)));
    }

    /** The refusal of an analysis whose runs answer one question only. */
    static InvalidInput refused(Path folder) {
        return new InvalidInput(InputError.of(
                folder.toString(),
                "only the runs of a comparison of strategies can be asked anew",
                "leave out --baseline and --measures"));
    }
}

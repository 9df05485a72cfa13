package org.interdict.results.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.estimate.BaselineTrend;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.StrategySeries;
import org.interdict.results.statistics.paired.YearEffect;
import org.interdict.results.statistics.portfolio.Portfolio;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.jspecify.annotations.Nullable;

/**
 * Everything a comparison report shows. The report is a function of this alone: the same input, the same bytes.
 *
 * @param experiment name of the experiment
 * @param question what it asks, in the reader's words; empty if the file does not say
 * @param comparison the numbers
 * @param years effects in each year of the evaluation; empty if they are not known
 * @param portfolio interactions of policies, outcomes compared with cost
 * @param series bands over time, one for each strategy and measure that is drawn; may be empty
 * @param trends whether the measures are level under the baseline; empty without daily series
 * @param strategyDescriptions what each strategy does, by its name, in one line; some may be missing
 * @param evidence what is known about each policy in use and how well, by the policy's name, in order
 * @param stopped why it stopped: {@code target} or {@code max}
 * @param target the target of the stopping rule, in words; empty if there was none
 * @param population persons at risk in the simulated world
 * @param burnInDays days before the strategies begin to differ
 * @param evaluationDays days on which they are compared
 * @param parameterDraws number of worlds drawn; 0 if all parameters had their usual values
 * @param parameterOverrides parameters set by the experiment, by name, in order
 * @param mechanismsOff mechanisms switched off, in order
 * @param failed runs that failed
 * @param notes what the strategies' own logs say, with the number of runs, for example that a policy could not pay in 3 of 40 runs
 * @param experimentText the experiment file as run, every default written out
 * @param provenance version, commit, Java, hash, seeds
 * @param worlds what the drawn worlds show; null if all parameters had their usual values
 * @param tipping what the tipping runs show; null if there are none
 */
public record ReportInput(
        String experiment,
        String question,
        Comparison comparison,
        List<YearEffect> years,
        Portfolio portfolio,
        List<StrategySeries> series,
        List<BaselineTrend> trends,
        Map<String, String> strategyDescriptions,
        Map<String, String> evidence,
        String stopped,
        String target,
        int population,
        int burnInDays,
        int evaluationDays,
        int parameterDraws,
        Map<String, String> parameterOverrides,
        List<String> mechanismsOff,
        List<FailedRun> failed,
        List<String> notes,
        String experimentText,
        Provenance provenance,
        @Nullable WorldFindings worlds,
        @Nullable TippingFindings tipping)
        implements ReportedStudy {
    /** Copies the lists; the order of the maps is kept. */
    public ReportInput {
        years = List.copyOf(years);
        series = List.copyOf(series);
        trends = List.copyOf(trends);
        strategyDescriptions = inOrder(strategyDescriptions);
        evidence = inOrder(evidence);
        parameterOverrides = inOrder(parameterOverrides);
        mechanismsOff = List.copyOf(mechanismsOff);
        failed = List.copyOf(failed);
        notes = List.copyOf(notes);
    }

    private static Map<String, String> inOrder(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

package org.interdict.results.report.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.report.FailedRun;
import org.interdict.results.report.ReportedStudy;
import org.interdict.results.statistics.sweep.SweepFindings;

/**
 * Everything the report of a sweep shows. The report is a function of this alone.
 *
 * @param experiment name of the experiment
 * @param question what it asks; empty if the file does not say
 * @param findings the numbers
 * @param kind word for the kind of design
 * @param runs number of runs
 * @param replicates at each point
 * @param draws number of drawn worlds at each point; 0 if no parameters were drawn
 * @param strategyDescriptions what each strategy does without the design, by its name
 * @param evidence what is known about each policy in use
 * @param population persons at risk without the design
 * @param burnInDays days before the strategies begin to differ, without the design
 * @param evaluationDays days on which they are compared, without the design
 * @param parameterOverrides parameters set by the experiment
 * @param mechanismsOff mechanisms switched off
 * @param failed runs that failed
 * @param notes what the strategies' own logs say
 * @param experimentText the experiment file as run
 * @param provenance version, commit, Java, hash, seeds
 */
public record SweepInput(
        String experiment,
        String question,
        SweepFindings findings,
        String kind,
        int runs,
        int replicates,
        int draws,
        Map<String, String> strategyDescriptions,
        Map<String, String> evidence,
        int population,
        int burnInDays,
        int evaluationDays,
        Map<String, String> parameterOverrides,
        List<String> mechanismsOff,
        List<FailedRun> failed,
        List<String> notes,
        String experimentText,
        Provenance provenance)
        implements ReportedStudy {
    /** Copies the lists; the order of the maps is kept. */
    public SweepInput {
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

    /** What is counted at a point: a replicate, or where parameters are drawn a world. */
    String each() {
        return draws > 0 ? "world" : "replicate";
    }
}

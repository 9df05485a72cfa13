package org.interdict.results.report.validation;

import java.util.List;
import java.util.Map;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.report.ReportedStudy;
import org.interdict.results.statistics.fit.TargetFinding;

/**
 * Everything a validation report shows. The report is a function of this alone.
 *
 * @param findings result of each target, in the order of their list
 * @param confidence of the interval of each target, (0, 1)
 * @param replicates number of seeds
 * @param population persons at risk
 * @param burnInDays days before anything is measured
 * @param evaluationDays days on which it is
 * @param parameterOverrides parameters set by the user, by name
 * @param mechanismsOff mechanisms switched off
 * @param experimentText the world as run, every default written out
 * @param provenance version, commit, Java, hash, seeds
 */
public record ValidationInput(
        List<TargetFinding> findings,
        double confidence,
        int replicates,
        int population,
        int burnInDays,
        int evaluationDays,
        Map<String, String> parameterOverrides,
        List<String> mechanismsOff,
        String experimentText,
        Provenance provenance)
        implements ReportedStudy {
    /** Copies the lists; the order of the map is kept. */
    public ValidationInput {
        findings = List.copyOf(findings);
        parameterOverrides = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameterOverrides));
        mechanismsOff = List.copyOf(mechanismsOff);
    }

    @Override
    public String experiment() {
        return "published patterns";
    }

    @Override
    public String question() {
        return "Does the model show the published patterns?";
    }

    /** The targets that are held out, or those that are not. */
    List<TargetFinding> group(boolean heldOut) {
        return findings.stream().filter(finding -> finding.heldOut() == heldOut).toList();
    }
}

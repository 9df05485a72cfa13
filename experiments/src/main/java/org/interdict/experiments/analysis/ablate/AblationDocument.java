package org.interdict.experiments.analysis.ablate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.design.Ablation;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.results.statistics.paired.Contribution;
import org.interdict.results.text.Json;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/** An ablation as a tree for JSON; field names are a contract. A number that is not finite is null. */
final class AblationDocument {
    private AblationDocument() {}

    /** A row for each mechanism, in the order of the day, and measure: the effect is with the mechanism minus without it. */
    public static List<Map<String, @Nullable Object>> of(StudyComparison study) {
        return contributions(study).stream().map(AblationDocument::row).toList();
    }

    /** What each mechanism that was switched off contributes, in the order of the day, then of the measures. */
    static List<Contribution> contributions(StudyComparison study) {
        return study.comparison().effects().stream()
                .map(effect -> Contribution.of(Ablation.mechanism(effect.strategy()), effect))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Contribution each) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("mechanism", each.mechanism());
        row.put("measure", each.measure().name());
        row.put("effect", Json.finite(each.effect()));
        row.put("lower", Json.finite(each.lower()));
        row.put("upper", Json.finite(each.upper()));
        row.put("with", Json.finite(each.with()));
        row.put("without", Json.finite(each.without()));
        row.put("relative", Json.finite(each.relative()));
        row.put("n", each.n());
        row.put("p", Json.finite(each.p()));
        row.put("pAdjusted", Json.finite(each.pAdjusted()));
        row.put("effectSize", Json.finite(each.effectSize()));
        row.put("reading", Words.hyphenated(each.reading()));
        return row;
    }
}

package org.interdict.experiments.analysis.ablate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.results.statistics.paired.Contribution;
import org.jspecify.annotations.Nullable;

/** An ablation as a tree for JSON; field names are a contract. A number that is not finite is null. */
public final class AblationDocument {
    private AblationDocument() {}

    /** A row for each mechanism, in the order of the day, and measure: the effect is with the mechanism minus without it. */
    public static List<Map<String, @Nullable Object>> of(StudyComparison study) {
        return study.contributions().stream().map(AblationDocument::row).toList();
    }

    private static Map<String, @Nullable Object> row(Contribution each) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("mechanism", each.mechanism());
        row.put("measure", each.measure().name());
        row.put("effect", finite(each.effect()));
        row.put("lower", finite(each.lower()));
        row.put("upper", finite(each.upper()));
        row.put("with", finite(each.with()));
        row.put("without", finite(each.without()));
        row.put("relative", finite(each.relative()));
        row.put("n", each.n());
        row.put("p", finite(each.p()));
        row.put("pAdjusted", finite(each.pAdjusted()));
        row.put("effectSize", finite(each.effectSize()));
        row.put("reading", each.reading().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return row;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}

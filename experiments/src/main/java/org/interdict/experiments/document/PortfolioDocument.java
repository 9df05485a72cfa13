package org.interdict.experiments.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.Interaction;
import org.interdict.results.text.Json;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/** Interactions and cost-effectiveness as trees for JSON; field names are a contract. A number that is not finite is null. */
final class PortfolioDocument {
    private PortfolioDocument() {}

    static List<Map<String, @Nullable Object>> interactions(StudyComparison study) {
        return study.interactions().stream().map(PortfolioDocument::interaction).toList();
    }

    private static Map<String, @Nullable Object> interaction(Interaction row) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", row.strategy());
        entry.put("parts", row.parts());
        entry.put("measure", row.measure().name());
        entry.put("together", Json.finite(row.together()));
        entry.put("sum", Json.finite(row.sum()));
        entry.put("mean", Json.finite(row.mean()));
        entry.put("lower", Json.finite(row.lower()));
        entry.put("upper", Json.finite(row.upper()));
        entry.put("n", row.n());
        entry.put("p", Json.finite(row.p()));
        entry.put("pAdjusted", Json.finite(row.pAdjusted()));
        entry.put("finding", Words.hyphenated(row.finding()));
        return entry;
    }

    static List<Map<String, @Nullable Object>> costEffectiveness(StudyComparison study) {
        return study.costEffectiveness().stream()
                .flatMap(all -> all.rows().stream())
                .map(PortfolioDocument::costEffect)
                .toList();
    }

    private static Map<String, @Nullable Object> costEffect(CostEffect row) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", row.strategy());
        entry.put("measure", row.outcome().name());
        entry.put("costMeasure", row.cost().measure().name());
        entry.put("costUnit", row.cost().measure().unit());
        entry.put("payers", List.of("agencies, health and other services", "platforms, hosts and search services"));
        entry.put("cost", Json.finite(row.cost().mean()));
        entry.put("costLower", Json.finite(row.cost().lower()));
        entry.put("costUpper", Json.finite(row.cost().upper()));
        entry.put("gained", Json.finite(row.gained()));
        entry.put("perInvestigatorDay", Json.finite(row.perUnit()));
        RatioInterval interval = row.perUnitInterval();
        entry.put("intervalKind", Words.hyphenated(interval.kind()));
        entry.put("lower", Json.finite(interval.lower()));
        entry.put("upper", Json.finite(interval.upper()));
        entry.put("standing", Words.hyphenated(row.standing()));
        entry.put("dominatedBy", row.dominatedBy());
        entry.put("dominatedIn", Json.finite(row.dominatedIn()));
        entry.put("perInvestigatorDayOverPrevious", Json.finite(row.perUnitOverPrevious()));
        return entry;
    }
}

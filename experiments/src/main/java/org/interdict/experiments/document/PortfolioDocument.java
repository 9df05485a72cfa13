package org.interdict.experiments.document;

import org.interdict.experiments.finding.StudyComparison;
import static org.interdict.experiments.document.ComparisonDocument.finite;
import static org.interdict.experiments.document.ComparisonDocument.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.Interaction;
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
        entry.put("together", finite(row.together()));
        entry.put("sum", finite(row.sum()));
        entry.put("mean", finite(row.mean()));
        entry.put("lower", finite(row.lower()));
        entry.put("upper", finite(row.upper()));
        entry.put("n", row.n());
        entry.put("p", finite(row.p()));
        entry.put("finding", word(row.finding()));
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
        entry.put("cost", finite(row.cost().mean()));
        entry.put("costLower", finite(row.cost().lower()));
        entry.put("costUpper", finite(row.cost().upper()));
        entry.put("gained", finite(row.gained()));
        entry.put("perInvestigatorDay", finite(row.perUnit()));
        RatioInterval interval = row.perUnitInterval();
        entry.put("intervalKind", word(interval.kind()));
        entry.put("lower", finite(interval.lower()));
        entry.put("upper", finite(interval.upper()));
        entry.put("standing", word(row.standing()));
        entry.put("dominatedBy", row.dominatedBy());
        entry.put("dominatedIn", finite(row.dominatedIn()));
        entry.put("perInvestigatorDayOverPrevious", finite(row.perUnitOverPrevious()));
        return entry;
    }
}

package org.interdict.experiments.finding;

import java.util.List;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.Interaction;
import org.interdict.results.store.export.ComparisonRows;
import org.interdict.results.store.export.CostRow;
import org.interdict.results.store.export.EffectRow;
import org.interdict.results.store.export.InteractionRow;
import org.interdict.results.store.export.YearRow;
import org.interdict.results.text.Words;

/** A comparison as rows of exported tables, with the words and numbers of its JSON document. */
public final class ExportedComparison {
    private ExportedComparison() {}

    /** The rows of a comparison. */
    public static ComparisonRows of(StudyComparison study) {
        String baseline = study.comparison().baseline();
        List<CostRow> costs = study.costEffectiveness().stream()
                .flatMap(all -> all.rows().stream())
                .map(row -> cost(row, baseline))
                .toList();
        return new ComparisonRows(
                study.comparison().effects().stream()
                        .map(ExportedComparison::effect)
                        .toList(),
                study.comparison().contrasts().stream()
                        .map(ExportedComparison::effect)
                        .toList(),
                study.years().stream()
                        .map(year -> new YearRow(year.year(), year.firstDay(), year.lastDay(), effect(year.effect())))
                        .toList(),
                study.interactions().stream()
                        .map(row -> interaction(row, baseline))
                        .toList(),
                costs);
    }

    /** The row of an effect. */
    public static EffectRow effect(Effect effect) {
        return new EffectRow(
                effect.strategy(),
                effect.baseline(),
                effect.measure().name(),
                effect.mean(),
                effect.lower(),
                effect.upper(),
                effect.pointwise().lower(),
                effect.pointwise().upper(),
                effect.relative(),
                effect.relativeInterval().lower(),
                effect.relativeInterval().upper(),
                effect.ratio(),
                effect.ratioInterval().lower(),
                effect.ratioInterval().upper(),
                effect.n(),
                effect.dropped(),
                effect.varianceRatio(),
                effect.p(),
                effect.pAdjusted(),
                effect.effectSize(),
                effect.probabilityBetter(),
                effect.probabilityBetterInterval().lower(),
                effect.probabilityBetterInterval().upper(),
                Words.hyphenated(effect.finding()));
    }

    private static InteractionRow interaction(Interaction row, String baseline) {
        return new InteractionRow(
                row.strategy(),
                row.parts(),
                baseline,
                row.measure().name(),
                row.together(),
                row.sum(),
                row.mean(),
                row.lower(),
                row.upper(),
                row.n(),
                row.p(),
                row.pAdjusted(),
                Words.hyphenated(row.finding()));
    }

    private static CostRow cost(CostEffect row, String baseline) {
        return new CostRow(
                row.strategy(),
                baseline,
                row.outcome().name(),
                row.cost().measure().name(),
                row.cost().mean(),
                row.cost().lower(),
                row.cost().upper(),
                row.gained(),
                row.perUnit(),
                Words.hyphenated(row.perUnitInterval().kind()),
                row.perUnitInterval().lower(),
                row.perUnitInterval().upper(),
                Words.hyphenated(row.standing()),
                row.dominatedBy(),
                row.dominatedIn(),
                row.perUnitOverPrevious());
    }
}

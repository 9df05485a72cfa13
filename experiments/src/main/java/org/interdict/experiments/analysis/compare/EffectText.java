package org.interdict.experiments.analysis.compare;

import java.io.PrintWriter;
import java.util.List;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.StrategyMean;
import org.interdict.results.statistics.paired.YearEffect;
import org.interdict.results.text.Words;

/** Effects, contrasts between strategies and effects by year, as text. */
final class EffectText {
    private final StudyComparison study;
    private final Comparison comparison;
    private final String each;
    private final PrintWriter out;

    /**
     * Text of a comparison.
     *
     * @param each what is counted: a replicate or a world
     */
    EffectText(StudyComparison study, String each, PrintWriter out) {
        this.study = study;
        this.comparison = study.comparison();
        this.each = each;
        this.out = out;
    }

    void effects(ComparedMeasure measure) {
        out.println();
        out.println(FigureText.meaning(measure));
        TextTable table = TextTable.of(
                "strategy",
                "mean",
                "difference",
                percent() + " interval",
                "relative",
                percent() + " interval",
                "adj. p",
                "effect size",
                "better in",
                "var. ratio",
                "finding");
        for (String strategy : comparison.strategies()) {
            StrategyMean mean = comparison.mean(strategy, measure.name());
            if (strategy.equals(comparison.baseline())) {
                table.row(strategy, FigureText.number(mean.mean()), "baseline", "", "", "", "", "", "", "", "");
                continue;
            }
            Effect effect = comparison.effect(strategy, measure.name());
            table.row(
                    strategy,
                    FigureText.number(mean.mean()),
                    FigureText.difference(effect.mean()),
                    FigureText.interval(effect.lower(), effect.upper()),
                    FigureText.signedPercent(effect.relative()),
                    relative(effect),
                    FigureText.p(effect.pAdjusted()),
                    FigureText.number(effect.effectSize()),
                    FigureText.percent(effect.probabilityBetter()),
                    FigureText.number(effect.varianceRatio()),
                    finding(effect));
        }
        table.print(out);
    }

    /** Every pair of strategies other than the baseline, on the primary measure. */
    void contrasts() {
        List<Effect> rows = comparison.contrasts().stream()
                .filter(row -> row.measure().equals(comparison.primary()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println("Strategies against one another in the same " + each + "s: "
                + comparison.primary().name());
        TextTable table = TextTable.of(
                "strategy",
                "against",
                "difference",
                percent() + " interval",
                "relative",
                percent() + " interval",
                "adj. p",
                "finding");
        for (Effect row : rows) {
            table.row(
                    row.strategy(),
                    row.baseline(),
                    FigureText.difference(row.mean()),
                    FigureText.interval(row.lower(), row.upper()),
                    FigureText.signedPercent(row.relative()),
                    relative(row),
                    FigureText.p(row.pAdjusted()),
                    finding(row));
        }
        table.print(out);
    }

    /** The effects on the primary measure in each year of the evaluation. */
    void years() {
        List<YearEffect> rows = study.years().stream()
                .filter(row -> row.effect().measure().equals(comparison.primary()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println(
                "Year by year: " + comparison.primary().name() + ", difference from '" + comparison.baseline() + "'");
        TextTable table = TextTable.of(
                "strategy",
                "year",
                "difference",
                percent() + " interval",
                "relative",
                percent() + " interval",
                "adj. p",
                "finding");
        for (YearEffect row : rows) {
            Effect effect = row.effect();
            table.row(
                    effect.strategy(),
                    String.valueOf(row.year()),
                    FigureText.difference(effect.mean()),
                    FigureText.interval(effect.lower(), effect.upper()),
                    FigureText.signedPercent(effect.relative()),
                    relative(effect),
                    FigureText.p(effect.pAdjusted()),
                    finding(effect));
        }
        table.print(out);
    }

    private static String relative(Effect effect) {
        Interval interval = effect.relativeInterval();
        return interval.isDefined()
                ? FigureText.signedPercent(interval.lower()) + " to " + FigureText.signedPercent(interval.upper())
                : FigureText.number(Double.NaN);
    }

    private String finding(Effect effect) {
        return switch (effect.finding()) {
            case IDENTICAL -> "equal in " + all(effect);
            case SAME_DIFFERENCE -> "the same difference in " + all(effect);
            default -> Words.spaced(effect.finding());
        };
    }

    private String all(Effect effect) {
        return effect.n() + " of " + effect.n() + " " + each + "s (at most "
                + FigureText.percent(effect.mostThatDiffer()) + " differ)";
    }

    private String percent() {
        return FigureText.percent(comparison.confidence());
    }
}

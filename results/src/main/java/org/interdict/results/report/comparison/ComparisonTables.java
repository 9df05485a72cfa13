package org.interdict.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.EqualDifferences;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.MeanRank;
import org.interdict.results.statistics.paired.Regret;
import org.interdict.results.statistics.paired.StrategyMean;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/** The tables of a comparison report, as HTML. */
final class ComparisonTables {
    private final Comparison comparison;
    private final ComparisonWording wording;

    ComparisonTables(Comparison comparison, ComparisonWording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    /** A row for each measure, a column for each strategy. */
    void means(Html html) {
        List<String> columns = new ArrayList<>(List.of("Measure"));
        columns.addAll(comparison.strategies());
        html.table(
                "Means over " + wording.each() + "s, each with its own " + wording.confidence() + " interval",
                columns,
                1,
                comparison.measures().stream().map(this::means).toList());
    }

    private String means(ComparedMeasure measure) {
        StringBuilder row = new StringBuilder(TableCells.head(Phrases.heading(measure), wording.unit(measure)));
        for (String strategy : comparison.strategies()) {
            StrategyMean mean = comparison.mean(strategy, measure.name());
            row.append(TableCells.number(mean.mean(), new Interval(mean.lower(), mean.upper()), Numbers::value));
        }
        return row.toString();
    }

    /** A row for each measure and strategy. */
    void effects(Html html) {
        html.groupedTable(
                "Every effect: strategy minus " + Phrases.quote(comparison.baseline()) + ", paired by "
                        + wording.each(),
                List.of(
                        "Measure",
                        "Strategy",
                        "Difference",
                        "In percent",
                        "Effect size",
                        Phrases.capital(wording.each()) + "s better",
                        "p",
                        "p adjusted",
                        "Variance ratio",
                        "n",
                        "Finding"),
                2,
                comparison.measures().stream()
                        .map(measure -> wording.effectsOf(measure).stream()
                                .map(this::row)
                                .toList())
                        .toList());
    }

    private String row(Effect effect) {
        return TableCells.measure(effect.measure())
                + TableCells.head(effect.strategy())
                + difference(effect)
                + TableCells.number(effect.relative(), effect.relativeInterval(), Numbers::changePercent)
                + TableCells.number(Numbers.decimal(effect.effectSize(), 2))
                + TableCells.number(effect.probabilityBetter(), effect.probabilityBetterInterval(), Numbers::percent)
                + TableCells.number(Numbers.p(effect.p()))
                + TableCells.number(Numbers.p(effect.pAdjusted()))
                + TableCells.number(Numbers.value(effect.varianceRatio()))
                + TableCells.number(Integer.toString(effect.n()))
                + TableCells.number(Words.spaced(effect.finding()));
    }

    private String difference(Effect effect) {
        boolean equal = effect.n() >= 2 && Double.isNaN(effect.lower());
        return equal
                ? TableCells.number(Numbers.change(effect.mean()), "in " + EqualDifferences.all(effect, wording.each()))
                : TableCells.number(effect.mean(), new Interval(effect.lower(), effect.upper()), Numbers::change);
    }

    /** A row for each measure and strategy. */
    void ranksAndRegret(Html html) {
        html.groupedTable(
                "Mean rank (1 is best) and regret, " + wording.each() + " by " + wording.each(),
                List.of("Measure", "Strategy", "Mean rank", "Mean regret", "Largest regret"),
                2,
                comparison.measures().stream().map(this::ranks).toList());
    }

    private List<String> ranks(ComparedMeasure measure) {
        return IntStream.range(0, comparison.ranks().size())
                .filter(i -> comparison.ranks().get(i).measure().equals(measure.name()))
                .mapToObj(i -> row(
                        measure, comparison.ranks().get(i), comparison.regrets().get(i)))
                .toList();
    }

    private static String row(ComparedMeasure measure, MeanRank rank, Regret regret) {
        return TableCells.measure(measure)
                + TableCells.head(rank.strategy())
                + TableCells.number(
                        rank.mean(), new Interval(rank.lower(), rank.upper()), value -> Numbers.decimal(value, 2))
                + TableCells.number(Numbers.value(regret.mean()))
                + TableCells.number(Numbers.value(regret.max()));
    }
}

package org.interdict.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.MeanRank;
import org.interdict.results.statistics.paired.Regret;
import org.interdict.results.statistics.paired.StrategyMean;
import org.interdict.results.text.Numbers;

/** The tables of a comparison report, as HTML. */
final class ComparisonTables {
    private final Comparison comparison;
    private final ComparisonWording wording;

    ComparisonTables(Comparison comparison, ComparisonWording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    /** A row a measure, a column a strategy. */
    void means(Html html) {
        List<String> columns = new ArrayList<>(List.of("Measure"));
        columns.addAll(comparison.strategies());
        html.openTable(
                "Means over " + wording.each() + "s, each with its own " + wording.confidence() + " interval",
                columns,
                1);
        html.raw("<tbody>");
        for (ComparedMeasure measure : comparison.measures()) {
            StringBuilder row = new StringBuilder("<th scope=\"row\">"
                    + Html.escape(ComparisonWording.capital(ComparisonWording.label(measure))) + "<small>"
                    + Html.escape(wording.unit(measure)) + "</small></th>");
            for (String strategy : comparison.strategies()) {
                StrategyMean mean = comparison.mean(strategy, measure.name());
                row.append("<td>")
                        .append(Numbers.value(mean.mean()))
                        .append(range(mean.lower(), mean.upper()))
                        .append("</td>");
            }
            html.raw("<tr>" + row + "</tr>");
        }
        html.raw("</tbody>").closeTable();
    }

    /** A row a measure and strategy. */
    void effects(Html html) {
        html.openTable(
                "Every effect: strategy minus " + ComparisonWording.quote(comparison.baseline()) + ", paired by "
                        + wording.each(),
                List.of(
                        "Measure",
                        "Strategy",
                        "Difference",
                        "In percent",
                        "Effect size",
                        ComparisonWording.capital(wording.each()) + "s better",
                        "p",
                        "p adjusted",
                        "Variance ratio",
                        "n"),
                2);
        for (ComparedMeasure measure : comparison.measures()) {
            html.raw("<tbody class=\"group\">");
            wording.effectsOf(measure).forEach(effect -> html.raw("<tr>" + row(effect) + "</tr>"));
            html.raw("</tbody>");
        }
        html.closeTable();
    }

    private static String row(Effect effect) {
        Interval relative = effect.relativeInterval();
        String percents = relative.isDefined()
                ? "<small>" + Numbers.changePercent(relative.lower()) + " to " + Numbers.changePercent(relative.upper())
                        + "</small>"
                : "";
        return "<td class=\"text\">" + Html.escape(ComparisonWording.capital(ComparisonWording.label(effect.measure())))
                + "<small>"
                + Html.escape(effect.measure().unit()) + "</small></td>" + header(effect.strategy())
                + "<td>" + Numbers.change(effect.mean())
                + (Double.isNaN(effect.lower())
                        ? ""
                        : "<small>" + Numbers.change(effect.lower()) + " to " + Numbers.change(effect.upper())
                                + "</small>")
                + "</td>"
                + "<td>" + Numbers.changePercent(effect.relative()) + percents + "</td>"
                + "<td>" + Numbers.decimal(effect.effectSize(), 2) + "</td>"
                + "<td>" + Html.escape(Numbers.percent(effect.probabilityBetter()))
                + better(effect.probabilityBetterInterval()) + "</td>"
                + "<td>" + Html.escape(Numbers.p(effect.p())) + "</td>"
                + "<td>" + Html.escape(Numbers.p(effect.pAdjusted())) + "</td>"
                + "<td>" + Numbers.value(effect.varianceRatio()) + "</td>"
                + "<td>" + effect.n() + "</td>";
    }

    private static String better(Interval interval) {
        return interval.isDefined()
                ? "<small>" + Html.escape(Numbers.percent(interval.lower())) + " to "
                        + Html.escape(Numbers.percent(interval.upper())) + "</small>"
                : "";
    }

    /** A row a measure and strategy. */
    void ranksAndRegret(Html html) {
        html.openTable(
                "Mean rank (1 is best) and regret, " + wording.each() + " by " + wording.each(),
                List.of("Measure", "Strategy", "Mean rank", "Mean regret", "Largest regret"),
                2);
        for (ComparedMeasure measure : comparison.measures()) {
            html.raw("<tbody class=\"group\">");
            for (int i = 0; i < comparison.ranks().size(); i++) {
                MeanRank rank = comparison.ranks().get(i);
                if (rank.measure().equals(measure.name())) {
                    html.raw("<tr>" + row(measure, rank, comparison.regrets().get(i)) + "</tr>");
                }
            }
            html.raw("</tbody>");
        }
        html.closeTable();
    }

    private static String row(ComparedMeasure measure, MeanRank rank, Regret regret) {
        return "<td class=\"text\">" + Html.escape(ComparisonWording.capital(ComparisonWording.label(measure)))
                + "<small>"
                + Html.escape(measure.unit()) + "</small></td>" + header(rank.strategy()) + "<td>"
                + Numbers.decimal(rank.mean(), 2)
                + (Double.isNaN(rank.lower())
                        ? ""
                        : "<small>" + Numbers.decimal(rank.lower(), 2) + " to " + Numbers.decimal(rank.upper(), 2)
                                + "</small>")
                + "</td><td>" + Numbers.value(regret.mean()) + "</td><td>" + Numbers.value(regret.max()) + "</td>";
    }

    private static String header(String strategy) {
        return "<th scope=\"row\">" + Html.escape(strategy) + "</th>";
    }

    private static String range(double lower, double upper) {
        return Double.isNaN(lower) ? "" : "<small>" + Numbers.value(lower) + " to " + Numbers.value(upper) + "</small>";
    }
}

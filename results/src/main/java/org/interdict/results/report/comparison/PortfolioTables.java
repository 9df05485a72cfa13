package org.interdict.results.report.comparison;

import java.util.List;
import org.interdict.model.measure.Direction;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.CostEffectiveness;
import org.interdict.results.statistics.portfolio.Interaction;
import org.interdict.results.statistics.portfolio.Portfolio;
import org.interdict.results.text.Numbers;

/** Packages against the sum of their parts, and outcomes against cost, as HTML. */
final class PortfolioTables {
    private final Portfolio portfolio;
    private final ComparisonWording wording;

    PortfolioTables(Portfolio portfolio, ComparisonWording wording) {
        this.portfolio = portfolio;
        this.wording = wording;
    }

    /** What each package consists of and does beyond its parts on the first measure, then all numbers. */
    void interactions(Html html) {
        List<String> packages = portfolio.interactions().stream()
                .map(Interaction::strategy)
                .distinct()
                .toList();
        html.list(packages.stream().map(this::sentence).toList());
        html.openTable(
                "Interaction: effect of all together minus the sum of the effects of each, with " + wording.confidence()
                        + " intervals that hold together",
                List.of("Measure", "Package", "Together", "Sum of parts", "Interaction", "Together it does"),
                2);
        for (ComparedMeasure measure : portfolio.interactions().stream()
                .map(Interaction::measure)
                .distinct()
                .toList()) {
            html.raw("<tbody class=\"group\">");
            portfolio.interactions().stream()
                    .filter(row -> row.measure().equals(measure))
                    .forEach(row -> html.raw("<tr>" + row(row) + "</tr>"));
            html.raw("</tbody>");
        }
        html.closeTable();
    }

    private String sentence(String name) {
        Interaction first = portfolio.interactions().stream()
                .filter(row -> row.strategy().equals(name))
                .findFirst()
                .orElseThrow();
        return Html.strong(name) + " is "
                + Html.escape(ComparisonWording.and(
                        first.parts().stream().map(ComparisonWording::quote).toList())) + " together. On "
                + Html.escape(ComparisonWording.label(first.measure())) + " it does " + Html.escape(reading(first))
                + ".";
    }

    private static String reading(Interaction row) {
        return switch (row.finding()) {
            case BETTER -> "better than the sum of its parts: they reinforce one another";
            case WORSE -> "worse than the sum of its parts: they partly do the same, or one hinders another";
            case NO_CLEAR_DIFFERENCE -> "not clearly better or worse than the sum of its parts";
            case IDENTICAL -> "exactly what its parts do in sum";
            case TOO_FEW -> "what too few runs cannot tell";
        };
    }

    private static String word(Interaction row) {
        return switch (row.finding()) {
            case BETTER -> "better than the sum";
            case WORSE -> "worse than the sum";
            case NO_CLEAR_DIFFERENCE -> "not clear";
            case IDENTICAL -> "exactly the sum";
            case TOO_FEW -> "too few runs";
        };
    }

    private static String row(Interaction row) {
        return measure(row.measure()) + strategy(row.strategy()) + "<td>" + Numbers.change(row.together())
                + "</td><td>" + Numbers.change(row.sum()) + "</td><td>" + Numbers.change(row.mean())
                + (Double.isNaN(row.lower())
                        ? ""
                        : "<small>" + Numbers.change(row.lower()) + " to " + Numbers.change(row.upper()) + "</small>")
                + "</td><td>" + word(row) + "</td>";
    }

    /** Who is efficient, in a sentence an outcome, then a row an outcome and strategy. */
    void cost(Html html, CostEffectiveness all) {
        html.list(all.outcomes().stream().map(outcome -> frontier(all, outcome)).toList());
        html.openTable(
                "Averted (or gained) per investigator-day paid for beyond " + ComparisonWording.quote(all.baseline())
                        + ", with " + wording.confidence() + " intervals that hold together",
                List.of("Outcome", "Strategy", "Days paid", "Averted", "Per day", "Over the one before", "Efficient"),
                2);
        for (ComparedMeasure outcome : all.outcomes()) {
            html.raw("<tbody class=\"group\">");
            all.rows().stream()
                    .filter(row -> row.outcome().equals(outcome))
                    .forEach(row -> html.raw("<tr>" + row(row) + "</tr>"));
            html.raw("</tbody>");
        }
        html.closeTable();
        html.raw("<details open><summary>How to read this</summary>")
                .list(List.of(
                        "<strong>Per day</strong>: mean of what is averted over the mean of investigator-days paid for, with Fieller’s "
                                + "interval for a ratio of paired differences. Where the days paid cannot be told from zero, the "
                                + "interval has no ends: “any” says that no ratio is ruled out.",
                        "<strong>Efficient</strong>: no other strategy, and no mix of two, averts more for as many days. On the "
                                + "frontier, <strong>over the one before</strong> says what each day averts beyond the next "
                                + "cheaper strategy of the frontier. Means decide; the share of " + wording.each()
                                + "s says how sure it is.",
                        "<strong>Days paid</strong>: what the strategy’s budget counts, operations in full when they are ordered. "
                                + "Days worked may rise less: where agencies’ staff is used up, an operation takes it from "
                                + "leads, and what is lost there is among the effects.",
                        "Only investigator-days count here. What platforms pay and innocent persons flagged stand beside them under "
                                + "the measures, and are to be weighed too."))
                .raw("</details>");
    }

    private static String frontier(CostEffectiveness all, ComparedMeasure outcome) {
        List<String> names = all.frontier(outcome).stream()
                .map(row -> ComparisonWording.quote(row.strategy()))
                .toList();
        String what = Html.strong(ComparisonWording.capital(ComparisonWording.label(outcome))) + ": ";
        return names.isEmpty()
                ? what + "none averts more than " + Html.escape(ComparisonWording.quote(all.baseline()))
                        + " does at no added cost."
                : what + "on the means efficient " + (names.size() == 1 ? "is " : "are ")
                        + Html.escape(ComparisonWording.and(names)) + ".";
    }

    private String row(CostEffect row) {
        return measure(row.outcome()) + strategy(row.strategy()) + "<td>"
                + Numbers.change(row.cost().mean()) + "</td><td>" + Numbers.change(row.gained())
                + (row.outcome().direction() == Direction.LESS ? "" : "<small>gained</small>") + "</td><td>"
                + Numbers.value(row.perUnit()) + "<small>" + interval(row.perUnitInterval()) + "</small></td><td>"
                + Numbers.value(row.perUnitOverPrevious()) + "</td><td>" + Html.escape(standing(row)) + "</td>";
    }

    private static String interval(RatioInterval interval) {
        return switch (interval.kind()) {
            case BETWEEN -> Numbers.value(interval.lower()) + " to " + Numbers.value(interval.upper());
            case OUTSIDE ->
                "up to " + Numbers.value(interval.lower()) + ", or from " + Numbers.value(interval.upper()) + " on";
            case ANY -> "any";
        };
    }

    private String standing(CostEffect row) {
        List<String> by =
                row.dominatedBy().stream().map(ComparisonWording::quote).toList();
        return switch (row.standing()) {
            case FRONTIER -> row.gained() == 0 && row.cost().mean() == 0 ? "as the baseline" : "yes";
            case DOMINATED ->
                "dominated by " + by.get(0) + " (in " + Numbers.percent(row.dominatedIn()) + " of " + wording.each()
                        + "s)";
            case DOMINATED_BY_MIX -> "dominated by a mix of " + by.get(0) + " and " + by.get(1);
        };
    }

    private static String measure(ComparedMeasure measure) {
        return "<td class=\"text\">" + Html.escape(ComparisonWording.capital(ComparisonWording.label(measure)))
                + "<small>" + Html.escape(measure.unit()) + "</small></td>";
    }

    private static String strategy(String name) {
        return "<th scope=\"row\">" + Html.escape(name) + "</th>";
    }
}

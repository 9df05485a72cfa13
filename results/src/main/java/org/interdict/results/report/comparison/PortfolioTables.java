package org.interdict.results.report.comparison;

import java.util.List;
import org.interdict.model.measure.Direction;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.PayerWording;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.CostEffectiveness;
import org.interdict.results.statistics.portfolio.Interaction;
import org.interdict.results.statistics.portfolio.Portfolio;
import org.interdict.results.text.Numbers;

/** Packages compared with the sum of their parts, and outcomes compared with cost, as HTML. */
final class PortfolioTables {
    private final Portfolio portfolio;
    private final ComparisonWording wording;

    PortfolioTables(Portfolio portfolio, ComparisonWording wording) {
        this.portfolio = portfolio;
        this.wording = wording;
    }

    /** What each package consists of and what it does beyond its parts in the first measure, then all numbers. */
    void interactions(Html html) {
        List<String> packages = portfolio.interactions().stream()
                .map(Interaction::strategy)
                .distinct()
                .toList();
        html.list(packages.stream().map(this::sentence).toList());
        html.groupedTable(
                "Interaction: effect of all together minus the sum of the effects of each, with " + wording.confidence()
                        + " intervals that hold jointly",
                List.of(
                        "Measure",
                        "Package",
                        "Together",
                        "Sum of parts",
                        "Interaction",
                        "p adjusted",
                        "The package is"),
                2,
                portfolio.interactions().stream()
                        .map(Interaction::measure)
                        .distinct()
                        .map(this::interactions)
                        .toList());
    }

    private List<String> interactions(ComparedMeasure measure) {
        return portfolio.interactions().stream()
                .filter(row -> row.measure().equals(measure))
                .map(PortfolioTables::row)
                .toList();
    }

    private String sentence(String name) {
        Interaction first = portfolio.interactions().stream()
                .filter(row -> row.strategy().equals(name))
                .findFirst()
                .orElseThrow();
        return Html.strong(name) + " is "
                + Html.escape(
                        Phrases.and(first.parts().stream().map(Phrases::quote).toList())) + " together. Judged by "
                + Html.escape(Phrases.label(first.measure())) + " it is " + Html.escape(reading(first))
                + ".";
    }

    private static String reading(Interaction row) {
        return switch (row.finding()) {
            case BETTER -> "better than the sum of its parts: the parts strengthen one another";
            case WORSE -> "worse than the sum of its parts: the parts partly do the same, or one hinders another";
            case NO_CLEAR_DIFFERENCE -> "not clearly better or worse than the sum of its parts";
            case NO_RELEVANT_DIFFERENCE -> "as good as the sum of its parts, apart from differences that do not matter";
            case IDENTICAL -> "exactly as good as the sum of its parts in all runs";
            case SAME_DIFFERENCE -> "different from the sum of its parts by the same amount in all runs";
            case TOO_FEW -> "not comparable with the sum of its parts, since there are too few runs";
        };
    }

    private static String word(Interaction row) {
        return switch (row.finding()) {
            case BETTER -> "better than the sum";
            case WORSE -> "worse than the sum";
            case NO_CLEAR_DIFFERENCE -> "not clear";
            case NO_RELEVANT_DIFFERENCE -> "no relevant difference";
            case IDENTICAL -> "exactly the sum in all runs";
            case SAME_DIFFERENCE -> "the same difference in all runs";
            case TOO_FEW -> "too few runs";
        };
    }

    private static String row(Interaction row) {
        return TableCells.measure(row.measure())
                + TableCells.head(row.strategy())
                + TableCells.number(Numbers.change(row.together()))
                + TableCells.number(Numbers.change(row.sum()))
                + TableCells.number(row.mean(), new Interval(row.lower(), row.upper()), Numbers::change)
                + TableCells.number(Numbers.p(row.pAdjusted()))
                + TableCells.number(word(row));
    }

    /** Which strategies are efficient: a sentence for each outcome, then a row for each outcome and strategy. */
    void cost(Html html, CostEffectiveness all) {
        html.list(all.outcomes().stream().map(outcome -> frontier(all, outcome)).toList());
        html.groupedTable(
                "Averted (or gained) per unit of cost ("
                        + Html.escape(all.cost().unit()) + ") in addition to " + Phrases.quote(all.baseline())
                        + ", with " + wording.confidence() + " intervals that hold jointly",
                List.of("Outcome", "Strategy", "Cost", "Averted", "Per unit", "Per additional unit", "Efficient"),
                2,
                all.outcomes().stream().map(outcome -> costs(all, outcome)).toList());
        html.explanation(
                "How to read this",
                List.of(
                        "<strong>Per unit</strong>: mean of what is averted over the mean of the additional cost, with Fieller’s "
                                + "interval for a ratio of paired differences. Where the cost may be zero, the "
                                + "interval has no limits: every ratio is possible. Free: there is no additional cost in any run, for any payer, and the gain is clear.",
                        "<strong>Efficient</strong>: no other strategy, and no mix of two, averts more for the same cost to all payers. On the "
                                + "frontier, <strong>per additional unit</strong> says what each additional unit of cost averts, compared with the next "
                                + "cheaper strategy of the frontier. The mean values decide; the share of "
                                + wording.each()
                                + "s says how sure this is.",
                        "<strong>Investigator-days</strong> of a strategy: what the strategy’s budget counts; an operation counts in full when it is ordered. "
                                + "Days worked may rise less: where the agencies have no free staff, an operation takes staff from "
                                + "leads, and what is lost there is part of the effects.",
                        Html.escape(PayerWording.sentence(all.cost().unit()))
                                + " Each payer’s part stands among the measures. Prices can be set in the experiment file (<code>prices</code>)."));
    }

    private List<String> costs(CostEffectiveness all, ComparedMeasure outcome) {
        return all.rows().stream()
                .filter(row -> row.outcome().equals(outcome))
                .map(this::row)
                .toList();
    }

    private static String frontier(CostEffectiveness all, ComparedMeasure outcome) {
        List<String> names = all.frontier(outcome).stream()
                .map(row -> Phrases.quote(row.strategy()))
                .toList();
        String what = Html.strong(Phrases.heading(outcome)) + ": ";
        return names.isEmpty()
                ? what + "no strategy averts more than " + Html.escape(Phrases.quote(all.baseline()))
                        + ", which has no additional cost."
                : what + Html.escape(Phrases.efficient(names)) + ".";
    }

    private String row(CostEffect row) {
        String gained = row.outcome().direction() == Direction.LESS ? "" : "<small>gained</small>";
        return TableCells.measure(row.outcome())
                + TableCells.head(row.strategy())
                + TableCells.number(Numbers.change(row.cost().mean()))
                + "<td>" + Numbers.change(row.gained()) + gained + "</td><td>"
                + Numbers.value(row.perUnit()) + "<small>" + interval(row.perUnitInterval()) + "</small></td>"
                + TableCells.number(Numbers.value(row.perUnitOverPrevious()))
                + TableCells.number(standing(row));
    }

    private static String interval(RatioInterval interval) {
        return switch (interval.kind()) {
            case BETWEEN -> Numbers.value(interval.lower()) + " to " + Numbers.value(interval.upper());
            case OUTSIDE ->
                "up to " + Numbers.value(interval.lower()) + ", or at least " + Numbers.value(interval.upper());
            case FREE -> "free";
            case ANY -> "no limits";
        };
    }

    private String standing(CostEffect row) {
        List<String> by = row.dominatedBy().stream().map(Phrases::quote).toList();
        return switch (row.standing()) {
            case FRONTIER -> row.gained() == 0 && row.cost().mean() == 0 ? "as the baseline" : "yes";
            case DOMINATED ->
                "dominated by " + by.get(0) + " (in " + Numbers.percent(row.dominatedIn()) + " of " + wording.each()
                        + "s)";
            case DOMINATED_BY_MIX -> "dominated by a mix of " + by.get(0) + " and " + by.get(1);
        };
    }
}

package org.interdict.experiments.analysis.compare;

import java.io.PrintWriter;
import java.util.List;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.model.measure.Direction;
import org.interdict.results.report.PayerWording;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.CostEffectiveness;
import org.interdict.results.statistics.portfolio.Interaction;

/** What packages do beyond their parts, and what strategies achieve for what they cost, as text. */
final class PortfolioText {
    private final StudyComparison study;
    private final PrintWriter out;

    PortfolioText(StudyComparison study, PrintWriter out) {
        this.study = study;
        this.out = out;
    }

    void interactions() {
        if (study.interactions().isEmpty()) {
            return;
        }
        out.println();
        out.println("Packages: effect of all together minus the sum of the effects of each");
        TextTable table = TextTable.of(
                "package",
                "measure",
                "together",
                "sum of parts",
                "interaction",
                FigureText.percent(study.comparison().confidence()) + " interval",
                "adj. p",
                "together it does");
        for (Interaction row : study.interactions()) {
            table.row(
                    row.strategy(),
                    row.measure().name(),
                    FigureText.difference(row.together()),
                    FigureText.difference(row.sum()),
                    FigureText.difference(row.mean()),
                    FigureText.interval(row.lower(), row.upper()),
                    FigureText.p(row.pAdjusted()),
                    reading(row));
        }
        table.print(out);
        study.interactions().stream()
                .map(row -> "  '" + row.strategy() + "' = '" + String.join("' + '", row.parts()) + "'")
                .distinct()
                .forEach(out::println);
    }

    private static String reading(Interaction row) {
        return switch (row.finding()) {
            case BETTER -> "better than the sum";
            case WORSE -> "worse than the sum";
            case NO_CLEAR_DIFFERENCE -> "not clear";
            case NO_RELEVANT_DIFFERENCE -> "no relevant difference";
            case IDENTICAL -> "exactly the sum in all runs";
            case SAME_DIFFERENCE -> "the same difference in all runs";
            case TOO_FEW -> "too few replicates";
        };
    }

    void costEffectiveness() {
        study.costEffectiveness().ifPresent(this::costEffectiveness);
    }

    private void costEffectiveness(CostEffectiveness all) {
        for (ComparedMeasure outcome : all.outcomes()) {
            out.println();
            out.println(outcome.name() + " for what the strategies pay: " + outcome.unit() + " "
                    + (outcome.direction() == Direction.LESS ? "averted" : "gained")
                    + " per unit of cost beyond '" + all.baseline() + "'");
            TextTable table = TextTable.of(
                    "strategy",
                    "cost",
                    outcome.direction() == Direction.LESS ? "averted" : "gained",
                    "per unit",
                    FigureText.percent(study.comparison().confidence()) + " interval",
                    "efficient");
            for (CostEffect row : all.rows()) {
                if (row.outcome().equals(outcome)) {
                    table.row(
                            row.strategy(),
                            FigureText.difference(row.cost().mean()),
                            FigureText.difference(row.gained()),
                            FigureText.number(row.perUnit()),
                            interval(row.perUnitInterval()),
                            standing(row));
                }
            }
            table.print(out);
        }
        out.println(PayerWording.sentence(all.cost().unit()));
    }

    static String interval(RatioInterval interval) {
        return switch (interval.kind()) {
            case BETWEEN -> FigureText.interval(interval.lower(), interval.upper());
            case OUTSIDE ->
                "up to " + FigureText.difference(interval.lower()) + ", or from "
                        + FigureText.difference(interval.upper()) + " on";
            case FREE -> "free";
            case ANY -> "any ratio";
        };
    }

    static String standing(CostEffect row) {
        List<String> by = row.dominatedBy();
        return switch (row.standing()) {
            case FRONTIER -> row.gained() == 0 && row.cost().mean() == 0 ? "as the baseline" : "yes";
            case DOMINATED ->
                "dominated by '" + by.get(0) + "' (in " + FigureText.percent(row.dominatedIn()) + " of replicates)";
            case DOMINATED_BY_MIX -> "dominated by a mix of '" + by.get(0) + "' and '" + by.get(1) + "'";
        };
    }
}

package org.interdict.experiments.analysis.ablate;

import java.io.PrintWriter;
import java.util.Comparator;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Contribution;
import org.interdict.results.text.Words;

/** An ablation as text: one table for each measure, the largest clear contributions first. */
final class AblationText {
    private AblationText() {}

    static void print(StudyRuns runs, StudyComparison study, PrintWriter out) {
        Comparison comparison = study.comparison();
        out.println(runs.experiment().name() + ": ablation under '"
                + runs.experiment().baseline() + "'");
        out.println(comparison.replicates() + " replicates with all mechanisms and without each of "
                + (comparison.strategies().size() - 1) + ", on common random numbers (" + runs.runs() + " runs, "
                + runs.failures().size() + " failed"
                + (comparison.incomplete() > 0 ? "; " + comparison.incomplete() + " replicates left out" : "") + ")");
        for (ComparedMeasure measure : comparison.measures()) {
            table(study, measure, out);
        }
        out.println();
        out.println(
                "Contribution: value with the mechanism minus value without it, paired by replicate; positive where the");
        out.println("mechanism raises the measure. The intervals hold jointly with "
                + FigureText.percent(comparison.confidence()) + " confidence; p is adjusted by Holm.");
        out.println("Contributions do not add up, since mechanisms work through each other.");
    }

    private static void table(StudyComparison study, ComparedMeasure measure, PrintWriter out) {
        Comparison comparison = study.comparison();
        out.println();
        out.println(FigureText.meaning(measure) + "; "
                + FigureText.number(
                        comparison.mean(comparison.baseline(), measure.name()).mean())
                + " with all mechanisms");
        TextTable table = TextTable.of(
                "mechanism",
                "without it",
                "contribution",
                FigureText.percent(comparison.confidence()) + " interval",
                "of the mean",
                "adj. p",
                "reading");
        AblationDocument.contributions(study).stream()
                .filter(each -> each.measure().equals(measure))
                .sorted(Comparator.comparing((Contribution each) -> !each.clear())
                        .thenComparingDouble(each -> -Math.abs(each.effect())))
                .forEach(each -> table.row(
                        each.mechanism(),
                        FigureText.number(each.without()),
                        FigureText.difference(each.effect()),
                        FigureText.interval(each.lower(), each.upper()),
                        FigureText.signedPercent(each.relative()),
                        FigureText.p(each.pAdjusted()),
                        Words.spaced(each.reading())));
        table.print(out);
    }
}

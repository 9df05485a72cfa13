package org.interdict.experiments.analysis.sweep;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.sweep.SweepInput;
import org.interdict.results.report.sweep.SweepWording;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.sweep.MainEffect;
import org.interdict.results.statistics.sweep.SweepFindings;
import org.interdict.results.statistics.sweep.SweptPoint;
import org.interdict.results.text.Words;

/** A sweep as text: for each measure the sentences and a table of the points, or of the main effects where there are many points. */
final class SweepText {
    private static final int MOST_POINTS = 40;

    private final SweepFindings findings;
    private final PrintWriter out;

    private SweepText(SweepFindings findings, PrintWriter out) {
        this.findings = findings;
        this.out = out;
    }

    static void print(StudyRuns runs, SweepInput input, PrintWriter out) {
        SweepFindings findings = input.findings();
        int points = findings.points().size() + findings.empty();
        out.println(runs.experiment().name() + ": " + input.kind() + " of " + points + " points over "
                + Phrases.plural(findings.factors().size(), "factor"));
        out.println("At each point " + findings.strategies().size() + " strategies and "
                + Phrases.plural(runs.replicates(), "replicate")
                + (input.draws() > 0 ? " in each of " + input.draws() + " worlds" : "")
                + ", on common random numbers (" + runs.runs() + " runs, "
                + runs.failures().size() + " failed"
                + (findings.empty() > 0 ? "; " + findings.empty() + " points without a comparison" : "") + ")");
        SweepWording wording = new SweepWording(findings);
        SweepText text = new SweepText(findings, out);
        for (ComparedMeasure measure : findings.measures()) {
            out.println();
            wording.sentences(measure).forEach(out::println);
            out.println();
            text.table(measure);
        }
        out.println();
        out.println(SweepWording.intervals(
                FigureText.percent(findings.points().get(0).comparison().confidence())));
    }

    private void table(ComparedMeasure measure) {
        out.println(FigureText.meaning(measure));
        if (findings.points().size() > MOST_POINTS && !findings.mainEffects().isEmpty()) {
            mainEffects(measure);
        } else {
            points(measure);
        }
    }

    private void points(ComparedMeasure measure) {
        List<String> heading = new ArrayList<>(List.of("point"));
        findings.factors().forEach(factor -> heading.add(factor.label()));
        heading.addAll(List.of(
                findings.baseline(),
                "strategy",
                "difference",
                FigureText.percent(findings.points().get(0).comparison().confidence()) + " interval",
                "relative",
                "finding"));
        TextTable table = TextTable.of(heading.toArray(String[]::new));
        List<SweptPoint> points = findings.curves().isEmpty()
                ? findings.points()
                : findings.curves().get(0).points();
        for (SweptPoint point : points) {
            for (String strategy : findings.alternatives()) {
                table.row(row(point, strategy, measure));
            }
        }
        table.print(out);
    }

    private String[] row(SweptPoint point, String strategy, ComparedMeasure measure) {
        Effect effect = point.comparison().effect(strategy, measure.name());
        List<String> cells = new ArrayList<>(List.of(Integer.toString(point.number())));
        for (int f = 0; f < findings.factors().size(); f++) {
            cells.add(findings.factors().get(f).shown(point.values().get(f)));
        }
        cells.addAll(List.of(
                FigureText.number(point.comparison()
                        .mean(findings.baseline(), measure.name())
                        .mean()),
                strategy,
                FigureText.difference(effect.mean()),
                FigureText.interval(effect.lower(), effect.upper()),
                FigureText.signedPercent(effect.relative()),
                Words.spaced(effect.finding())));
        return cells.toArray(String[]::new);
    }

    private void mainEffects(ComparedMeasure measure) {
        TextTable table =
                TextTable.of("strategy", "factor", "values", "points", "mean difference", "interval (chance)");
        findings.mainEffects().stream()
                .filter(effect -> effect.measure().equals(measure))
                .sorted(Comparator.comparing(MainEffect::strategy)
                        .thenComparingDouble(effect -> -effect.range())
                        .thenComparingInt(MainEffect::index))
                .forEach(effect -> effect.levels()
                        .forEach(level -> table.row(
                                effect.strategy(),
                                effect.factor().name(),
                                level.low() == level.high()
                                        ? effect.factor().text(level.low())
                                        : effect.factor().text(level.low()) + " to "
                                                + effect.factor().text(level.high()),
                                Integer.toString(level.points()),
                                FigureText.difference(level.effect().mean()),
                                FigureText.interval(
                                        level.effect().interval().lower(),
                                        level.effect().interval().upper()))));
        table.print(out);
    }
}

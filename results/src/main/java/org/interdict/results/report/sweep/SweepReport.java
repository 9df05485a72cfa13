package org.interdict.results.report.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interdict.results.figure.HeatMapFigure;
import org.interdict.results.figure.MainEffectsFigure;
import org.interdict.results.figure.Palette;
import org.interdict.results.figure.ResponseFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportPage;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.sweep.MainEffect;
import org.interdict.results.statistics.sweep.SweepFindings;
import org.interdict.results.statistics.sweep.SweptFactor;
import org.interdict.results.statistics.sweep.SweptPoint;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/** The report of a sweep: where a strategy stops being better, pictures of the effects over the points, all numbers. */
public final class SweepReport {
    /** More points than this are exported only. */
    private static final int MOST_ROWS = 400;

    private final SweepInput input;
    private final SweepFindings findings;
    private final SweepWording wording;
    private final Palette palette;
    private final String confidence;
    private final ReportPage page;

    private SweepReport(SweepInput input) {
        this.input = input;
        this.findings = input.findings();
        this.wording = new SweepWording(findings);
        this.palette = new Palette(findings.strategies(), findings.baseline());
        this.confidence = Numbers.percent(findings.points().get(0).comparison().confidence());
        this.page = new ReportPage(input, "sweep");
    }

    /**
     * Writes {@code index.html} and {@code figures/}.
     *
     * @param input findings with at least one point
     * @param folder the report's folder; made if it is not there; an older report in it is replaced
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(SweepInput input, Path folder) throws IOException {
        SweepReport report = new SweepReport(input);
        List<Figure> figures = report.figures();
        report.sections(figures);
        return report.page.write(figures, folder);
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (ComparedMeasure measure : findings.measures()) {
            if (findings.factors().size() == 1) {
                figures.add(response(measure));
            }
            if (findings.factors().size() == 2) {
                findings.alternatives().forEach(strategy -> figures.add(map(strategy, measure)));
            }
            if (findings.factors().size() > 1) {
                figures.add(mainEffects(measure));
            }
        }
        return figures;
    }

    private Figure response(ComparedMeasure measure) {
        return ResponseFigure.of(
                findings.curves().stream()
                        .filter(curve -> curve.measure().equals(measure))
                        .toList(),
                palette,
                "Effect on " + Phrases.label(measure) + " by "
                        + findings.factors().get(0).label(),
                "Paired difference from " + Phrases.quote(findings.baseline()) + " at the same point; " + confidence
                        + " intervals, at each point for all effects shown");
    }

    private Figure map(String strategy, ComparedMeasure measure) {
        return HeatMapFigure.of(
                findings,
                strategy,
                measure,
                "Effect of " + Phrases.quote(strategy) + " on " + Phrases.label(measure) + " by "
                        + findings.factors().get(0).label() + " and "
                        + findings.factors().get(1).label(),
                "Paired difference from " + Phrases.quote(findings.baseline()) + " at the same point");
    }

    private Figure mainEffects(ComparedMeasure measure) {
        return MainEffectsFigure.of(
                IntStream.range(0, findings.factors().size())
                        .mapToObj(f -> findings.mainEffects().stream()
                                .filter(effect ->
                                        effect.index() == f && effect.measure().equals(measure))
                                .toList())
                        .toList(),
                palette,
                "Effect on " + Phrases.label(measure) + " by each factor, on average over the others",
                "Mean paired difference from " + Phrases.quote(findings.baseline()) + ", " + measure.unit() + "; "
                        + confidence + " intervals of chance");
    }

    private void sections(List<Figure> figures) {
        page.answer(
                findings.measures().stream()
                        .flatMap(measure -> wording.sentences(measure).stream())
                        .map(Html::escape)
                        .toList(),
                Html.escape(SweepWording.intervals(confidence) + " All points meet the same seeds: the numbers rest on "
                        + Phrases.plural(input.replicates(), "replicate") + " at each of "
                        + Phrases.plural(findings.points().size(), "point")
                        + (input.draws() > 0 ? " in " + Phrases.plural(input.draws(), "drawn world") : "") + "."));
        page.section("figures", "How the effects change", () -> figures.forEach(page::figure));
        page.section("numbers", "All numbers", this::numbers);
        page.limits(limits());
        run();
    }

    private void numbers() {
        if (findings.points().size() > MOST_ROWS) {
            page.html()
                    .paragraph("There are " + Phrases.plural(findings.points().size(), "point")
                            + ": all numbers are in the tables that <code>interdict export</code> writes.");
            if (!findings.mainEffects().isEmpty()) {
                mainEffectTable();
            }
            return;
        }
        for (ComparedMeasure measure : findings.measures()) {
            List<String> columns = new ArrayList<>(List.of("Strategy"));
            findings.factors().forEach(factor -> columns.add(factor.label()));
            columns.addAll(List.of("Baseline", "Difference", "Of the baseline", "p adjusted", "n", "Finding"));
            page.html()
                    .groupedTable(
                            Phrases.heading(measure) + ", " + measure.unit()
                                    + ": paired difference from the baseline at each point",
                            columns,
                            1,
                            findings.alternatives().stream()
                                    .map(strategy -> ordered().stream()
                                            .map(point -> row(point, strategy, measure))
                                            .toList())
                                    .toList());
        }
        page.html()
                .list(
                        List.of(
                                "<strong>Difference</strong>: mean of strategy minus baseline in the same "
                                        + input.each()
                                        + " at the same point, with the paired t interval that holds for all effects of the point jointly with "
                                        + confidence + " confidence.",
                                "<strong>Of the baseline</strong>: in percent of the baseline’s mean at the point, with Fieller’s interval."));
    }

    private void mainEffectTable() {
        List<List<String>> groups = findings.mainEffects().stream()
                .map(effect -> effect.levels().stream()
                        .map(level -> mainRow(effect, level))
                        .toList())
                .toList();
        page.html()
                .groupedTable(
                        "Mean paired difference by level of each factor",
                        List.of("Measure", "Strategy", "Factor", "Values", "Points", "Difference"),
                        4,
                        groups);
    }

    private static String mainRow(MainEffect effect, MainEffect.Level level) {
        SweptFactor factor = effect.factor();
        String values = level.low() == level.high()
                ? factor.text(level.low())
                : factor.text(level.low()) + " to " + factor.text(level.high());
        return TableCells.measure(effect.measure())
                + TableCells.head(effect.strategy())
                + TableCells.text(factor.name())
                + TableCells.text(values)
                + TableCells.number(Integer.toString(level.points()))
                + TableCells.number(level.effect().mean(), level.effect().interval(), Numbers::change);
    }

    private List<SweptPoint> ordered() {
        return findings.curves().isEmpty()
                ? findings.points()
                : findings.curves().get(0).points();
    }

    private String row(SweptPoint point, String strategy, ComparedMeasure measure) {
        Effect effect = point.comparison().effect(strategy, measure.name());
        StringBuilder row = new StringBuilder(TableCells.head(strategy));
        for (int f = 0; f < findings.factors().size(); f++) {
            row.append(TableCells.number(
                    findings.factors().get(f).shown(point.values().get(f))));
        }
        return row.append(TableCells.number(Numbers.value(point.comparison()
                        .mean(findings.baseline(), measure.name())
                        .mean())))
                .append(TableCells.number(effect.mean(), new Interval(effect.lower(), effect.upper()), Numbers::change))
                .append(TableCells.number(effect.relative(), effect.relativeInterval(), Numbers::changePercent))
                .append(TableCells.number(Numbers.p(effect.pAdjusted())))
                .append(TableCells.number(Integer.toString(effect.n())))
                .append(TableCells.number(Words.spaced(effect.finding())))
                .toString();
    }

    private List<String> limits() {
        List<String> items = new ArrayList<>(List.of(
                "A point between two points was not run. Where a strategy stops being better is read from a straight line between its neighbours.",
                "An interval holds for one point. With many points, some differences look clear by chance.",
                input.draws() > 0
                        ? "The intervals contain chance and the parameters as far as their ranges reach; a wrong range, or a missing mechanism, is not in them."
                        : "Parameters that the design does not vary keep their values: the intervals show only chance, and the true uncertainty is larger.",
                "The model cannot weigh what it leaves out: rights, law, politics, and harms that it does not count."));
        if (findings.factors().size() > 1) {
            items.add(
                    "An average over other factors depends on how the design varies them. Where factors work through one another, look at the points.");
        }
        return items;
    }

    private void run() {
        Html html = page.html();
        page.run(
                () -> {
                    html.term("Experiment", input.experiment())
                            .term(
                                    "Design",
                                    input.kind() + ", "
                                            + Phrases.plural(findings.points().size() + findings.empty(), "point")
                                            + " over "
                                            + Phrases.and(findings.factors().stream()
                                                    .map(SweptFactor::name)
                                                    .toList()));
                    input.strategyDescriptions().forEach((name, what) -> html.term(Phrases.quote(name), what));
                    input.evidence().forEach((policy, what) -> html.term("Evidence for " + policy, what));
                },
                () -> html.term(
                                "Runs",
                                Numbers.decimal(input.runs(), 0) + ", "
                                        + input.failed().size() + " failed; "
                                        + findings.empty() + " points without a comparison")
                        .term(
                                "Seeds",
                                input.provenance().firstSeed() + " to "
                                        + input.provenance().lastSeed() + ", the same for every strategy and point"),
                this::rest);
    }

    private void rest() {
        if (!input.failed().isEmpty()) {
            page.html()
                    .heading("Failed runs")
                    .table(
                            "Failed runs; they are left out of all numbers",
                            List.of("Run", "Strategy", "Seed", "Error"),
                            4,
                            input.failed().stream()
                                    .limit(MOST_ROWS)
                                    .map(run -> TableCells.text(run.id())
                                            + TableCells.text(run.strategy())
                                            + TableCells.text(Long.toString(run.seed()))
                                            + TableCells.text(run.error()))
                                    .toList());
        }
        if (!input.notes().isEmpty()) {
            page.html()
                    .heading("What the logs of the strategies say")
                    .list(input.notes().stream().map(Html::escape).toList());
        }
    }
}

package org.interdict.results.report.ablation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.figure.AblationFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.ArmsRun;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.Limits;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.ReportPage;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Contribution;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/** The report of an ablation: what each mechanism contributes to each measure, as a map and in numbers. */
public final class AblationReport {
    private static final int NAMED = 3;

    private final ReportInput input;
    private final List<Contribution> contributions;
    private final ComparisonWording wording;
    private final List<String> mechanisms;
    private final Figure figure;
    private final ReportPage page;

    private AblationReport(ReportInput input, List<Contribution> contributions) {
        this.input = input;
        this.contributions = contributions;
        this.wording = new ComparisonWording(input);
        this.mechanisms = order(contributions, input.comparison().measures());
        this.page = new ReportPage(input, "ablation");
        this.figure = AblationFigure.of(
                mechanisms,
                input.comparison().measures(),
                contributions,
                title(),
                "Value with the mechanism minus value without it, in percent of the mean; " + wording.confidence()
                        + " intervals, corrected for "
                        + Phrases.plural(contributions.size(), "effect"));
    }

    /**
     * Writes {@code index.html} and {@code figures/}.
     *
     * @param input the comparison of the arms: the baseline lacks nothing, each other arm one mechanism
     * @param contributions one for each mechanism and measure
     * @param folder the report's folder; made if it is not there; an older report in it is replaced
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(ReportInput input, List<Contribution> contributions, Path folder) throws IOException {
        AblationReport report = new AblationReport(input, List.copyOf(contributions));
        report.sections();
        return report.page.write(List.of(report.figure), folder);
    }

    /** Mechanisms by the size of their clear contribution to the first measure, then to the others; the rest in the order in which they run. */
    static List<String> order(List<Contribution> contributions, List<ComparedMeasure> measures) {
        List<String> names = new ArrayList<>(
                contributions.stream().map(Contribution::mechanism).distinct().toList());
        Comparator<String> order = Comparator.comparingDouble(name -> -size(contributions, name, measures.get(0)));
        for (ComparedMeasure measure : measures.subList(1, measures.size())) {
            order = order.thenComparingDouble(name -> -size(contributions, name, measure));
        }
        names.sort(order);
        return names;
    }

    private static double size(List<Contribution> contributions, String mechanism, ComparedMeasure measure) {
        return contributions.stream()
                .filter(each -> each.mechanism().equals(mechanism)
                        && each.measure().equals(measure)
                        && each.clear()
                        && Double.isFinite(each.relative()))
                .mapToDouble(each -> Math.abs(each.relative()))
                .findFirst()
                .orElse(0);
    }

    private void sections() {
        page.answer(
                input.comparison().measures().stream().map(this::sentence).toList(),
                Html.escape("A number is the value with the mechanism minus the value without it: positive where the "
                        + "mechanism raises the measure. The contributions do not add up to a total, since mechanisms work through one another. "
                        + wording.restsOn()));
        page.section("map", "What each mechanism contributes", () -> page.figure(figure));
        page.section("numbers", "All numbers", this::numbers);
        page.limits(Limits.of(input));
        String baseline = input.comparison().baseline();
        ArmsRun.write(
                page,
                input,
                wording,
                () -> page.html()
                        .term("Strategy", input.strategyDescriptions().getOrDefault(baseline, ""))
                        .term(
                                "Arms",
                                baseline + "; then, one by one, without each of "
                                        + Phrases.plural(mechanisms.size(), "mechanism")));
    }

    private void numbers() {
        page.html()
                .groupedTable(
                        "What each mechanism contributes: with minus without, paired by replicate",
                        List.of(
                                "Measure",
                                "Mechanism",
                                "With",
                                "Without",
                                "Contribution",
                                "Of the mean",
                                "p adjusted",
                                "n",
                                "Reading"),
                        2,
                        input.comparison().measures().stream()
                                .map(measure -> of(measure).stream()
                                        .map(AblationReport::row)
                                        .toList())
                                .toList())
                .list(List.of(
                        "<strong>Contribution</strong>: mean of with minus without in the same replicate, with the paired t interval that "
                                + "holds for all " + contributions.size() + " effects jointly with "
                                + wording.confidence() + " confidence (Bonferroni).",
                        "<strong>Of the mean</strong>: in percent of the mean with all mechanisms, with Fieller’s interval.",
                        "<strong>p adjusted</strong>: two-sided paired t test, adjusted by Holm for all effects shown.",
                        "A mechanism is missing from the first day of the burn-in. So its arm is another world that begins with "
                                + "the same seeds."));
    }

    private List<Contribution> of(ComparedMeasure measure) {
        return mechanisms.stream()
                .map(name -> contributions.stream()
                        .filter(each ->
                                each.mechanism().equals(name) && each.measure().equals(measure))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The clear contributions to a measure, largest first. */
    private List<Contribution> clear(ComparedMeasure measure) {
        return of(measure).stream()
                .filter(Contribution::clear)
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.effect())))
                .toList();
    }

    private String sentence(ComparedMeasure measure) {
        List<Contribution> clear = clear(measure);
        String what = Html.strong(Phrases.heading(measure)) + ": ";
        if (clear.isEmpty()) {
            return what + "no mechanism contributes clearly.";
        }
        List<String> parts =
                clear.stream().limit(NAMED).map(AblationReport::part).toList();
        int more = clear.size() - parts.size();
        return what + Html.escape(String.join("; ", parts)) + (more > 0 ? "; and " + more + " more" : "") + ".";
    }

    private static String part(Contribution each) {
        String amount = Double.isFinite(each.relative())
                ? Numbers.percent(Math.abs(each.relative())) + " of the mean"
                : Numbers.value(Math.abs(each.effect())) + " " + each.measure().unit();
        return each.mechanism() + (each.effect() > 0 ? " raises it by " : " lowers it by ") + amount;
    }

    private String title() {
        ComparedMeasure first = input.comparison().measures().get(0);
        List<String> names =
                clear(first).stream().limit(NAMED).map(Contribution::mechanism).toList();
        return names.isEmpty()
                ? "No mechanism clearly contributes to " + Phrases.label(first)
                : "Largest contributions to " + Phrases.label(first) + ": " + Phrases.and(names);
    }

    private static String row(Contribution each) {
        return TableCells.measure(each.measure())
                + TableCells.head(each.mechanism())
                + TableCells.number(Numbers.value(each.with()))
                + TableCells.number(Numbers.value(each.without()))
                + TableCells.number(each.effect(), new Interval(each.lower(), each.upper()), Numbers::change)
                + TableCells.number(each.relative(), each.relativeInterval(), Numbers::changePercent)
                + TableCells.number(Numbers.p(each.pAdjusted()))
                + TableCells.number(Integer.toString(each.n()))
                + TableCells.number(Words.spaced(each.reading()));
    }
}

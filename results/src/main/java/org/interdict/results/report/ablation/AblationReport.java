package org.interdict.results.report.ablation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.figure.AblationFigure;
import org.interdict.results.figure.Figure;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.Limits;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.ReportPage;
import org.interdict.results.report.comparison.ComparisonReport;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Contribution;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/**
 * The report of an ablation: what each mechanism contributes to each measure, as a map and in numbers. Made like {@link ComparisonReport}: one page that
 * stands alone, the same input, the same bytes.
 */
public final class AblationReport {
    private static final int NAMED = 3;

    private final ReportInput input;
    private final List<Contribution> contributions;
    private final ComparisonWording wording;
    private final List<String> mechanisms;
    private final Figure figure;
    private final Html html = new Html();
    private final ReportPage page;

    private AblationReport(ReportInput input, List<Contribution> contributions) {
        this.input = input;
        this.contributions = contributions;
        this.wording = new ComparisonWording(input);
        this.mechanisms = order(contributions, input.comparison().measures());
        this.page = new ReportPage(html, input);
        this.figure = AblationFigure.of(
                mechanisms,
                input.comparison().measures(),
                contributions,
                title(),
                "Value with the mechanism minus value without it, in percent of the mean; " + wording.confidence()
                        + " intervals, corrected for "
                        + ComparisonWording.plural(contributions.size(), "effect"));
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
        return ReportPage.write(report.page(), List.of(report.figure), input.provenance(), folder);
    }

    /** Mechanisms by the size of their clear contribution to the first measure, then to the others; the rest in the order of the day. */
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

    private String page() {
        page.open("ablation", "#answer");
        html.open("answer", "Answer").raw("<div class=\"answer\">");
        html.list(input.comparison().measures().stream().map(this::sentence).toList())
                .raw("</div>");
        html.paragraph(Html.escape(
                        "A number is the value with the mechanism minus the value without it: positive where the "
                                + "mechanism raises the measure. Contributions do not add up, since mechanisms work through one another. "
                                + wording.restsOn()))
                .close();
        html.open("map", "What each mechanism contributes");
        page.figure(figure);
        html.close();
        html.open("numbers", "All numbers");
        table();
        html.list(List.of(
                        "<strong>Contribution</strong>: mean of with minus without in the same replicate, with the paired t interval that "
                                + "holds for all " + contributions.size() + " effects together with "
                                + wording.confidence() + " confidence (Bonferroni).",
                        "<strong>Of the mean</strong>: in percent of the mean with all mechanisms, with Fieller’s interval.",
                        "<strong>p adjusted</strong>: two-sided paired t test, adjusted by Holm for all effects shown.",
                        "A mechanism is missing from the first day of the burn-in on: its arm is another world, grown from "
                                + "the same seeds."))
                .close();
        html.open("limits", "What this cannot tell").list(Limits.of(input)).close();
        html.open("run", "What was run, and with what");
        String baseline = input.comparison().baseline();
        page.run(
                input,
                wording,
                () -> html.term("Strategy", input.strategyDescriptions().getOrDefault(baseline, ""))
                        .term(
                                "Arms",
                                baseline + "; then without each of "
                                        + ComparisonWording.plural(mechanisms.size(), "mechanism")));
        html.close();
        page.close();
        return html.toString();
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
        String what = Html.strong(ComparisonWording.capital(ComparisonWording.label(measure))) + ": ";
        if (clear.isEmpty()) {
            return what + "no mechanism with a clear contribution.";
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
                ? "No mechanism clearly contributes to " + ComparisonWording.label(first)
                : "Largest contributions to " + ComparisonWording.label(first) + ": " + ComparisonWording.and(names);
    }

    private void table() {
        html.openTable(
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
                2);
        for (ComparedMeasure measure : input.comparison().measures()) {
            html.raw("<tbody class=\"group\">");
            of(measure).forEach(each -> html.raw("<tr>" + row(each) + "</tr>"));
            html.raw("</tbody>");
        }
        html.closeTable();
    }

    private static String row(Contribution each) {
        return "<td class=\"text\">" + Html.escape(ComparisonWording.capital(ComparisonWording.label(each.measure())))
                + "<small>"
                + Html.escape(each.measure().unit()) + "</small></td><th scope=\"row\">"
                + Html.escape(each.mechanism()) + "</th><td>" + Numbers.value(each.with()) + "</td><td>"
                + Numbers.value(each.without()) + "</td><td>" + Numbers.change(each.effect())
                + range(Numbers.change(each.lower()), Numbers.change(each.upper()), !Double.isNaN(each.lower()))
                + "</td><td>" + Html.escape(Numbers.changePercent(each.relative()))
                + range(
                        Numbers.changePercent(each.relativeInterval().lower()),
                        Numbers.changePercent(each.relativeInterval().upper()),
                        each.relativeInterval().isDefined())
                + "</td><td>" + Html.escape(Numbers.p(each.pAdjusted())) + "</td><td>" + each.n() + "</td><td>"
                + Words.spaced(each.reading()) + "</td>";
    }

    private static String range(String lower, String upper, boolean defined) {
        return defined ? "<small>" + Html.escape(lower + " to " + upper) + "</small>" : "";
    }
}

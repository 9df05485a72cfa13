package org.interdict.results.report.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.figure.Figure;
import org.interdict.results.figure.IdentifiabilityFigure;
import org.interdict.results.figure.TargetFitFigure;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.ReportPage;
import org.interdict.results.report.comparison.ComparisonReport;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.statistics.fit.ToleranceRound;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/**
 * The report of a calibration: target by target before and after, what the targets say of each parameter, how the fit went. Made like {@link ComparisonReport}: one
 * page that stands alone, the same input, the same bytes.
 */
public final class CalibrationReport {
    private static final int NAMED = 6;

    private final CalibrationInput input;
    private final Html html = new Html();
    private final ReportPage page;
    private final Figure targets;
    private final Figure parameters;

    private CalibrationReport(CalibrationInput input) {
        this.input = input;
        this.page = new ReportPage(html, input.experiment(), input.question(), input.provenance());
        this.targets = TargetFitFigure.of(
                input.targets(),
                "The fit meets " + input.met() + " of "
                        + ComparisonWording.plural(input.targets().size(), "target"));
        this.parameters = IdentifiabilityFigure.of(
                input.parameters(),
                "The targets move " + input.moved() + " of "
                        + ComparisonWording.plural(input.parameters().size(), "parameter"));
    }

    /**
     * Writes {@code index.html} and {@code figures/}.
     *
     * @param input what came out
     * @param folder the report's folder; made if it is not there; an older report in it is replaced
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(CalibrationInput input, Path folder) throws IOException {
        CalibrationReport report = new CalibrationReport(input);
        return ReportPage.write(report.page(), List.of(report.targets, report.parameters), input.provenance(), folder);
    }

    private String page() {
        page.open("calibration", "#answer");
        html.open("answer", "Answer")
                .raw("<div class=\"answer\">")
                .list(answer())
                .raw("</div>");
        html.close();
        html.open("targets", "Target by target");
        page.figure(targets);
        targetTable();
        html.list(List.of(
                "<strong>Before</strong> and <strong>after</strong>: median and middle 90 % over the parameter sets of prior and posterior; "
                        + "each value is a mean over " + ComparisonWording.plural(input.replicates(), "replicate")
                        + ".",
                "After is simulated with seeds that the fit has not seen: the values that let a parameter set survive are lucky ones.",
                "<strong>Chance</strong>: standard error of such a value. Where it is not small against the band, more replicates are needed "
                        + "before the target can say much."));
        html.close();
        html.open("parameters", "What the targets say of the parameters");
        page.figure(parameters);
        parameterTable();
        html.list(List.of(
                "<strong>Percentiles</strong>: standard deviation after over before, on the scale on which the prior is normal; 100 % where "
                        + "nothing was learnt.",
                "<strong>Not moved</strong>: spread and mean are such as a sample of the prior itself, worth as many independent draws, shows in "
                        + "98 of 100 cases. These parameters rest on their declared ranges alone. A parameter that is moved can still owe it to "
                        + "another one that it makes up for: read the sample as a whole, not parameter by parameter."));
        html.close();
        html.open("fit", "How the fit went");
        roundTable();
        html.close();
        html.open("limits", "What this cannot tell").list(limits()).close();
        html.open("run", "What was run, and with what");
        run();
        html.close();
        page.close();
        return html.toString();
    }

    private List<String> answer() {
        List<String> items = new ArrayList<>();
        items.add("With the fitted parameters the middle of the sample lies in the band of "
                + Html.strong(input.met() + " of "
                        + ComparisonWording.plural(input.targets().size(), "target"))
                + "; with the usual ones "
                + input.targets().stream()
                        .filter(fit -> fit.band().outside(fit.usual()) == 0)
                        .count()
                + " are met.");
        List<TargetFit> missed = input.targets().stream()
                .filter(fit -> !(fit.band().outside(fit.posterior().median()) == 0))
                .sorted(Comparator.comparingDouble(
                        fit -> -fit.band().distance(fit.posterior().median())))
                .toList();
        if (!missed.isEmpty()) {
            items.add("Not met: "
                    + Html.escape(ComparisonWording.and(
                            missed.stream().map(CalibrationReport::miss).toList())) + ".");
        }
        items.add("The mean distance from the bands falls from " + Numbers.value(input.usualDistance())
                + " band widths at the usual parameters and "
                + Numbers.value(input.priorDistance().median())
                + " over the prior to "
                + Numbers.value(input.posteriorDistance().median()) + ".");
        List<String> moved = input.parameters().stream()
                .filter(ParameterFit::moved)
                .sorted(Comparator.comparingDouble(ParameterFit::spreadRatio))
                .map(ParameterFit::name)
                .toList();
        items.add(
                moved.isEmpty()
                        ? "The targets say nothing of any single parameter."
                        : "The targets say something of "
                                + Html.strong(moved.size() + " of "
                                        + ComparisonWording.plural(
                                                input.parameters().size(), "parameter"))
                                + ", most of "
                                + Html.escape(ComparisonWording.and(moved.subList(0, Math.min(NAMED, moved.size()))))
                                + "; the others rest on their declared ranges.");
        return items;
    }

    private static String miss(TargetFit fit) {
        double median = fit.posterior().median();
        return fit.band().id() + " ("
                + (Double.isNaN(median)
                        ? "never seen"
                        : Numbers.value(median) + ", "
                                + Numbers.value(fit.band().distance(median)) + " widths "
                                + (median < fit.band().low() ? "below" : "above"))
                + ")";
    }

    private void targetTable() {
        html.openTable(
                        "Each target before and after the fit",
                        List.of(
                                "Target", "Unit", "Band", "Usual", "Before", "In band", "After", "In band", "Best",
                                "Chance"),
                        2)
                .raw("<tbody>");
        for (TargetFit fit : input.targets()) {
            html.raw("<tr><th scope=\"row\">" + Html.escape(fit.band().id()) + "<small>"
                    + Html.escape(fit.band().pattern()) + "</small></th><td class=\"text\">"
                    + Html.escape(fit.band().unit()) + "</td><td>"
                    + Numbers.value(fit.band().low()) + " to "
                    + Numbers.value(fit.band().high()) + "</td><td>" + Numbers.value(fit.usual()) + "</td><td>"
                    + spread(fit.prior()) + "</td><td>" + Html.escape(Numbers.percent(fit.priorInside()))
                    + "</td><td>" + spread(fit.posterior()) + "</td><td>"
                    + Html.escape(Numbers.percent(fit.posteriorInside())) + "</td><td>" + Numbers.value(fit.best())
                    + "</td><td>" + Numbers.value(fit.standardError()) + "</td></tr>");
        }
        html.raw("</tbody>").closeTable();
    }

    private void parameterTable() {
        html.openTable(
                        "Each parameter before and after the fit",
                        List.of(
                                "Parameter",
                                "Unit",
                                "Grade",
                                "Usual",
                                "Before",
                                "After",
                                "Best",
                                "Percentiles",
                                "Reading"),
                        2)
                .raw("<tbody>");
        for (ParameterFit fit : input.parameters()) {
            html.raw("<tr><th scope=\"row\">" + Html.escape(fit.name()) + "<small>" + Html.escape(fit.meaning())
                    + "</small></th><td class=\"text\">" + Html.escape(fit.unit()) + "</td><td>" + fit.grade()
                    + "</td><td>" + Numbers.value(fit.usual()) + "</td><td>" + spread(fit.prior()) + "</td><td>"
                    + spread(fit.posterior()) + "</td><td>" + Numbers.value(fit.best()) + "</td><td>"
                    + Html.escape(Numbers.percent(fit.spreadRatio())) + "</td><td>"
                    + Words.spaced(fit.reading()) + "</td></tr>");
        }
        html.raw("</tbody>").closeTable();
    }

    private static String spread(Percentiles spread) {
        return Numbers.value(spread.median())
                + (spread.isDefined()
                        ? "<small>" + Numbers.value(spread.lower()) + " to " + Numbers.value(spread.upper())
                                + "</small>"
                        : "");
    }

    private void roundTable() {
        html.openTable(
                        "Rounds of the fit",
                        List.of(
                                "Round",
                                "Tolerance",
                                "Steps",
                                "Simulated",
                                "Made",
                                "Acceptance",
                                "Correlations shrunk by"),
                        0)
                .raw("<tbody>");
        int number = 0;
        for (ToleranceRound round : input.rounds()) {
            number++;
            html.raw("<tr><td>" + number + "</td><td>" + Numbers.value(round.tolerance()) + "</td><td>"
                    + round.proposed() + "</td><td>" + round.simulated() + "</td><td>" + round.accepted() + "</td><td>"
                    + Html.escape(Numbers.percent(round.acceptance())) + "</td><td>"
                    + Html.escape(Numbers.percent(round.shrinkage())) + "</td></tr>");
        }
        html.raw("</tbody>").closeTable();
        html.paragraph(
                "Tolerance is the greatest mean distance from the bands, in widths of the bands, that a parameter set may have. "
                        + input.distinct() + " of the " + input.particles()
                        + " parameter sets differ from one another; since they share ancestors, the sample is worth about "
                        + Numbers.decimal(input.independentDraws(), 0) + " independent draws.");
    }

    private List<String> limits() {
        List<String> items = new ArrayList<>();
        items.add(
                "A band that is met does not show that the mechanism is right: other parameter sets, and other models, can meet it too.");
        items.add(
                "The sample is approximate: it holds parameter sets within the tolerance, which is wider than the bands unless it is 0, and "
                        + input.particles() + " of them give rough tails.");
        items.add(
                "Ranges are bounded by what was declared plausible: a parameter that is pressed against its end may belong beyond it.");
        items.add(
                "Targets of role V took no part. Whether they hold with these parameters is what <code>interdict validate</code> asks.");
        return items;
    }

    private void run() {
        html.raw("<dl>")
                .term("Experiment", input.experiment())
                .term(
                        "World",
                        Numbers.decimal(input.population(), 0) + " persons at risk; burn-in "
                                + Numbers.decimal(input.burnInDays(), 0) + " days, evaluation "
                                + Numbers.decimal(input.evaluationDays(), 0) + " days")
                .term(
                        "Simulations",
                        Numbers.decimal(input.simulations(), 0) + ", "
                                + ComparisonWording.plural(input.replicates(), "seed") + " a parameter set; "
                                + input.failed().size() + " failed")
                .term("Parameters set", ReportPage.parameters(input.parameterOverrides()))
                .term(
                        "Mechanisms off",
                        input.mechanismsOff().isEmpty() ? "none" : String.join(", ", input.mechanismsOff()));
        page.software();
        html.raw("</dl>");
        if (!input.failed().isEmpty()) {
            html.heading("Failed simulations")
                    .list(input.failed().entrySet().stream()
                            .limit(NAMED)
                            .map(entry -> Html.escape(entry.getKey() + ": " + entry.getValue()))
                            .toList());
        }
        page.file(input.experimentText());
    }
}

package org.interdict.results.report.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.figure.IdentifiabilityFigure;
import org.interdict.results.figure.TargetFitFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportPage;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.emulation.EmulatorFinding;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.statistics.fit.ToleranceRound;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/**
 * The report of a calibration: each target before and after the fit, what the targets say about each parameter, and how the fit proceeded.
 */
public final class CalibrationReport {
    private static final int NAMED = 6;

    private final CalibrationInput input;
    private final ReportPage page;
    private final Figure targets;
    private final Figure parameters;

    private CalibrationReport(CalibrationInput input) {
        this.input = input;
        this.page = new ReportPage(input, "calibration");
        this.targets = TargetFitFigure.of(
                input.targets(),
                "The fit meets " + input.met() + " of "
                        + Phrases.plural(input.targets().size(), "target"));
        this.parameters = IdentifiabilityFigure.of(
                input.parameters(),
                "The targets move " + input.moved() + " of "
                        + Phrases.plural(input.parameters().size(), "parameter"));
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
        report.sections();
        return report.page.write(List.of(report.targets, report.parameters), folder);
    }

    private void sections() {
        page.answer(answer(), "");
        page.section("targets", "Target by target", this::targets);
        page.section("parameters", "What the targets say about the parameters", this::parameters);
        page.section("fit", "How the fit proceeded", this::fit);
        page.limits(limits());
        page.run(
                () -> page.html().term("Experiment", input.experiment()),
                () -> page.html()
                        .term(
                                "Simulations",
                                Numbers.decimal(input.simulations(), 0) + ", "
                                        + Phrases.plural(input.replicates(), "seed") + " for each parameter set; "
                                        + input.failed().size() + " failed"),
                this::failed);
    }

    private void targets() {
        page.figure(targets);
        page.html()
                .table(
                        "Each target before and after the fit",
                        List.of(
                                "Target", "Unit", "Band", "Usual", "Before", "In band", "After", "In band", "Best",
                                "Chance"),
                        2,
                        input.targets().stream().map(CalibrationReport::row).toList())
                .list(List.of(
                        "<strong>Before</strong> and <strong>after</strong>: median and middle 90 % over the parameter sets of the prior and the posterior; "
                                + "each value is a mean over " + Phrases.plural(input.replicates(), "replicate")
                                + ".",
                        "The values after the fit are simulated with seeds that the fit did not use: the values by which the fit kept a parameter set are too good by chance.",
                        "<strong>Chance</strong>: standard error of such a value. Where it is not small compared with the band, more replicates are needed "
                                + "before the target can say much."));
    }

    private void parameters() {
        page.figure(parameters);
        page.html()
                .table(
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
                        2,
                        input.parameters().stream().map(CalibrationReport::row).toList())
                .list(
                        List.of(
                                "<strong>Percentiles</strong>: standard deviation after over before, on the scale on which the prior is normal; 100 % where "
                                        + "nothing was learned.",
                                "<strong>Not moved</strong>: spread and mean are as in a sample of the prior itself, with the same number of independent draws, in "
                                        + "98 of 100 cases. These parameters depend on their declared ranges alone. A parameter may also be moved because "
                                        + "it compensates for another one: read the sample as a whole, not parameter by parameter."));
    }

    private List<String> answer() {
        List<String> items = new ArrayList<>();
        items.add("With the fitted parameters, the median of the sample lies in the band of "
                + Html.strong(
                        input.met() + " of " + Phrases.plural(input.targets().size(), "target"))
                + "; with the usual parameters "
                + input.targets().stream()
                        .filter(fit -> fit.band().outside(fit.usual()) == 0)
                        .count()
                + " targets are met.");
        List<TargetFit> missed = input.targets().stream()
                .filter(fit -> !(fit.band().outside(fit.posterior().median()) == 0))
                .sorted(Comparator.comparingDouble(
                        fit -> -fit.band().distance(fit.posterior().median())))
                .toList();
        if (!missed.isEmpty()) {
            items.add("Not met: "
                    + Html.escape(Phrases.and(
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
                        ? "The targets say nothing about any single parameter."
                        : "The targets say something about "
                                + Html.strong(moved.size() + " of "
                                        + Phrases.plural(input.parameters().size(), "parameter"))
                                + ", most about "
                                + Html.escape(Phrases.and(moved.subList(0, Math.min(NAMED, moved.size()))))
                                + "; the others depend on their declared ranges alone.");
        input.emulation()
                .ifPresent(emulation -> items.add(
                        Html.escape(EmulationSentences.of(emulation, ids()).get(0))));
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

    private static String row(TargetFit fit) {
        return TableCells.head(fit.band().id(), fit.band().pattern())
                + TableCells.text(fit.band().unit())
                + TableCells.number(Numbers.value(fit.band().low()) + " to "
                        + Numbers.value(fit.band().high()))
                + TableCells.number(Numbers.value(fit.usual()))
                + spread(fit.prior())
                + TableCells.number(Numbers.percent(fit.priorInside()))
                + spread(fit.posterior())
                + TableCells.number(Numbers.percent(fit.posteriorInside()))
                + TableCells.number(Numbers.value(fit.best()))
                + TableCells.number(Numbers.value(fit.standardError()));
    }

    private static String row(ParameterFit fit) {
        return TableCells.head(fit.name(), fit.meaning())
                + TableCells.text(fit.unit())
                + TableCells.number(fit.grade())
                + TableCells.number(Numbers.value(fit.usual()))
                + spread(fit.prior())
                + spread(fit.posterior())
                + TableCells.number(Numbers.value(fit.best()))
                + TableCells.number(Numbers.percent(fit.spreadRatio()))
                + TableCells.number(Words.spaced(fit.reading()));
    }

    private static String spread(Percentiles spread) {
        return TableCells.number(spread.median(), new Interval(spread.lower(), spread.upper()), Numbers::value);
    }

    private void fit() {
        if (!input.stopped().isEmpty()) {
            page.html().paragraph(Html.escape("It ended early: " + input.stopped() + "."));
        }
        input.emulation().ifPresentOrElse(this::emulation, this::rounds);
    }

    private List<String> ids() {
        return input.targets().stream().map(fit -> fit.band().id()).toList();
    }

    private void emulation(EmulationFinding emulation) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < emulation.emulators().size(); i++) {
            EmulatorFinding emulator = emulation.emulators().get(i);
            rows.add(TableCells.head(
                            input.targets().get(i).band().id(),
                            input.targets().get(i).band().pattern())
                    + TableCells.number(Integer.toString(emulator.runs()))
                    + TableCells.number(Integer.toString(emulator.parameters().size()))
                    + TableCells.number(Integer.toString(emulator.terms()))
                    + TableCells.number(Numbers.percent(emulator.explained()))
                    + TableCells.number(
                            emulator.logarithmic()
                                    ? Numbers.percent(emulator.error())
                                    : Numbers.value(emulator.error()))
                    + TableCells.number(Numbers.percent(emulator.covered()))
                    + TableCells.number(emulator.reachable() ? "yes" : "no"));
        }
        page.html()
                .table(
                        "The emulator of each target",
                        List.of("Target", "Runs", "Parameters", "Terms", "Predicted", "Error", "Held", "In reach"),
                        1,
                        rows)
                .list(EmulationSentences.of(emulation, ids()).stream()
                        .map(Html::escape)
                        .toList())
                .paragraph(
                        "<strong>Predicted</strong>: share of the variance of runs that the emulator had not seen. <strong>Error</strong>: standard deviation "
                                + "of such runs around the prediction, in the target's unit or in percent of it; chance is a part of it. "
                                + "<strong>Held</strong>: share of such runs in their interval of 90 %.");
    }

    private void rounds() {
        List<String> rows = new ArrayList<>();
        for (ToleranceRound round : input.rounds()) {
            rows.add(TableCells.number(Integer.toString(rows.size() + 1))
                    + TableCells.number(Numbers.value(round.tolerance()))
                    + TableCells.number(Integer.toString(round.proposed()))
                    + TableCells.number(Integer.toString(round.simulated()))
                    + TableCells.number(Integer.toString(round.accepted()))
                    + TableCells.number(Numbers.percent(round.acceptance()))
                    + TableCells.number(Numbers.percent(round.shrinkage())));
        }
        page.html()
                .table(
                        "Rounds of the fit",
                        List.of(
                                "Round",
                                "Tolerance",
                                "Steps",
                                "Simulated",
                                "Made",
                                "Acceptance",
                                "Correlations shrunk by"),
                        0,
                        rows)
                .paragraph(
                        "Tolerance is the largest mean distance from the bands, in widths of the bands, that a parameter set may have. "
                                + input.distinct() + " of the " + input.particles()
                                + " parameter sets differ from one another. Since they share ancestors, the sample has as much information as about "
                                + Numbers.decimal(input.independentDraws(), 0) + " independent draws.");
    }

    private List<String> limits() {
        List<String> items = new ArrayList<>();
        items.add(
                "A band that is met does not show that the mechanism is right: other parameter sets and other models can meet it too.");
        items.add(
                input.emulation().isPresent()
                        ? "The sample is that of the emulators: a parameter set is as probable as it is that a mean over its runs lies in the bands, by prediction. "
                                + "Each target may with a probability of 1 in 1,000 say nothing about this model, so that one that cannot be met does not bend the rest; "
                                + "targets count as independent of one another."
                        : "The sample is approximate: it holds parameter sets within the tolerance, and accepts values outside the bands unless the tolerance is 0. "
                                + "With " + input.particles() + " parameter sets its tails are rough.");
        items.add(EmulationSentences.multiplicity(input.parameters().size(), ParameterFit.FALSE_ALARM)
                + " In the same way, with many targets some bands are missed by chance.");
        items.add(
                "Ranges end where the declared plausible range ends: the true value of a parameter close to that end may lie beyond it.");
        items.add(
                "Targets of role V were not used. <code>interdict validate</code> shows whether they hold with these parameters.");
        return items;
    }

    private void failed() {
        if (!input.failed().isEmpty()) {
            page.html()
                    .heading("Failed simulations")
                    .list(input.failed().entrySet().stream()
                            .limit(NAMED)
                            .map(entry -> Html.escape(entry.getKey() + ": " + entry.getValue()))
                            .toList());
        }
    }
}

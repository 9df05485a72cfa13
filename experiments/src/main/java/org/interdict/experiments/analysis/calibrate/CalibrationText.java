package org.interdict.experiments.analysis.calibrate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.results.report.calibration.EmulationSentences;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.text.Printable;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/** A calibration as text: targets before and after, parameters that moved, where the sample is. */
final class CalibrationText {
    private CalibrationText() {}

    /** Reports, prints, and says what failed. */
    static int conclude(CalibrationResult result, Path reportFolder, Console console) {
        PrintWriter out = console.out();
        if (!console.json()) {
            print(result, out);
            out.println();
            out.println("Posterior: "
                    + Printable.line(
                            result.folder().resolve(RunFolder.POSTERIOR).toString()));
            out.flush();
        }
        ReportFolder.Attempt report = ReportFolder.attempt(() -> CalibrationPages.write(result, reportFolder));
        String page = report.page() == null ? null : report.page().toString();
        if (console.json()) {
            Map<String, @Nullable Object> document = CalibrationDocument.of(result);
            document.put("report", page);
            console.print(document);
        } else if (page != null) {
            out.println("Report:    " + Printable.line(page));
        }
        return console.conclude(report.failure(), failures(result, console));
    }

    private static int failures(CalibrationResult result, Console console) {
        if (result.failures().isEmpty()) {
            return ExitCode.DONE;
        }
        Map.Entry<String, String> first =
                result.failures().entrySet().iterator().next();
        console.say(result.failures().size() + " of " + result.simulations()
                + " simulations failed and count as far from the targets; the first, " + first.getKey() + ": "
                + first.getValue());
        return ExitCode.FAILED;
    }

    private static void print(CalibrationResult result, PrintWriter out) {
        out.println(result.experiment().name() + ": "
                + result.experiment().calibration().fit().size() + " parameters fitted to "
                + result.targets().size() + " targets by " + method(result) + ", " + result.simulations()
                + " simulations");
        if (!result.stopped().isEmpty()) {
            out.println("Ended early: " + result.stopped() + ".");
        }
        out.println("Mean distance from the bands, in band widths: "
                + FigureText.number(result.usualDistance()) + " at the usual parameters, "
                + FigureText.number(result.priorDistance().median()) + " before, "
                + FigureText.number(result.posteriorDistance().median()) + " after, "
                + FigureText.number(result.bestDistance()) + " at the best");
        out.println();
        targets(result, out);
        out.println();
        parameters(result, out);
        result.emulation().ifPresent(emulation -> {
            out.println();
            EmulationSentences.of(
                            emulation,
                            result.targets().stream()
                                    .map(fit -> fit.band().id())
                                    .toList())
                    .forEach(out::println);
        });
    }

    private static String method(CalibrationResult result) {
        int sets = result.posterior().rows().size();
        return result.emulation()
                .map(emulation ->
                        "emulators in " + emulation.waves().size() + " waves, a sample of " + sets + " parameter sets")
                .orElseGet(() -> sets + " parameter sets (" + result.distinct() + " unlike), "
                        + result.rounds().size() + " rounds");
    }

    private static void targets(CalibrationResult result, PrintWriter out) {
        TextTable table =
                TextTable.of("target", "band", "usual", "before", "after", "middle 90 %", "in band", "best", "chance");
        for (TargetFit fit : result.targets()) {
            table.row(
                    fit.band().id(),
                    FigureText.number(fit.band().low()) + " to "
                            + FigureText.number(fit.band().high()),
                    FigureText.number(fit.usual()),
                    FigureText.number(fit.prior().median()),
                    FigureText.number(fit.posterior().median()),
                    range(fit.posterior()),
                    FigureText.percent(fit.posteriorInside()),
                    FigureText.number(fit.best()),
                    FigureText.number(fit.standardError()));
        }
        table.print(out);
        out.println(
                "Before and after: medians over the parameter sets; after with fresh seeds. Chance: standard error of a"
                        + " value.");
    }

    private static void parameters(CalibrationResult result, PrintWriter out) {
        TextTable table =
                TextTable.of("parameter", "grade", "usual", "after", "middle 90 %", "best", "spread", "reading");
        result.parameters().stream()
                .filter(ParameterFit::moved)
                .sorted(Comparator.comparingDouble(ParameterFit::spreadRatio))
                .forEach(fit -> table.row(
                        fit.name(),
                        fit.grade(),
                        FigureText.number(fit.usual()),
                        FigureText.number(fit.posterior().median()),
                        range(fit.posterior()),
                        FigureText.number(fit.best()),
                        FigureText.percent(fit.spreadRatio()),
                        Words.spaced(fit.reading())));
        if (result.moved() > 0) {
            table.print(out);
        }
        out.println("The targets move " + result.moved() + " of "
                + result.parameters().size() + " parameters; spread is that after over that before.");
        out.println(EmulationSentences.multiplicity(result.parameters().size(), ParameterFit.FALSE_ALARM));
    }

    private static String range(Percentiles spread) {
        return spread.isDefined()
                ? FigureText.number(spread.lower()) + " to " + FigureText.number(spread.upper())
                : FigureText.number(Double.NaN);
    }
}

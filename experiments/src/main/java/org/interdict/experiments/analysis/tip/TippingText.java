package org.interdict.experiments.analysis.tip;

import java.io.PrintWriter;
import java.util.List;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.tipping.TippingCurve;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.statistics.tipping.TippingPoint;

/** Tipping points as text. */
final class TippingText {
    private TippingText() {}

    static void print(StudyRuns runs, TippingFindings findings, PrintWriter out) {
        out.println(runs.experiment().name());
        String measure = findings.curves().get(0).measure().name();
        out.println("At the usual values '" + findings.best() + "' is best on " + measure + " ("
                + findings.replicates() + " seeds)"
                + (findings.settled()
                        ? "."
                        : ", but it cannot be distinguished from the next: its tipping points say little."));
        out.println();
        TextTable table = TextTable.of(
                "parameter",
                "grade",
                "range",
                "must move from",
                "to about",
                "of the way",
                "between",
                "interval",
                "for",
                "clear");
        for (TippingCurve curve : findings.curves()) {
            List<TippingPoint> points = curve.points();
            if (points.isEmpty()) {
                row(table, curve, "nowhere", "", "", "", "", "");
            }
            for (TippingPoint point : points) {
                row(
                        table,
                        curve,
                        FigureText.number(point.value()),
                        FigureText.percent(point.ofRange()),
                        FigureText.number(point.between().lower()) + " and "
                                + FigureText.number(point.between().upper()),
                        FigureText.number(point.interval().lower()) + " to "
                                + (point.clear()
                                        ? FigureText.number(point.interval().upper())
                                        : "beyond the range"),
                        point.rival(),
                        point.clear() ? "yes" : "no");
            }
        }
        table.print(out);
        out.println();
        out.println(
                "Of the way: from the usual value to the end of the range. Between: two values that were run, under the same"
                        + " seeds, between which the other strategy becomes best.");
        out.println(
                "Interval: from where the other strategy can no longer be shown to be worse, to where it can be shown to be better (95 %).");
    }

    private static void row(
            TextTable table,
            TippingCurve curve,
            String at,
            String way,
            String between,
            String interval,
            String rival,
            String clear) {
        int last = curve.values().size() - 1;
        table.row(
                curve.parameter().name(),
                curve.parameter().grade().name(),
                FigureText.number(curve.values().get(0)) + " to "
                        + FigureText.number(curve.values().get(last)),
                FigureText.number(curve.values().get(curve.usual())),
                at,
                way,
                between,
                interval,
                rival,
                clear);
    }
}

package org.interdict.results.report.tipping;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.statistics.tipping.TippingCurve;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.statistics.tipping.TippingPoint;
import org.interdict.results.text.Numbers;

/** Tipping points in words, by fixed rules. */
public final class TippingWording {
    private TippingWording() {}

    /** A title that says what the figure shows. */
    public static String title(TippingFindings findings) {
        List<String> moving = findings.curves().stream()
                .filter(curve -> curve.points().stream().anyMatch(TippingPoint::clear))
                .map(curve -> curve.parameter().name())
                .toList();
        String best = Phrases.quote(findings.best());
        String label = Phrases.label(findings.curves().get(0).measure());
        if (moving.isEmpty()) {
            return "None of these parameters, moved alone through its range, clearly makes a strategy other than "
                    + best + " best, judged by " + label;
        }
        return "Which strategy is best, judged by " + label + ", depends on " + Phrases.and(moving);
    }

    /** What the numbers mean. */
    public static String subtitle(TippingFindings findings) {
        return "Best strategy over each parameter’s plausible range, all other parameters at their usual values; "
                + Phrases.plural(findings.replicates(), "seed") + " for each value; black line: usual value";
    }

    /** A sentence for each parameter, as HTML. */
    public static List<String> lines(TippingFindings findings) {
        List<String> lines = new ArrayList<>();
        if (!findings.settled()) {
            lines.add(
                    "At the usual values " + Html.escape(Phrases.quote(findings.best()))
                            + " is best on average, but not clearly better than the next strategy: its tipping points say little.");
        }
        for (TippingCurve curve : findings.curves()) {
            List<TippingPoint> points = curve.points();
            String name = Html.strong(curve.parameter().name()) + " (grade "
                    + curve.parameter().grade() + ", usually "
                    + Numbers.value(curve.values().get(curve.usual())) + ")";
            if (points.isEmpty()) {
                lines.add(name + ": no other strategy is better anywhere in its range, " + range(curve) + ".");
            }
            points.forEach(point -> lines.add(name + ": must move from "
                    + Numbers.value(curve.values().get(curve.usual())) + " to about " + Numbers.value(point.value())
                    + ", " + Math.round(100 * point.ofRange()) + "% of the way to the end of its range (under these "
                    + "seeds, between " + Numbers.value(point.between().lower()) + " and "
                    + Numbers.value(point.between().upper()) + "; " + interval(point) + "), for "
                    + Html.escape(Phrases.quote(point.rival())) + " to be equally good, and better beyond"
                    + (point.clear() ? "." : "; but this is not clear within the range, " + range(curve) + ".")));
        }
        return lines;
    }

    private static String range(TippingCurve curve) {
        return Numbers.value(curve.values().get(0)) + " to "
                + Numbers.value(curve.values().get(curve.values().size() - 1));
    }

    private static String interval(TippingPoint point) {
        return point.clear()
                ? "interval: " + Numbers.value(point.interval().lower()) + " to "
                        + Numbers.value(point.interval().upper())
                : "interval: from " + Numbers.value(point.interval().lower()) + " to beyond the range";
    }
}

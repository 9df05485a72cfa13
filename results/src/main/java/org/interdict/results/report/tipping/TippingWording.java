package org.interdict.results.report.tipping;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.statistics.tipping.TippingCurve;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.statistics.tipping.TippingPoint;
import org.interdict.results.text.Numbers;

/** Tipping points put into words, by rule. */
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
            return "No one of these parameters, moved alone through its range, clearly makes another strategy than "
                    + best + " best on " + label;
        }
        return "Which strategy is best on " + label + " turns on " + Phrases.and(moving);
    }

    /** What the numbers are. */
    public static String subtitle(TippingFindings findings) {
        return "Best strategy along each parameter’s plausible range, all else at its usual value; "
                + Phrases.plural(findings.replicates(), "seed") + " a value; black line: usual value";
    }

    /** A sentence a parameter. HTML. */
    public static List<String> lines(TippingFindings findings) {
        List<String> lines = new ArrayList<>();
        if (!findings.settled()) {
            lines.add("At the usual values " + Html.escape(Phrases.quote(findings.best()))
                    + " is best on average but cannot be told from the next: where it tips says little.");
        }
        for (TippingCurve curve : findings.curves()) {
            List<TippingPoint> points = curve.points();
            String name = Html.strong(curve.parameter().name()) + " (grade "
                    + curve.parameter().grade() + ", usually "
                    + Numbers.value(curve.values().get(curve.usual())) + ")";
            if (points.isEmpty()) {
                lines.add(name + ": nowhere in its range, " + range(curve) + ", does another strategy do better.");
            }
            points.forEach(point -> lines.add(name + ": must move from "
                    + Numbers.value(curve.values().get(curve.usual())) + " to about " + Numbers.value(point.value())
                    + ", " + Math.round(100 * point.ofRange()) + "% of the way to the end of its range (under these "
                    + "seeds between " + Numbers.value(point.between().lower()) + " and "
                    + Numbers.value(point.between().upper()) + "; " + interval(point) + "), for "
                    + Html.escape(Phrases.quote(point.rival())) + " to do as well, and better beyond"
                    + (point.clear() ? "." : "; but that is not clear within the range, " + range(curve) + ".")));
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

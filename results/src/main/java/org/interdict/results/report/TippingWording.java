package org.interdict.results.report;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.figure.Numbers;
import org.interdict.results.statistics.TippingCurve;
import org.interdict.results.statistics.TippingPoint;

/** Tipping points put into words, by rule. */
final class TippingWording {
    private TippingWording() {}

    /** A title that says what the figure shows. */
    static String title(TippingFindings findings) {
        List<String> moving = findings.curves().stream()
                .filter(curve -> curve.points().stream().anyMatch(TippingPoint::clear))
                .map(curve -> curve.parameter().name())
                .toList();
        String best = Wording.quote(findings.best());
        String label = Wording.label(findings.curves().get(0).measure());
        if (moving.isEmpty()) {
            return "No one of these parameters, moved alone through its range, clearly makes another strategy than "
                    + best + " best on " + label;
        }
        return "Which strategy is best on " + label + " turns on " + Wording.and(moving);
    }

    /** What the numbers are. */
    static String subtitle(TippingFindings findings) {
        return "Best strategy along each parameter’s plausible range, all else at its usual value; "
                + Wording.plural(findings.replicates(), "seed") + " a value; black line: usual value";
    }

    /** A sentence a parameter. HTML. */
    static List<String> lines(TippingFindings findings) {
        List<String> lines = new ArrayList<>();
        if (!findings.settled()) {
            lines.add("At the usual values " + Html.escape(Wording.quote(findings.best()))
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
                    + Html.escape(Wording.quote(point.rival())) + " to do as well, and better beyond"
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

package org.interdict.experiments.cli.text;

import java.util.Locale;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;

/** Numbers for tables: three or four significant digits, thousands separated, a dash for what is not known. */
public final class FigureText {
    private static final String UNKNOWN = "–";
    /** An end nearer to 0 than this share of the other end is open at 0. */
    private static final double OPEN = 1e-6;

    private FigureText() {}

    /** A number, at most four digits after the point. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (size < 0.001) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        int decimals = size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** With its sign. */
    public static String difference(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    /** An interval of differences, with signs; a dash if an end is not known. An end that is open at 0 is said in words. */
    public static String interval(double lower, double upper) {
        if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
            return UNKNOWN;
        }
        String low = lower > 0 && lower < OPEN * upper ? "just above 0" : difference(lower);
        String high = upper < 0 && upper > OPEN * lower ? "just below 0" : difference(upper);
        return low + " to " + high;
    }

    /** A share in percent. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return UNKNOWN;
        }
        double percent = 100 * share;
        return String.format(Locale.ROOT, Math.abs(percent) >= 10 || percent == 0 ? "%.0f %%" : "%.1f %%", percent);
    }

    /** A share in percent, with its sign. */
    public static String signedPercent(double share) {
        return (Double.isFinite(share) && share > 0 ? "+" : "") + percent(share);
    }

    /** A p value. */
    public static String p(double p) {
        if (!Double.isFinite(p)) {
            return UNKNOWN;
        }
        return p < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    /** Seconds as a person would say them. */
    public static String duration(double seconds) {
        if (seconds < 90) {
            return String.format(Locale.ROOT, "%.0f s", Math.max(1, seconds));
        }
        if (seconds < 5400) {
            return String.format(Locale.ROOT, "%.0f min", seconds / 60);
        }
        return String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    /** A size in kB, MB or GB. */
    public static String bytes(double bytes) {
        return bytes < 1e6
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : bytes < 1e9
                        ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
                        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    /** What a measure is: name, unit, how it is taken over a run, which direction is better. */
    public static String meaning(ComparedMeasure measure) {
        String over = measure.aggregate() == Aggregate.TOTAL
                ? "total"
                : measure.aggregate() == Aggregate.MEAN ? "mean over the days" : "on the last day";
        return measure.name() + ": " + measure.unit() + ", " + over + "; "
                + (measure.direction() == Direction.LESS ? "less" : "more") + " is better";
    }
}

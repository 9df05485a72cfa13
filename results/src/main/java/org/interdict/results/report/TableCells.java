package org.interdict.results.report;

import java.util.function.DoubleFunction;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;

/** TableCells of tables that several reports show, as HTML. */
public final class TableCells {
    /** An end nearer to 0 than this share of the other end is open at 0. */
    private static final double OPEN = 1e-6;

    private TableCells() {}

    /** A measure in words with its unit. */
    public static String measure(ComparedMeasure measure) {
        return "<td class=\"text\">" + Html.escape(Phrases.heading(measure)) + small(measure.unit()) + "</td>";
    }

    /** The name that a row is about. */
    public static String head(String name) {
        return "<th scope=\"row\">" + Html.escape(name) + "</th>";
    }

    /** The name that a row is about, with what it means. */
    public static String head(String name, String meaning) {
        return "<th scope=\"row\">" + Html.escape(name) + small(meaning) + "</th>";
    }

    /** A text. */
    public static String text(String text) {
        return "<td class=\"text\">" + Html.escape(text) + "</td>";
    }

    /** A number, as a text. */
    public static String number(String number) {
        return "<td>" + Html.escape(number) + "</td>";
    }

    /** A number with a remark below. */
    public static String number(String number, String remark) {
        return "<td>" + Html.escape(number) + small(remark) + "</td>";
    }

    /** A number with its interval below; without where that is not defined. */
    public static String number(double value, Interval interval, DoubleFunction<String> format) {
        return "<td>" + Html.escape(format.apply(value)) + range(interval, format) + "</td>";
    }

    /** Two ends in small letters; empty where they are not defined. An end that is open at 0 is said in words. */
    private static String range(Interval interval, DoubleFunction<String> format) {
        if (!interval.isDefined()) {
            return "";
        }
        boolean above = interval.lower() > 0 && interval.lower() < OPEN * interval.upper();
        boolean below = interval.upper() < 0 && interval.upper() > OPEN * interval.lower();
        return small((above ? "just above 0" : format.apply(interval.lower())) + " to "
                + (below ? "just below 0" : format.apply(interval.upper())));
    }

    private static String small(String text) {
        return "<small>" + Html.escape(text) + "</small>";
    }
}

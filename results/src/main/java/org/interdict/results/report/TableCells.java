package org.interdict.results.report;

import java.util.function.DoubleFunction;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;

/** TableCells of tables that several reports show, as HTML. */
public final class TableCells {
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

    /** A number with its interval below; without where that is not defined. */
    public static String number(double value, Interval interval, DoubleFunction<String> format) {
        return "<td>" + Html.escape(format.apply(value)) + range(interval, format) + "</td>";
    }

    /** Two ends in small letters; empty where they are not defined. */
    private static String range(Interval interval, DoubleFunction<String> format) {
        return interval.isDefined()
                ? small(format.apply(interval.lower()) + " to " + format.apply(interval.upper()))
                : "";
    }

    private static String small(String text) {
        return "<small>" + Html.escape(text) + "</small>";
    }
}

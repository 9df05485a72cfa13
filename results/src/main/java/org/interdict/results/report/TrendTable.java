package org.interdict.results.report;

import java.util.List;
import java.util.Locale;
import org.interdict.results.statistics.estimate.BaselineTrend;
import org.interdict.results.text.Numbers;

/** Whether the measures are level under the baseline, as a table. */
final class TrendTable {
    private TrendTable() {}

    /** Writes the table; nothing without daily series. */
    static void write(Html html, ReportInput input) {
        List<BaselineTrend> trends = input.trends();
        if (trends.isEmpty()) {
            return;
        }
        int days = trends.get(0).days();
        long moving = trends.stream().filter(TrendTable::moves).count();
        html.heading("Is the baseline level?")
                .paragraph(Html.escape("Compares the last " + days + " days of the evaluation with the first " + days
                        + " under the baseline. "
                        + (moving == 0
                                ? "No measure grows or falls clearly by itself."
                                : "A measure that grows or falls by itself needs a reason, or a longer burn-in: "
                                        + "an effect on it also depends on when it is measured.")
                        + " A measure counts as level if the whole interval lies within "
                        + Numbers.percent(BaselineTrend.TOLERANCE) + " of no change."))
                .table(
                        "Change of each measure under the baseline, with its 95% interval over replicates",
                        List.of(
                                "Measure",
                                "First " + days + " days, per day",
                                "Last " + days + " days, per day",
                                "Change",
                                "Finding"),
                        1,
                        trends.stream().map(trend -> row(input, trend)).toList());
    }

    private static boolean moves(BaselineTrend trend) {
        return trend.verdict() == BaselineTrend.Verdict.GROWS || trend.verdict() == BaselineTrend.Verdict.FALLS;
    }

    private static String row(ReportInput input, BaselineTrend trend) {
        String measure = input.comparison().measures().stream()
                .filter(each -> each.name().equals(trend.measure()))
                .map(Phrases::heading)
                .findFirst()
                .orElse(trend.measure());
        return TableCells.head(measure)
                + TableCells.number(Numbers.value(trend.first()))
                + TableCells.number(Numbers.value(trend.last()))
                + TableCells.number(trend.change().mean(), trend.change().interval(), Numbers::changePercent)
                + TableCells.text(trend.verdict().name().toLowerCase(Locale.ROOT));
    }
}

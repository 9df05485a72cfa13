package org.interdict.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.YearEffect;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/** Strategies against one another, and effects by year, as HTML. */
final class ContrastTables {
    private final ReportInput input;
    private final Comparison comparison;
    private final ComparisonWording wording;

    ContrastTables(ReportInput input, ComparisonWording wording) {
        this.input = input;
        this.comparison = input.comparison();
        this.wording = wording;
    }

    /** One matrix for each measure: the strategy of the row minus that of the column. */
    void matrices(Html html) {
        html.paragraph("Each cell is the strategy of the row minus that of the column, paired by " + wording.each()
                + ", with its " + wording.confidence()
                + " interval and what it allows us to say of the strategy of the row. "
                + "Differences from the baseline are those of the table of effects. The others are a family of their own: their "
                + "intervals hold jointly.");
        comparison.measures().forEach(measure -> matrix(html, measure));
    }

    private void matrix(Html html, ComparedMeasure measure) {
        List<String> strategies = new ArrayList<>(comparison.strategies());
        strategies.remove(comparison.baseline());
        strategies.add(0, comparison.baseline());
        List<String> columns = new ArrayList<>(List.of("Strategy"));
        columns.addAll(strategies.subList(0, strategies.size() - 1).stream()
                .map(name -> "minus " + name)
                .toList());
        List<String> rows = new ArrayList<>();
        for (int row = 1; row < strategies.size(); row++) {
            StringBuilder cells = new StringBuilder(TableCells.head(strategies.get(row)));
            for (int column = 0; column < strategies.size() - 1; column++) {
                cells.append(column < row ? cell(strategies.get(row), strategies.get(column), measure) : "<td></td>");
            }
            rows.add(cells.toString());
        }
        html.table(Phrases.heading(measure) + ", " + measure.unit(), columns, 1, rows);
    }

    private String cell(String strategy, String against, ComparedMeasure measure) {
        Optional<Effect> found = Stream.concat(comparison.effects().stream(), comparison.contrasts().stream())
                .filter(row -> row.measure().equals(measure)
                        && row.strategy().equals(strategy)
                        && row.baseline().equals(against))
                .findFirst();
        return found.map(ContrastTables::cell).orElse("<td></td>");
    }

    private static String cell(Effect effect) {
        boolean relative = effect.relativeInterval().isDefined();
        Interval interval = relative ? effect.relativeInterval() : new Interval(effect.lower(), effect.upper());
        String range = interval.isDefined()
                ? number(interval.lower(), relative) + " to " + number(interval.upper(), relative) + "; "
                : "";
        return TableCells.number(
                number(relative ? effect.relative() : effect.mean(), relative), range + Words.spaced(effect.finding()));
    }

    private static String number(double value, boolean percent) {
        return percent ? Numbers.changePercent(value) : Numbers.change(value);
    }

    /** A row for each measure and strategy, a column for each year. */
    void years(Html html) {
        html.paragraph("Differences from " + Html.escape(Phrases.quote(comparison.baseline()))
                + " in each year of the evaluation, of the value of that year alone. For each measure the intervals of all strategies and "
                + "years hold jointly with " + wording.confidence() + " confidence.");
        int years = input.years().stream().mapToInt(YearEffect::year).max().orElse(0);
        List<String> columns = new ArrayList<>(List.of("Measure", "Strategy"));
        for (int year = 1; year <= years; year++) {
            columns.add("Year " + year);
        }
        html.groupedTable(
                "Effects by year",
                columns,
                2,
                comparison.measures().stream().map(this::years).toList());
    }

    private List<String> years(ComparedMeasure measure) {
        List<String> rows = new ArrayList<>();
        for (String strategy : comparison.strategies()) {
            List<Effect> effects = input.years().stream()
                    .map(YearEffect::effect)
                    .filter(effect -> effect.measure().equals(measure)
                            && effect.strategy().equals(strategy))
                    .toList();
            if (!effects.isEmpty()) {
                StringBuilder row = new StringBuilder(TableCells.measure(measure) + TableCells.head(strategy));
                effects.forEach(effect -> row.append(cell(effect)));
                rows.add(row.toString());
            }
        }
        return rows;
    }
}

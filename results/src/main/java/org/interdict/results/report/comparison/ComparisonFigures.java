package org.interdict.results.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.results.figure.CostHarmFigure;
import org.interdict.results.figure.EffectFigure;
import org.interdict.results.figure.Palette;
import org.interdict.results.figure.SeriesFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportInput;
import org.interdict.results.statistics.estimate.SeriesBand;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.CostEffectiveness;

/**
 * The figures of a comparison report.
 *
 * @param effects one forest plot for each measure, in the order of the measures
 * @param cost the first outcome and its cost, if they are known
 * @param series a figure for each measure with series
 */
record ComparisonFigures(List<Figure> effects, Optional<Figure> cost, List<Figure> series) {
    static ComparisonFigures of(ReportInput input, ComparisonWording wording, Palette palette) {
        List<Figure> effects = input.comparison().measures().stream()
                .map(measure -> EffectFigure.of(
                        wording.effectsOf(measure),
                        palette,
                        wording.effectTitle(measure),
                        Phrases.capital(wording.unit(measure)) + "; " + wording.confidence()
                                + " intervals of the paired difference, simultaneous for "
                                + (measure.equals(wording.primary())
                                        ? "all strategies"
                                        : "all strategies and all measures but " + Phrases.label(wording.primary()))))
                .toList();
        return new ComparisonFigures(effects, cost(input, wording, palette), series(input, palette));
    }

    /** All of them, in the order of the report. */
    List<Figure> all() {
        List<Figure> all = new ArrayList<>(effects);
        cost.ifPresent(all::add);
        all.addAll(series);
        return all;
    }

    private static Optional<Figure> cost(ReportInput input, ComparisonWording wording, Palette palette) {
        return input.portfolio().cost().map(all -> {
            ComparedMeasure cost = all.cost();
            ComparedMeasure outcome = all.outcomes().get(0);
            List<CostEffect> rows = all.rows().stream()
                    .filter(row -> row.outcome().equals(outcome))
                    .toList();
            String y = Phrases.label(outcome);
            return CostHarmFigure.of(
                    rows,
                    palette,
                    frontierTitle(all, y),
                    "Differences from " + Phrases.quote(all.baseline()) + " with simultaneous "
                            + wording.confidence() + " intervals; the line joins the efficient strategies; "
                            + wording.days(cost, outcome),
                    "Additional cost compared with " + Phrases.quote(all.baseline()) + ", " + cost.unit(),
                    "Difference in " + y + ", " + outcome.unit());
        });
    }

    private static String frontierTitle(CostEffectiveness all, String outcome) {
        List<String> names = all.frontier(all.outcomes().get(0)).stream()
                .map(row -> Phrases.quote(row.strategy()))
                .toList();
        return Phrases.capital(outcome) + " and cost to all payers: "
                + (names.isEmpty() ? "no strategy is efficient" : Phrases.efficient(names));
    }

    private static List<Figure> series(ReportInput input, Palette palette) {
        List<Figure> figures = new ArrayList<>();
        for (ComparedMeasure measure : input.comparison().measures()) {
            Map<String, SeriesBand> bands = new LinkedHashMap<>();
            for (String strategy : input.comparison().strategies()) {
                input.series().stream()
                        .filter(row -> row.measure().equals(measure.name())
                                && row.strategy().equals(strategy))
                        .findFirst()
                        .ifPresent(row -> bands.put(strategy, row.band()));
            }
            if (!bands.isEmpty()) {
                figures.add(SeriesFigure.of(
                        measure, bands, palette, Phrases.heading(measure) + " over time", caption(bands)));
            }
        }
        return figures;
    }

    private static String caption(Map<String, SeriesBand> bands) {
        SeriesBand band = bands.values().iterator().next();
        String bin = band.daysPerBin() == 1 ? "Daily values" : "Averages of " + band.daysPerBin() + " days";
        return bin + ": mean of " + Phrases.plural(band.replicates(), "run")
                + "; on each day 8 of 10 runs lie within the shade";
    }
}

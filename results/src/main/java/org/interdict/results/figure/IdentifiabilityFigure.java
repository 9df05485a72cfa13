package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/**
 * What the targets say about each parameter: one row for each parameter, the best known first. A bar shows which part of the plausible range is left (the middle 90 %). Where the
 * targets say nothing, the bar is grey and reaches from 5 to 95.
 */
public final class IdentifiabilityFigure {
    private static final int WIDTH = 980;
    private static final int MARGIN = 14;
    private static final int LEFT = 330;
    private static final int RIGHT = 250;
    private static final int HEAD = 112;
    private static final int ROW = 24;
    private static final int FOOT = 52;
    /** Largest number of parameters that are drawn; the data hold all. */
    private static final int MOST_ROWS = 60;

    private static final Color LEARNT = new Color(0x0072b2);
    private static final Color NOTHING = new Color(0xb1b8c0);

    private final List<ParameterFit> parameters;
    private final List<ParameterFit> drawn;

    private IdentifiabilityFigure(List<ParameterFit> parameters) {
        this.parameters = parameters.stream()
                .sorted(Comparator.comparing((ParameterFit fit) -> !fit.moved())
                        .thenComparingDouble(ParameterFit::spreadRatio))
                .toList();
        this.drawn = this.parameters.subList(0, Math.min(MOST_ROWS, parameters.size()));
    }

    /**
     * Draws it.
     *
     * @param parameters in any order
     * @param title what the figure shows, in one sentence
     */
    public static Figure of(List<ParameterFit> parameters, String title) {
        IdentifiabilityFigure figure = new IdentifiabilityFigure(parameters);
        return new Figure(
                "parameters",
                title,
                figure.description(),
                WIDTH,
                HEAD + ROW * figure.drawn.size() + FOOT,
                (graphics, area) -> figure.draw(graphics, area, title),
                figure.data());
    }

    private void draw(Graphics2D graphics, Rectangle2D area, String title) {
        int more = parameters.size() - drawn.size();
        ChartStyle.page(
                graphics,
                area,
                List.of(title),
                "Bars: the middle 90 % of the sample within the range that was plausible before; dots: medians"
                        + (more > 0 ? "; " + more + " more parameters, not moved, are in the data" : ""),
                MARGIN);
        double bottom = HEAD + ROW * drawn.size();
        double right = WIDTH - RIGHT + 16;
        heading(graphics, "grade", LEFT - 10, 1);
        heading(graphics, "usual", right + 60, 1);
        heading(graphics, "median after", right + 150, 1);
        heading(graphics, "spread", WIDTH - MARGIN, 1);
        RowAxis axis = new RowAxis(IdentifiabilityFigure::x, HEAD, bottom);
        axis.ticks(graphics, 0, 1, 0.25, tick -> String.valueOf((int) (100 * tick)));
        axis.name(graphics, "percentile of what was plausible before", 0.5);
        for (int row = 0; row < drawn.size(); row++) {
            row(graphics, drawn.get(row), HEAD + ROW * (row + 0.5));
        }
    }

    private static void heading(Graphics2D graphics, String words, double x, double anchor) {
        ChartStyle.text(graphics, words, Typeface.semibold(13), Palette.MUTED, x, HEAD - 14, anchor);
    }

    private static double x(double share) {
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private static void row(Graphics2D graphics, ParameterFit fit, double y) {
        Color colour = fit.moved() ? LEARNT : NOTHING;
        Color ink = fit.moved() ? Palette.INK : Palette.MUTED;
        ChartStyle.text(graphics, ChartStyle.shorten(fit.name(), 36), Typeface.semibold(13), ink, LEFT - 44, y, 1);
        ChartStyle.text(graphics, fit.grade(), Typeface.regular(13), ink, LEFT - 16, y, 1);
        Marks.bar(graphics, colour, x(fit.position().lower()), x(fit.position().upper()), y);
        Marks.dot(graphics, colour, x(fit.position().median()), y);
        double right = WIDTH - RIGHT + 16;
        ChartStyle.text(graphics, Numbers.value(fit.usual()), Typeface.regular(13), ink, right + 60, y, 1);
        ChartStyle.text(
                graphics, Numbers.value(fit.posterior().median()), Typeface.semibold(13), ink, right + 150, y, 1);
        String spread = fit.moved() ? Numbers.percent(fit.spreadRatio()) : "not moved";
        ChartStyle.text(graphics, spread, Typeface.regular(13), ink, WIDTH - MARGIN, y, 1);
    }

    private String description() {
        StringBuilder out = new StringBuilder("Parameters and the part of their plausible range that is left. ");
        for (ParameterFit fit : drawn) {
            out.append(fit.name())
                    .append(": ")
                    .append(Words.spaced(fit.reading()))
                    .append(", spread ")
                    .append(Numbers.percent(fit.spreadRatio()))
                    .append(" of the prior's, median ")
                    .append(Numbers.value(fit.posterior().median()))
                    .append(". ");
        }
        return out.toString().strip();
    }

    private DataTable data() {
        return DataTable.of(parameters)
                .text("parameter", "full name", ParameterFit::name)
                .text("unit", "its unit", ParameterFit::unit)
                .text(
                        "grade",
                        "A: measured in this population, B: measured in an analogue, C: assumed",
                        ParameterFit::grade)
                .number("usual", "declared value", ParameterFit::usual)
                .number("best", "value in the best parameter set", ParameterFit::best)
                .number(
                        "prior_lower",
                        "5th percentile before",
                        fit -> fit.prior().lower())
                .number("prior_median", "median before", fit -> fit.prior().median())
                .number(
                        "prior_upper",
                        "95th percentile before",
                        fit -> fit.prior().upper())
                .number(
                        "posterior_lower",
                        "5th percentile after",
                        fit -> fit.posterior().lower())
                .number(
                        "posterior_median",
                        "median after",
                        fit -> fit.posterior().median())
                .number(
                        "posterior_upper",
                        "95th percentile after",
                        fit -> fit.posterior().upper())
                .number("spread_ratio", "standard deviation after over before, in scores", ParameterFit::spreadRatio)
                .number("shift", "mean after, in standard deviations of the prior", ParameterFit::shift)
                .text("reading", "narrowed, shifted or not moved", fit -> Words.spaced(fit.reading()))
                .build();
    }
}

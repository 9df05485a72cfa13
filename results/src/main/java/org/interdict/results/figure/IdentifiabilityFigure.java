package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/**
 * What the targets say of each parameter: a row a parameter, the best known first. A bar shows which part of what was plausible before is left (the middle 90 %); where the
 * targets say nothing, it reaches from 5 to 95 and is grey.
 */
public final class IdentifiabilityFigure {
    private static final int WIDTH = 980;
    private static final int MARGIN = 14;
    private static final int LEFT = 330;
    private static final int RIGHT = 250;
    private static final int HEAD = 112;
    private static final int ROW = 24;
    private static final int FOOT = 52;
    /** Most parameters that are drawn; the data holds all. */
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
     * @param title what is seen, in a sentence
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
        graphics.setPaint(Color.WHITE);
        graphics.fill(area);
        ChartStyle.text(graphics, title, Typeface.semibold(18), Palette.INK, MARGIN, 24, 0);
        int more = parameters.size() - drawn.size();
        ChartStyle.text(
                graphics,
                "Where the middle 90 % of the sample lie within what was plausible before; dots are medians"
                        + (more > 0 ? "; " + more + " more, not moved, are in the data" : ""),
                Typeface.regular(14),
                Palette.MUTED,
                MARGIN,
                48,
                0);
        double bottom = HEAD + ROW * drawn.size();
        double right = WIDTH - RIGHT + 16;
        heading(graphics, "grade", LEFT - 10, 1);
        heading(graphics, "usual", right + 60, 1);
        heading(graphics, "median after", right + 150, 1);
        heading(graphics, "spread", WIDTH - MARGIN, 1);
        axis(graphics, bottom);
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

    private static void axis(Graphics2D graphics, double bottom) {
        graphics.setStroke(ChartStyle.HAIRLINE);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = x(quarter / 4.0);
            graphics.setPaint(Palette.GRID);
            graphics.draw(new Line2D.Double(x, HEAD, x, bottom));
            ChartStyle.text(
                    graphics, String.valueOf(25 * quarter), Typeface.regular(13), Palette.INK, x, bottom + 14, 0.5);
        }
        ChartStyle.text(
                graphics,
                "percentile of what was plausible before",
                Typeface.regular(13),
                Palette.MUTED,
                x(0.5),
                bottom + 36,
                0.5);
    }

    private static void row(Graphics2D graphics, ParameterFit fit, double y) {
        Color colour = fit.moved() ? LEARNT : NOTHING;
        Color ink = fit.moved() ? Palette.INK : Palette.MUTED;
        ChartStyle.text(graphics, ChartStyle.shorten(fit.name(), 36), Typeface.semibold(13), ink, LEFT - 44, y, 1);
        ChartStyle.text(graphics, fit.grade(), Typeface.regular(13), ink, LEFT - 16, y, 1);
        double from = x(fit.position().lower());
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(from, y - 3, x(fit.position().upper()) - from, 6));
        graphics.fill(new Ellipse2D.Double(x(fit.position().median()) - 5, y - 5, 10, 10));
        double right = WIDTH - RIGHT + 16;
        ChartStyle.text(graphics, Numbers.value(fit.usual()), Typeface.regular(13), ink, right + 60, y, 1);
        ChartStyle.text(
                graphics, Numbers.value(fit.posterior().median()), Typeface.semibold(13), ink, right + 150, y, 1);
        String spread = fit.moved() ? Numbers.percent(fit.spreadRatio()) : "not moved";
        ChartStyle.text(graphics, spread, Typeface.regular(13), ink, WIDTH - MARGIN, y, 1);
    }

    private String description() {
        StringBuilder out = new StringBuilder("Parameters and what is left of their plausible range. ");
        for (ParameterFit fit : drawn) {
            out.append(fit.name())
                    .append(": ")
                    .append(word(fit))
                    .append(", spread ")
                    .append(Numbers.percent(fit.spreadRatio()))
                    .append(" of the prior's, median ")
                    .append(Numbers.value(fit.posterior().median()))
                    .append(". ");
        }
        return out.toString().strip();
    }

    private static String word(ParameterFit fit) {
        return Words.spaced(fit.reading());
    }

    private DataTable data() {
        List<DataTable.Column> columns = List.of(
                new DataTable.Column("parameter", "full name", "string"),
                new DataTable.Column("unit", "its unit", "string"),
                new DataTable.Column("grade", "A measured here, B in an analogue, C assumed", "string"),
                new DataTable.Column("usual", "declared value", "number"),
                new DataTable.Column("best", "value in the best parameter set", "number"),
                new DataTable.Column("prior_lower", "5th percentile before", "number"),
                new DataTable.Column("prior_median", "median before", "number"),
                new DataTable.Column("prior_upper", "95th percentile before", "number"),
                new DataTable.Column("posterior_lower", "5th percentile after", "number"),
                new DataTable.Column("posterior_median", "median after", "number"),
                new DataTable.Column("posterior_upper", "95th percentile after", "number"),
                new DataTable.Column("spread_ratio", "standard deviation after over before, in scores", "number"),
                new DataTable.Column("shift", "mean after, in standard deviations of the prior", "number"),
                new DataTable.Column("reading", "narrowed, shifted or not moved", "string"));
        List<List<Object>> rows = new ArrayList<>();
        parameters.forEach(fit -> rows.add(List.of(
                fit.name(),
                fit.unit(),
                fit.grade(),
                fit.usual(),
                fit.best(),
                fit.prior().lower(),
                fit.prior().median(),
                fit.prior().upper(),
                fit.posterior().lower(),
                fit.posterior().median(),
                fit.posterior().upper(),
                fit.spreadRatio(),
                fit.shift(),
                word(fit))));
        return new DataTable(columns, rows);
    }
}

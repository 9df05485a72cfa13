package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.text.Numbers;

/**
 * How a calibration met its targets: one row for each target on the scale of its band's width, the band shaded. The upper, grey bar holds the middle 90 % of the parameter
 * sets before the fit, the lower, blue bar those after it; a diamond marks the usual parameters. An arrow at the edge marks what lies beyond it.
 */
public final class TargetFitFigure {
    private static final int WIDTH = 980;
    private static final int MARGIN = 14;
    private static final int LEFT = 230;
    private static final int RIGHT = 190;
    private static final int HEAD = 138;
    private static final int ROW = 38;
    private static final int FOOT = 52;
    /** Widths of the band that are shown on either side of it. */
    private static final double BEYOND = 2;

    private static final Color BEFORE = new Color(0x8c959f);
    private static final Color AFTER = new Color(0x0072b2);
    private static final Color USUAL = new Color(0xd55e00);

    private final List<TargetFit> targets;

    private TargetFitFigure(List<TargetFit> targets) {
        this.targets = targets;
    }

    /**
     * Draws it.
     *
     * @param targets rows, from the top
     * @param title what the figure shows, in one sentence
     */
    public static Figure of(List<TargetFit> targets, String title) {
        TargetFitFigure figure = new TargetFitFigure(List.copyOf(targets));
        return new Figure(
                "targets",
                title,
                figure.description(),
                WIDTH,
                HEAD + ROW * targets.size() + FOOT,
                (graphics, area) -> figure.draw(graphics, area, title),
                figure.data());
    }

    private void draw(Graphics2D graphics, Rectangle2D area, String title) {
        ChartStyle.page(
                graphics,
                area,
                List.of(title),
                "Values on the scale of each target's band; bars: the middle 90 % of the parameter sets, dots: their median",
                MARGIN);
        legend(graphics);
        double bottom = HEAD + ROW * targets.size();
        graphics.setPaint(BandMarks.BAND);
        graphics.fill(new Rectangle2D.Double(x(0), HEAD, x(1) - x(0), bottom - HEAD));
        RowAxis axis = new RowAxis(TargetFitFigure::x, HEAD, bottom);
        axis.ticks(graphics, -BEYOND, 1 + BEYOND, 1, TargetFitFigure::tick);
        axis.name(graphics, "distance from the band, in widths of the band", 0.5);
        for (int row = 0; row < targets.size(); row++) {
            row(graphics, targets.get(row), HEAD + ROW * (row + 0.5));
        }
    }

    /** The place of a value, in pixels. */
    private static double x(double position) {
        double share = (position + BEYOND) / (1 + 2 * BEYOND);
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private static void legend(Graphics2D graphics) {
        double y = 76;
        double x = MARGIN;
        x = BandMarks.legend(graphics, x, y);
        Marks.bar(graphics, BEFORE, x, x + 24, y);
        x = Marks.words(graphics, "before the fit (prior)", x + 30, y);
        Marks.bar(graphics, AFTER, x, x + 24, y);
        x = Marks.words(graphics, "after the fit (posterior, new seeds)", x + 30, y);
        Marks.diamond(graphics, USUAL, x + 6, y);
        Marks.words(graphics, "usual parameters", x + 18, y);
        ChartStyle.text(graphics, "band", Typeface.semibold(13), Palette.MUTED, WIDTH - RIGHT + 16, HEAD - 14, 0);
        ChartStyle.text(graphics, "after", Typeface.semibold(13), AFTER, WIDTH - MARGIN, HEAD - 14, 1);
    }

    private static String tick(double tick) {
        int widths = (int) (tick < 0 ? tick : tick > 1 ? tick - 1 : 0);
        if (widths == 0) {
            return tick == 0 ? "lower end" : "upper end";
        }
        return (widths > 0 ? "+" : "−") + Math.abs(widths);
    }

    private void row(Graphics2D graphics, TargetFit fit, double y) {
        Marks.rule(graphics, MARGIN, y + ROW / 2.0, WIDTH - MARGIN, y + ROW / 2.0);
        ChartStyle.text(
                graphics, ChartStyle.shorten(fit.band().id(), 28), Typeface.semibold(14), Palette.INK, LEFT - 16, y, 1);
        spread(graphics, fit, fit.prior(), y - 7, BEFORE);
        spread(graphics, fit, fit.posterior(), y + 7, AFTER);
        if (!Double.isNaN(fit.usual())) {
            Marks.diamond(graphics, USUAL, x(kept(position(fit, fit.usual()))), y);
        }
        BandMarks.ends(graphics, fit.band(), WIDTH - RIGHT + 16, y);
        ChartStyle.text(
                graphics, Numbers.value(fit.posterior().median()), Typeface.semibold(14), AFTER, WIDTH - MARGIN, y, 1);
    }

    private static void spread(Graphics2D graphics, TargetFit fit, Percentiles spread, double y, Color colour) {
        if (!spread.isDefined()) {
            return;
        }
        double lower = position(fit, spread.lower());
        double upper = position(fit, spread.upper());
        double from = x(kept(lower));
        Marks.bar(graphics, colour, from, Math.max(from + 1, x(kept(upper))), y);
        if (lower < -BEYOND) {
            Marks.arrow(graphics, colour, x(-BEYOND), y, -1);
        }
        if (upper > 1 + BEYOND) {
            Marks.arrow(graphics, colour, x(1 + BEYOND), y, 1);
        }
        graphics.setStroke(new BasicStroke(2));
        Marks.ring(graphics, colour, Color.WHITE, 4.5, x(kept(position(fit, spread.median()))), y);
    }

    private static double position(TargetFit fit, double value) {
        return (value - fit.band().low()) / fit.band().width();
    }

    private static double kept(double position) {
        return Math.min(1 + BEYOND, Math.max(-BEYOND, position));
    }

    private String description() {
        StringBuilder out = new StringBuilder("Targets with their bands, and values before and after the fit. ");
        for (TargetFit fit : targets) {
            out.append(fit.band().id())
                    .append(": band ")
                    .append(Numbers.value(fit.band().low()))
                    .append(" to ")
                    .append(Numbers.value(fit.band().high()))
                    .append(", before ")
                    .append(Numbers.value(fit.prior().median()))
                    .append(", after ")
                    .append(Numbers.value(fit.posterior().median()))
                    .append(". ");
        }
        return out.toString().strip();
    }

    private DataTable data() {
        return DataTable.of(targets)
                .text("target", "id of the target", fit -> fit.band().id())
                .text("unit", "unit of its values", fit -> fit.band().unit())
                .number("low", "lower end of the band", fit -> fit.band().low())
                .number("high", "upper end of the band", fit -> fit.band().high())
                .number("usual", "value at the usual parameters", TargetFit::usual)
                .number("best", "value at the best parameter set", TargetFit::best)
                .number(
                        "prior_lower",
                        "5th percentile over the prior's parameter sets",
                        fit -> fit.prior().lower())
                .number(
                        "prior_median",
                        "median over the same parameter sets",
                        fit -> fit.prior().median())
                .number(
                        "prior_upper",
                        "95th percentile over the same parameter sets",
                        fit -> fit.prior().upper())
                .number(
                        "posterior_lower",
                        "5th percentile over the posterior's parameter sets",
                        fit -> fit.posterior().lower())
                .number(
                        "posterior_median",
                        "median over the same parameter sets",
                        fit -> fit.posterior().median())
                .number(
                        "posterior_upper",
                        "95th percentile over the same parameter sets",
                        fit -> fit.posterior().upper())
                .number("prior_inside", "share of the prior's parameter sets in the band", TargetFit::priorInside)
                .number(
                        "posterior_inside",
                        "share of the posterior's parameter sets in the band",
                        TargetFit::posteriorInside)
                .number("standard_error", "standard error of a value from chance alone", TargetFit::standardError)
                .build();
    }
}

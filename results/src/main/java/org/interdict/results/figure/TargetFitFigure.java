package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.text.Numbers;

/**
 * How a calibration met its targets: a row a target, its band shaded, all on the scale of the band's width. Above, in grey, where the middle 90 % of the parameter
 * sets lay before; below, in blue, where they lie after; a diamond for the usual parameters. What lies beyond the edge is marked by an arrow there.
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
     * @param title what is seen, in a sentence
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
        graphics.setPaint(Color.WHITE);
        graphics.fill(area);
        ChartStyle.text(graphics, title, Typeface.semibold(18), Palette.INK, MARGIN, 24, 0);
        ChartStyle.text(
                graphics,
                "Values on the scale of each target's band; bars hold the middle 90 % of the parameter sets, dots their median",
                Typeface.regular(14),
                Palette.MUTED,
                MARGIN,
                48,
                0);
        legend(graphics);
        double bottom = HEAD + ROW * targets.size();
        graphics.setPaint(BandMarks.BAND);
        graphics.fill(new Rectangle2D.Double(x(0), HEAD, x(1) - x(0), bottom - HEAD));
        axis(graphics, bottom);
        for (int row = 0; row < targets.size(); row++) {
            row(graphics, targets.get(row), HEAD + ROW * (row + 0.5));
        }
    }

    /** Where a value stands, in widths from the lower end of the band. */
    private static double x(double position) {
        double share = (position + BEYOND) / (1 + 2 * BEYOND);
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private static void legend(Graphics2D graphics) {
        double y = 76;
        double x = MARGIN;
        x = BandMarks.legend(graphics, x, y);
        bar(graphics, x, x + 24, y, BEFORE);
        x = BandMarks.words(graphics, "before the fit (prior)", x + 30, y);
        bar(graphics, x, x + 24, y, AFTER);
        x = BandMarks.words(graphics, "after it (posterior, fresh seeds)", x + 30, y);
        diamond(graphics, x + 6, y);
        BandMarks.words(graphics, "usual parameters", x + 18, y);
        ChartStyle.text(graphics, "band", Typeface.semibold(13), Palette.MUTED, WIDTH - RIGHT + 16, HEAD - 14, 0);
        ChartStyle.text(graphics, "after", Typeface.semibold(13), AFTER, WIDTH - MARGIN, HEAD - 14, 1);
    }

    private static void axis(Graphics2D graphics, double bottom) {
        graphics.setStroke(ChartStyle.HAIRLINE);
        for (int tick = (int) -BEYOND; tick <= 1 + BEYOND; tick++) {
            graphics.setPaint(Palette.GRID);
            graphics.draw(new Line2D.Double(x(tick), HEAD, x(tick), bottom));
            int widths = tick < 0 ? tick : tick > 1 ? tick - 1 : 0;
            String label =
                    widths == 0 ? (tick == 0 ? "lower end" : "upper end") : (widths > 0 ? "+" : "−") + Math.abs(widths);
            ChartStyle.text(graphics, label, Typeface.regular(13), Palette.INK, x(tick), bottom + 14, 0.5);
        }
        ChartStyle.text(
                graphics,
                "distance from the band, in widths of the band",
                Typeface.regular(13),
                Palette.MUTED,
                x(0.5),
                bottom + 36,
                0.5);
    }

    private void row(Graphics2D graphics, TargetFit fit, double y) {
        graphics.setPaint(Palette.GRID);
        graphics.setStroke(ChartStyle.HAIRLINE);
        graphics.draw(new Line2D.Double(MARGIN, y + ROW / 2.0, WIDTH - MARGIN, y + ROW / 2.0));
        ChartStyle.text(
                graphics, ChartStyle.shorten(fit.band().id(), 28), Typeface.semibold(14), Palette.INK, LEFT - 16, y, 1);
        spread(graphics, fit, fit.prior(), y - 7, BEFORE);
        spread(graphics, fit, fit.posterior(), y + 7, AFTER);
        if (!Double.isNaN(fit.usual())) {
            diamond(graphics, x(kept(position(fit, fit.usual()))), y);
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
        bar(graphics, x(kept(lower)), Math.max(x(kept(lower)) + 1, x(kept(upper))), y, colour);
        if (lower < -BEYOND) {
            BandMarks.arrow(graphics, x(-BEYOND), y, -1);
        }
        if (upper > 1 + BEYOND) {
            BandMarks.arrow(graphics, x(1 + BEYOND), y, 1);
        }
        double median = x(kept(position(fit, spread.median())));
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Ellipse2D.Double(median - 4.5, y - 4.5, 9, 9));
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Ellipse2D.Double(median - 4.5, y - 4.5, 9, 9));
    }

    private static double position(TargetFit fit, double value) {
        return (value - fit.band().low()) / fit.band().width();
    }

    private static double kept(double position) {
        return Math.min(1 + BEYOND, Math.max(-BEYOND, position));
    }

    private static void bar(Graphics2D graphics, double from, double to, double y, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(from, y - 3, to - from, 6));
    }

    private static void diamond(Graphics2D graphics, double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 7);
        path.lineTo(x + 5, y);
        path.lineTo(x, y + 7);
        path.lineTo(x - 5, y);
        path.closePath();
        graphics.setPaint(USUAL);
        graphics.fill(path);
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
        List<DataTable.Column> columns = List.of(
                new DataTable.Column("target", "id of the target", "string"),
                new DataTable.Column("unit", "unit of its values", "string"),
                new DataTable.Column("low", "lower end of the band", "number"),
                new DataTable.Column("high", "upper end of the band", "number"),
                new DataTable.Column("usual", "value at the usual parameters", "number"),
                new DataTable.Column("best", "value at the best parameter set", "number"),
                new DataTable.Column("prior_lower", "5th percentile over the prior's parameter sets", "number"),
                new DataTable.Column("prior_median", "median over them", "number"),
                new DataTable.Column("prior_upper", "95th percentile over them", "number"),
                new DataTable.Column("posterior_lower", "5th percentile over the posterior's parameter sets", "number"),
                new DataTable.Column("posterior_median", "median over them", "number"),
                new DataTable.Column("posterior_upper", "95th percentile over them", "number"),
                new DataTable.Column("prior_inside", "share of the prior's parameter sets in the band", "number"),
                new DataTable.Column("posterior_inside", "share of the posterior's in the band", "number"),
                new DataTable.Column("standard_error", "standard error of a value for chance alone", "number"));
        List<List<Object>> rows = new ArrayList<>();
        targets.forEach(fit -> rows.add(List.of(
                fit.band().id(),
                fit.band().unit(),
                fit.band().low(),
                fit.band().high(),
                fit.usual(),
                fit.best(),
                fit.prior().lower(),
                fit.prior().median(),
                fit.prior().upper(),
                fit.posterior().lower(),
                fit.posterior().median(),
                fit.posterior().upper(),
                fit.priorInside(),
                fit.posteriorInside(),
                fit.standardError())));
        return new DataTable(columns, rows);
    }
}

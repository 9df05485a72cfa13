package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.tipping.TippingCurve;
import org.interdict.results.text.Numbers;

/**
 * Which strategy is best while one parameter moves through its plausible range: one bar for each parameter. Its colour is that of the best strategy, pale where the best strategy is
 * not clearly better than the next. A line marks the usual value.
 */
public final class TippingFigure {
    private static final int WIDTH = 880;
    private static final int MARGIN = 14;
    private static final int LEFT = 330;
    private static final int ROW = 62;
    private static final int BAR = 22;
    private static final int HEAD = 96;
    private static final int LETTER = 9;
    private static final int SLICES = 240;
    private static final double PALE = 0.35;

    private final List<TippingCurve> curves;
    private final Palette palette;

    private TippingFigure(List<TippingCurve> curves, Palette palette) {
        this.curves = curves;
        this.palette = palette;
    }

    /**
     * Draws the bars.
     *
     * @param curves at least one, all of one measure
     * @param palette colours of the strategies
     * @param title what the figure shows, in one sentence
     * @param subtitle what the numbers mean
     */
    public static Figure of(List<TippingCurve> curves, Palette palette, String title, String subtitle) {
        TippingFigure figure = new TippingFigure(curves, palette);
        List<String> lines = ChartStyle.wrap(title, (WIDTH - 2 * MARGIN) / LETTER);
        int top = HEAD + 24 * (lines.size() - 1);
        return new Figure(
                "tipping-" + Figure.id(curves.get(0).measure().name()),
                title,
                figure.description(),
                WIDTH,
                top + ROW * curves.size() + MARGIN,
                (graphics, area) -> figure.draw(graphics, area, lines, subtitle, top),
                figure.data());
    }

    private void draw(Graphics2D graphics, Rectangle2D area, List<String> title, String subtitle, int top) {
        ChartStyle.page(graphics, area, title, subtitle, MARGIN);
        double x = MARGIN;
        for (String strategy : curves.get(0).strategies()) {
            Marks.swatch(graphics, palette.colour(strategy), x, top - 25);
            ChartStyle.text(graphics, strategy, Typeface.regular(13), Palette.MUTED, x + 20, top - 25, 0);
            x += 36 + ChartStyle.width(graphics, strategy, Typeface.regular(13));
        }
        ChartStyle.text(
                graphics,
                "pale: not clearly better than the next",
                Typeface.regular(13),
                Palette.MUTED,
                x + 8,
                top - 25,
                0);
        for (int row = 0; row < curves.size(); row++) {
            bar(graphics, curves.get(row), top + ROW * row);
        }
    }

    private void bar(Graphics2D graphics, TippingCurve curve, double y) {
        double length = WIDTH - LEFT - 3 * MARGIN;
        double first = curve.places().get(0);
        double whole = curve.places().get(curve.places().size() - 1) - first;
        String name = curve.parameter().name() + " (" + curve.parameter().grade() + ")";
        ChartStyle.text(graphics, name, Typeface.semibold(14), Palette.INK, LEFT - 14, y + BAR / 2.0, 1);
        for (int slice = 0; slice < SLICES; slice++) {
            double place = first + whole * (slice + 0.5) / SLICES;
            Color colour = palette.colour(curve.strategies().get(curve.best(place)));
            graphics.setPaint(curve.settled(place) ? colour : Palette.tint(colour, PALE));
            graphics.fill(new Rectangle2D.Double(LEFT + length * slice / SLICES, y, length / SLICES + 0.5, BAR));
        }
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(ChartStyle.HAIRLINE);
        graphics.draw(new Rectangle2D.Double(LEFT, y, length, BAR));
        int last = curve.values().size() - 1;
        double usual = LEFT + length * (curve.usualPlace() - first) / whole;
        graphics.setPaint(Palette.INK);
        graphics.setStroke(new java.awt.BasicStroke(2.5f));
        graphics.draw(new Line2D.Double(usual, y - 5, usual, y + BAR + 5));
        double below = y + BAR + 14;
        label(graphics, curve.values().get(0), LEFT, below, curve.usual() == 0);
        label(graphics, curve.values().get(last), LEFT + length, below, curve.usual() == last);
        if (curve.usual() > 0 && curve.usual() < last) {
            label(graphics, curve.values().get(curve.usual()), usual, below, true);
        }
    }

    private static void label(Graphics2D graphics, double value, double x, double y, boolean usual) {
        ChartStyle.text(
                graphics,
                (usual ? "usual " : "") + Numbers.value(value),
                Typeface.regular(13),
                usual ? Palette.INK : Palette.MUTED,
                x,
                y,
                0.5);
    }

    private String description() {
        StringBuilder out = new StringBuilder("Best strategy along each parameter. ");
        for (TippingCurve curve : curves) {
            out.append(curve.parameter().name()).append(": ");
            for (int v = 0; v < curve.values().size(); v++) {
                out.append(v == 0 ? "" : ", ")
                        .append(curve.strategies().get(curve.best(curve.places().get(v))))
                        .append(" at ")
                        .append(Numbers.value(curve.values().get(v)))
                        .append(curve.settled(curve.places().get(v)) ? "" : " (not settled)");
            }
            out.append(". ");
        }
        return out.toString().strip();
    }

    private DataTable data() {
        record Point(TippingCurve curve, int value, int strategy, int best) {}
        List<Point> points = new ArrayList<>();
        for (TippingCurve curve : curves) {
            int best = curve.best(curve.usualPlace());
            for (int v = 0; v < curve.values().size(); v++) {
                for (int s = 0; s < curve.strategies().size(); s++) {
                    points.add(new Point(curve, v, s, best));
                }
            }
        }
        return DataTable.of(points)
                .text(
                        "parameter",
                        "name of the parameter",
                        point -> point.curve().parameter().name())
                .text(
                        "grade",
                        "A: measured in this population, B: measured in an analogue, C: assumed",
                        point -> point.curve().parameter().grade().name())
                .number(
                        "value",
                        "value of the parameter in these runs",
                        point -> point.curve().values().get(point.value()))
                .text(
                        "strategy",
                        "name of the strategy",
                        point -> point.curve().strategies().get(point.strategy()))
                .text(
                        "reference",
                        "the strategy that is best at the usual value",
                        point -> point.curve().strategies().get(point.best()))
                .number(
                        "better_by",
                        "by how much it is better than the reference; more is better",
                        point -> point.curve().better()[point.value()][point.strategy()][point.best()])
                .number(
                        "half_width",
                        "half-width of the interval of better_by",
                        point -> point.curve().half()[point.value()][point.strategy()][point.best()])
                .build();
    }
}

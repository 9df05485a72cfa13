package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.text.Numbers;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Cost-effectiveness plane (Black 1990): the additional cost of a strategy on the horizontal axis, its effect on an outcome on the vertical axis, both as
 * paired differences with simultaneous intervals. The baseline is the origin. A line joins the efficient strategies, and the baseline where
 * it is efficient; the dots of the others are hollow.
 */
public final class CostHarmFigure {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 470;
    /** A corner is named if it is at least this wide. */
    private static final int CORNER = 190;

    private static final int LABEL_HEIGHT = 19;
    private static final int LABEL_STEPS = 64;
    private static final int NAME_CHARACTERS = 34;
    private static final String LOWER = "lower end of its simultaneous interval";
    private static final String UPPER = "upper end";

    private final List<CostEffect> rows;
    private final List<Effect> cost;
    private final List<Effect> harm;
    private final Palette palette;

    private CostHarmFigure(List<CostEffect> rows, Palette palette) {
        this.rows = rows;
        this.cost = rows.stream().map(CostEffect::cost).toList();
        this.harm = rows.stream().map(CostEffect::effect).toList();
        this.palette = palette;
    }

    /**
     * Draws cost and outcome.
     *
     * @param rows cost and effect of each strategy, of one outcome
     * @param palette colours of the strategies
     * @param title what the figure shows, in one sentence
     * @param subtitle measures and interval
     * @param costLabel the measure of cost in words
     * @param harmLabel the outcome in words
     */
    public static Figure of(
            List<CostEffect> rows, Palette palette, String title, String subtitle, String costLabel, String harmLabel) {
        CostHarmFigure figure = new CostHarmFigure(rows, palette);
        XYPlot plot = figure.plot(costLabel, harmLabel);
        return new Figure(
                "cost-" + Figure.id(figure.cost.get(0).measure().name()) + "-against-"
                        + Figure.id(figure.harm.get(0).measure().name()),
                title,
                figure.description(costLabel, harmLabel),
                WIDTH,
                HEIGHT,
                ChartStyle.drawing(title, subtitle, plot, figure::overlay),
                figure.data());
    }

    private XYPlot plot(String costLabel, String harmLabel) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setCapLength(7);
        renderer.setErrorStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int i = 0; i < cost.size(); i++) {
            Effect x = cost.get(i);
            Effect y = harm.get(i);
            XYIntervalSeries series = new XYIntervalSeries(i + " " + x.strategy());
            if (x.n() >= 2 && y.n() >= 2) {
                series.add(x.mean(), lower(x), upper(x), y.mean(), lower(y), upper(y));
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, palette.colour(x.strategy()));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-6, -6, 12, 12));
        }
        XYPlot plot = new XYPlot(data, axis(cost, costLabel, 90), axis(harm, harmLabel, 50), renderer);
        ChartStyle.style(plot, 0, 10);
        plot.addDomainMarker(zero(), Layer.BACKGROUND);
        plot.addRangeMarker(zero(), Layer.BACKGROUND);
        return plot;
    }

    private static ValueMarker zero() {
        ValueMarker zero = new ValueMarker(0, Palette.INK, new BasicStroke(1.3f));
        zero.setAlpha(1);
        return zero;
    }

    private static NumberAxis axis(List<Effect> effects, String label, int characters) {
        NumberAxis axis = ChartStyle.axis(ChartStyle.shorten(label, characters));
        axis.setNumberFormatOverride(Numbers.axis(Numbers::change));
        double low = 0;
        double high = 0;
        for (Effect effect : effects) {
            if (effect.n() >= 2) {
                low = Math.min(low, lower(effect));
                high = Math.max(high, upper(effect));
            }
        }
        double length = high > low ? high - low : 1;
        axis.setRange(low - 0.14 * length, high + 0.14 * length);
        ChartStyle.ticks(axis);
        return axis;
    }

    private void overlay(Graphics2D graphics, XYPlot plot, Rectangle2D area) {
        Effect first = harm.get(0);
        double x0 = plot.getDomainAxis().valueToJava2D(0, area, RectangleEdge.BOTTOM);
        double y0 = plot.getRangeAxis().valueToJava2D(0, area, RectangleEdge.LEFT);
        corners(graphics, area, x0);
        frontier(graphics, plot, area);
        graphics.setPaint(palette.colour(first.baseline()));
        graphics.fill(new Rectangle2D.Double(x0 - 5, y0 - 5, 10, 10));
        List<Rectangle2D> taken = new ArrayList<>();
        label(graphics, area, taken, first.baseline(), x0, y0);
        for (int i = 0; i < cost.size(); i++) {
            if (cost.get(i).n() >= 2 && harm.get(i).n() >= 2) {
                double x = plot.getDomainAxis().valueToJava2D(cost.get(i).mean(), area, RectangleEdge.BOTTOM);
                double y = plot.getRangeAxis().valueToJava2D(harm.get(i).mean(), area, RectangleEdge.LEFT);
                if (!rows.get(i).onFrontier()) {
                    graphics.setPaint(java.awt.Color.WHITE);
                    graphics.fill(new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
                }
                label(graphics, area, taken, cost.get(i).strategy(), x, y);
            }
        }
    }

    /** The line through the efficient strategies in the order of their cost. It begins at the baseline, unless a strategy is better at no more cost. */
    private void frontier(Graphics2D graphics, XYPlot plot, Rectangle2D area) {
        List<double[]> points = new ArrayList<>();
        boolean cheaper = rows.stream().anyMatch(row -> row.cost().mean() <= 0 && row.gained() > 0);
        if (!cheaper) {
            points.add(new double[] {0, 0});
        }
        rows.stream()
                .filter(row -> row.onFrontier() && row.cost().n() >= 2)
                .sorted(java.util.Comparator.comparingDouble(row -> row.cost().mean()))
                .forEach(row ->
                        points.add(new double[] {row.cost().mean(), row.effect().mean()}));
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(
                new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 5}, 0));
        for (int i = 1; i < points.size(); i++) {
            graphics.draw(new Line2D.Double(
                    plot.getDomainAxis().valueToJava2D(points.get(i - 1)[0], area, RectangleEdge.BOTTOM),
                    plot.getRangeAxis().valueToJava2D(points.get(i - 1)[1], area, RectangleEdge.LEFT),
                    plot.getDomainAxis().valueToJava2D(points.get(i)[0], area, RectangleEdge.BOTTOM),
                    plot.getRangeAxis().valueToJava2D(points.get(i)[1], area, RectangleEdge.LEFT)));
        }
    }

    /** Writes into each corner what it means, if the corner is wide enough. */
    private void corners(Graphics2D graphics, Rectangle2D area, double zero) {
        boolean less = harm.get(0).measure().direction() == Direction.LESS;
        String above = less ? "worse" : "better";
        String below = less ? "better" : "worse";
        double top = area.getMinY() + 12;
        double bottom = area.getMaxY() - 12;
        if (area.getMaxX() - zero > CORNER) {
            corner(graphics, "▲ " + above + ", costs more ▶", area.getMaxX() - 8, top, 1);
            corner(graphics, "▼ " + below + ", costs more ▶", area.getMaxX() - 8, bottom, 1);
        }
        if (zero - area.getMinX() > CORNER) {
            corner(graphics, "◀ costs less, " + above + " ▲", area.getMinX() + 8, top, 0);
            corner(graphics, "◀ costs less, " + below + " ▼", area.getMinX() + 8, bottom, 0);
        }
    }

    private static void corner(Graphics2D graphics, String words, double x, double y, double anchor) {
        ChartStyle.text(graphics, words, Typeface.semibold(14), Palette.MUTED, x, y, anchor);
    }

    /** Writes a name near its point, at the nearest place within the area where no other name stands. A thin line leads to a place that is not next to the point. */
    private void label(
            Graphics2D graphics, Rectangle2D area, List<Rectangle2D> taken, String strategy, double x, double y) {
        String name = ShortNames.of(cost.stream().map(Effect::strategy).toList(), NAME_CHARACTERS)
                .getOrDefault(strategy, "");
        Font font = Typeface.semibold(15);
        double width = ChartStyle.width(graphics, name, font);
        for (int step = 0; step < LABEL_STEPS; step++) {
            // Above, below, further above …, each on the right, then on the left.
            int row = step / 2;
            double centre = y + (row % 2 == 0 ? -1 : 1) * (14 + LABEL_HEIGHT * (row / 2));
            boolean right = step % 2 == 0;
            double left = right ? x + 10 : x - 10 - width;
            Rectangle2D place = new Rectangle2D.Double(left, centre - LABEL_HEIGHT / 2.0, width, LABEL_HEIGHT);
            boolean free = taken.stream().noneMatch(other -> other.intersects(place));
            if (free && area.contains(place) || step == LABEL_STEPS - 1) {
                taken.add(place);
                if (row > 1) {
                    graphics.setPaint(palette.colour(strategy));
                    graphics.setStroke(ChartStyle.HAIRLINE);
                    graphics.draw(new Line2D.Double(x, y, right ? left - 2 : left + width + 2, centre));
                }
                ChartStyle.text(graphics, name, font, palette.text(strategy), left, centre, 0);
                return;
            }
        }
    }

    private String description(String costLabel, String harmLabel) {
        StringBuilder out = new StringBuilder("Scatter plot of " + costLabel + " and " + harmLabel + ". ");
        for (int i = 0; i < cost.size(); i++) {
            Effect x = cost.get(i);
            Effect y = harm.get(i);
            out.append(x.strategy())
                    .append(": ")
                    .append(range(x))
                    .append("; ")
                    .append(range(y))
                    .append(rows.get(i).onFrontier() ? "; efficient. " : "; not efficient. ");
        }
        return out.toString().strip();
    }

    /** The lower end of an effect; its mean where all differences are equal, so that there is no interval to draw. */
    private static double lower(Effect effect) {
        return Double.isNaN(effect.lower()) ? effect.mean() : effect.lower();
    }

    private static double upper(Effect effect) {
        return Double.isNaN(effect.upper()) ? effect.mean() : effect.upper();
    }

    private static String range(Effect effect) {
        if (Double.isNaN(effect.lower())) {
            return Numbers.change(effect.mean()) + " " + effect.measure().unit() + " in " + effect.n() + " of "
                    + effect.n();
        }
        return Numbers.change(effect.mean()) + " " + effect.measure().unit() + " (" + Numbers.change(effect.lower())
                + " to " + Numbers.change(effect.upper()) + ")";
    }

    private DataTable data() {
        String x = cost.get(0).measure().name() + ", " + cost.get(0).measure().unit();
        String y = harm.get(0).measure().name() + ", " + harm.get(0).measure().unit();
        return DataTable.of(rows)
                .text("strategy", "name of the strategy", CostEffect::strategy)
                .number(
                        "cost",
                        "mean paired difference of " + x,
                        row -> row.cost().mean())
                .number("cost_lower", LOWER, row -> row.cost().lower())
                .number("cost_upper", UPPER, row -> row.cost().upper())
                .number(
                        "outcome",
                        "mean paired difference of " + y,
                        row -> row.effect().mean())
                .number("outcome_lower", LOWER, row -> row.effect().lower())
                .number("outcome_upper", UPPER, row -> row.effect().upper())
                .flag("efficient", "whether it lies on the efficient frontier", CostEffect::onFrontier)
                .build();
    }
}

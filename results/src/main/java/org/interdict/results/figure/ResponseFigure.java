package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.Finding;
import org.interdict.results.statistics.sweep.Crossing;
import org.interdict.results.statistics.sweep.ResponseCurve;
import org.interdict.results.statistics.sweep.SweptFactor;
import org.interdict.results.text.Numbers;

/**
 * Dose and response: the paired effect of each strategy on one measure while one factor changes, with the interval at each point. A filled dot is clearly different from the
 * baseline, an empty one is not. A band shows between which values a strategy stops being better.
 */
public final class ResponseFigure {
    private static final int WIDTH = 880;
    private static final int MARGIN = 14;
    private static final int LEFT = 96;
    private static final int RIGHT = 28;
    private static final int PLOT = 340;
    private static final int HEAD = 96;
    private static final int FOOT = 62;
    private static final int LETTER = 9;
    private static final int MOST_TICKS = 11;
    private static final double DODGE = 7;
    private static final double BAND = 0.18;

    private final List<ResponseCurve> curves;
    private final Palette palette;
    private final boolean percent;

    private ResponseFigure(List<ResponseCurve> curves, Palette palette) {
        this.curves = curves;
        this.palette = palette;
        this.percent = curves.stream()
                .flatMap(curve -> curve.effects().stream())
                .allMatch(effect -> effect.n() < 2 || effect.relativeInterval().isDefined());
    }

    /**
     * Draws the curves of one measure.
     *
     * @param curves one for each strategy but the baseline, at least one
     * @param palette colours of the strategies
     * @param title what the figure shows, in one sentence
     * @param subtitle what the numbers mean
     */
    public static Figure of(List<ResponseCurve> curves, Palette palette, String title, String subtitle) {
        ResponseFigure figure = new ResponseFigure(curves, palette);
        List<String> lines = ChartStyle.wrap(title, (WIDTH - 2 * MARGIN) / LETTER);
        int top = HEAD + 24 * (lines.size() - 1);
        return new Figure(
                "sweep-" + Figure.id(curves.get(0).measure().name()),
                title,
                figure.description(),
                WIDTH,
                top + PLOT + FOOT,
                (graphics, area) -> figure.draw(graphics, area, lines, subtitle, top),
                figure.data());
    }

    private double middle(Effect effect) {
        return percent ? effect.relative() : effect.mean();
    }

    private Interval interval(Effect effect) {
        return percent ? effect.relativeInterval() : new Interval(effect.lower(), effect.upper());
    }

    private void draw(Graphics2D graphics, Rectangle2D area, List<String> title, String subtitle, int top) {
        ChartStyle.page(graphics, area, title, subtitle, MARGIN);
        legend(graphics, top - 26);
        ValueScale y = vertical(top);
        ValueScale x = horizontal();
        bands(graphics, x, top);
        axes(graphics, x, y, top);
        for (int c = 0; c < curves.size(); c++) {
            double shift = DODGE * (c - (curves.size() - 1) / 2.0);
            curve(graphics, curves.get(c), x, y, shift);
        }
    }

    private void legend(Graphics2D graphics, double y) {
        double x = MARGIN;
        for (ResponseCurve curve : curves) {
            Marks.swatch(graphics, palette.colour(curve.strategy()), x, y);
            x = Marks.words(graphics, curve.strategy(), x + 20, y);
        }
        Marks.words(graphics, "filled: clearly different from the baseline", x + 8, y);
    }

    private ValueScale vertical(int top) {
        double[] values = curves.stream()
                .flatMap(curve -> curve.effects().stream())
                .flatMap(effect -> Stream.of(
                        middle(effect),
                        interval(effect).lower(),
                        interval(effect).upper()))
                .mapToDouble(Double::doubleValue)
                .toArray();
        return ValueScale.around(values, (double) top + PLOT, top);
    }

    private ValueScale horizontal() {
        double[] places = places();
        double first = places[0];
        double last = places[places.length - 1];
        double space = last > first ? 0.04 * (last - first) : 1;
        return new ValueScale(first - space, last + space, LEFT, WIDTH - RIGHT);
    }

    private double[] places() {
        SweptFactor factor = curves.get(0).factor();
        return curves.get(0).points().stream()
                .mapToDouble(point -> factor.place(point.values().get(0)))
                .toArray();
    }

    private void bands(Graphics2D graphics, ValueScale x, int top) {
        for (ResponseCurve curve : curves) {
            for (Crossing crossing : curve.crossings()) {
                if (!crossing.interval().isDefined()) {
                    continue;
                }
                double from = x.place(curve.factor().place(crossing.interval().lower()));
                double to = x.place(curve.factor().place(crossing.interval().upper()));
                graphics.setPaint(Palette.tint(palette.colour(curve.strategy()), BAND));
                graphics.fill(new Rectangle2D.Double(from, top, Math.max(1, to - from), PLOT));
            }
        }
    }

    private void axes(Graphics2D graphics, ValueScale x, ValueScale y, int top) {
        ComparedMeasure measure = curves.get(0).measure();
        for (double tick : y.ticks()) {
            double place = y.place(tick);
            Marks.rule(graphics, LEFT, place, WIDTH - RIGHT, place);
            String label = Numbers.axis(percent ? Numbers::changePercent : Numbers::change)
                    .format(tick);
            ChartStyle.text(graphics, label, Typeface.regular(13), Palette.INK, LEFT - 8, place, 1);
        }
        graphics.setPaint(Palette.INK);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(LEFT, y.place(0), WIDTH - RIGHT, y.place(0)));
        boolean less = measure.direction() == Direction.LESS;
        ChartStyle.text(
                graphics,
                less ? "▼ better" : "▲ better",
                Typeface.semibold(13),
                Palette.MUTED,
                LEFT + 6,
                less ? top + PLOT - 10.0 : top + 10.0,
                0);
        SweptFactor factor = curves.get(0).factor();
        List<Double> values = curves.get(0).points().stream()
                .map(point -> point.values().get(0))
                .distinct()
                .toList();
        int every = (values.size() + MOST_TICKS - 1) / MOST_TICKS;
        for (int i = 0; i < values.size(); i++) {
            double place = x.place(factor.place(values.get(i)));
            if (i % every == 0) {
                ChartStyle.text(
                        graphics,
                        factor.shown(values.get(i)),
                        Typeface.regular(13),
                        Palette.INK,
                        place,
                        top + PLOT + 16.0,
                        0.5);
            }
            Marks.rule(graphics, place, top + PLOT, place, top + PLOT + 5.0);
        }
        ChartStyle.text(
                graphics,
                factor.name(),
                Typeface.regular(14),
                Palette.INK,
                (LEFT + WIDTH - RIGHT) / 2.0,
                top + PLOT + 40.0,
                0.5);
    }

    private void curve(Graphics2D graphics, ResponseCurve curve, ValueScale x, ValueScale y, double shift) {
        Color colour = palette.colour(curve.strategy());
        double[] places = places();
        List<Effect> effects = curve.effects();
        graphics.setPaint(colour);
        if (curve.factor().numeric()) {
            Path2D line = new Path2D.Double();
            boolean begun = false;
            for (int p = 0; p < places.length; p++) {
                if (Double.isFinite(middle(effects.get(p)))) {
                    double px = x.place(places[p]) + shift;
                    double py = y.place(middle(effects.get(p)));
                    if (begun) {
                        line.lineTo(px, py);
                    } else {
                        line.moveTo(px, py);
                    }
                    begun = true;
                }
            }
            graphics.setStroke(palette.line(curve.strategy(), 2));
            graphics.draw(line);
        }
        graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int p = 0; p < places.length; p++) {
            Effect effect = effects.get(p);
            double px = x.place(places[p]) + shift;
            graphics.setPaint(colour);
            if (interval(effect).isDefined()) {
                double low = y.place(interval(effect).lower());
                double high = y.place(interval(effect).upper());
                graphics.draw(new Line2D.Double(px, low, px, high));
                graphics.draw(new Line2D.Double(px - 4, low, px + 4, low));
                graphics.draw(new Line2D.Double(px - 4, high, px + 4, high));
            }
            if (Double.isFinite(middle(effect))) {
                boolean clear = effect.finding() == Finding.BETTER || effect.finding() == Finding.WORSE;
                Marks.ring(graphics, colour, clear ? colour : Color.WHITE, 5, px, y.place(middle(effect)));
            }
        }
    }

    private String description() {
        return curves.stream()
                .map(curve -> "Effect of " + curve.strategy() + " by "
                        + curve.factor().name() + ": "
                        + IntStream.range(0, curve.points().size())
                                .mapToObj(p -> {
                                    Effect effect = curve.effects().get(p);
                                    String value = curve.factor()
                                            .text(curve.points().get(p).values().get(0));
                                    return value + ": "
                                            + (percent
                                                    ? Numbers.changePercent(effect.relative())
                                                    : Numbers.change(effect.mean()));
                                })
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }

    private DataTable data() {
        record Row(ResponseCurve curve, int point, Effect effect) {}
        List<Row> rows = new ArrayList<>();
        for (ResponseCurve curve : curves) {
            List<Effect> effects = curve.effects();
            for (int p = 0; p < effects.size(); p++) {
                rows.add(new Row(curve, p, effects.get(p)));
            }
        }
        return DataTable.of(rows)
                .whole(
                        "point",
                        "number of the point in the design",
                        row -> row.curve().points().get(row.point()).number())
                .text(
                        "factor",
                        "name of the factor",
                        row -> row.curve().factor().name())
                .text(
                        "value",
                        "value of the factor",
                        row -> row.curve()
                                .factor()
                                .exact(row.curve()
                                        .points()
                                        .get(row.point())
                                        .values()
                                        .get(0)))
                .text("strategy", "name of the strategy", row -> row.curve().strategy())
                .text(
                        "measure",
                        "name of the measure",
                        row -> row.curve().measure().name())
                .number(
                        "mean",
                        "mean paired difference from the baseline",
                        row -> row.effect().mean())
                .number(
                        "lower",
                        "lower end of its interval",
                        row -> row.effect().lower())
                .number("upper", "upper end", row -> row.effect().upper())
                .number(
                        "relative",
                        "the difference as a share of the baseline's mean",
                        row -> row.effect().relative())
                .number(
                        "relative_lower",
                        "lower end of its interval",
                        row -> row.effect().relativeInterval().lower())
                .number(
                        "relative_upper",
                        "upper end",
                        row -> row.effect().relativeInterval().upper())
                .whole("n", "pairs counted", row -> row.effect().n())
                .build();
    }
}

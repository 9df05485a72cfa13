package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.Finding;
import org.interdict.results.statistics.sweep.SweepFindings;
import org.interdict.results.statistics.sweep.SweptFactor;
import org.interdict.results.statistics.sweep.SweptPoint;
import org.interdict.results.text.Numbers;

/**
 * The effect of one strategy on one measure over two factors: a field for each combination of values, or, where the points are no grid, the area that is nearest to each point. Blue is
 * better than the baseline, orange worse, stronger where the effect is larger. A thick line separates areas in which different strategies are best.
 */
public final class HeatMapFigure {
    private static final int WIDTH = 880;
    private static final int MARGIN = 14;
    private static final int LEFT = 120;
    private static final int RIGHT = 28;
    private static final int PLOT = 380;
    private static final int HEAD = 96;
    private static final int FOOT = 62;
    private static final int LETTER = 9;
    private static final int FINE_COLUMNS = 72;
    private static final int FINE_ROWS = 44;
    private static final int NARROWEST_LABELLED = 44;
    private static final int LOWEST_LABELLED = 18;
    private static final double PALEST = 0.08;
    private static final Color BETTER = new Color(0x0072b2);
    private static final Color WORSE = new Color(0xd55e00);

    private final SweepFindings findings;
    private final String strategy;
    private final ComparedMeasure measure;
    private final int measureIndex;
    private final boolean percent;
    private final boolean grid;
    private final List<Double> xs;
    private final List<Double> ys;
    private final double largest;

    private HeatMapFigure(SweepFindings findings, String strategy, ComparedMeasure measure) {
        this.findings = findings;
        this.strategy = strategy;
        this.measure = measure;
        measureIndex = findings.measures().indexOf(measure);
        xs = findings.values(0);
        ys = findings.values(1);
        grid = findings.points().stream().map(SweptPoint::values).distinct().count() == (long) xs.size() * ys.size();
        percent = findings.points().stream()
                .map(this::effect)
                .allMatch(effect -> effect.n() == 0 || Double.isFinite(effect.relative()));
        largest = findings.points().stream()
                .mapToDouble(point -> Math.abs(shown(effect(point))))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    /**
     * Draws the map of a strategy.
     *
     * @param findings of a sweep over two factors, with a point
     * @param title what the figure shows, in one sentence
     * @param subtitle what the numbers mean
     */
    public static Figure of(
            SweepFindings findings, String strategy, ComparedMeasure measure, String title, String subtitle) {
        HeatMapFigure figure = new HeatMapFigure(findings, strategy, measure);
        List<String> lines = ChartStyle.wrap(title, (WIDTH - 2 * MARGIN) / LETTER);
        int top = HEAD + 24 * (lines.size() - 1);
        return new Figure(
                "sweep-" + Figure.id(measure.name()) + "-" + Figure.id(strategy),
                title,
                figure.description(),
                WIDTH,
                top + PLOT + FOOT,
                (graphics, area) -> figure.draw(graphics, area, lines, subtitle, top),
                figure.data());
    }

    private Effect effect(SweptPoint point) {
        return point.comparison().effect(strategy, measure.name());
    }

    private double shown(Effect effect) {
        return percent ? effect.relative() : effect.mean();
    }

    private String text(Effect effect) {
        return percent ? Numbers.changePercent(effect.relative()) : Numbers.change(effect.mean());
    }

    private static boolean clear(Effect effect) {
        return effect.finding() == Finding.BETTER || effect.finding() == Finding.WORSE;
    }

    private void draw(Graphics2D graphics, Rectangle2D area, List<String> title, String subtitle, int top) {
        ChartStyle.page(graphics, area, title, subtitle, MARGIN);
        double x = MARGIN;
        Marks.swatch(graphics, BETTER, x, top - 26.0);
        x = Marks.words(graphics, "better than the baseline", x + 20, top - 26.0);
        Marks.swatch(graphics, WORSE, x, top - 26.0);
        x = Marks.words(graphics, "worse", x + 20, top - 26.0);
        Marks.words(
                graphics,
                (grid ? "bold: clearly different; " : "") + "thick line: another strategy is best",
                x,
                top - 26.0);
        int columns = grid ? xs.size() : FINE_COLUMNS;
        int rows = grid ? ys.size() : FINE_ROWS;
        SweptPoint[][] fields = fields(columns, rows);
        fields(graphics, fields, top);
        borders(graphics, fields, top);
        axes(graphics, top);
    }

    /** The point of each field, [column][row], rows from below. */
    private SweptPoint[][] fields(int columns, int rows) {
        SweptPoint[][] fields = new SweptPoint[columns][rows];
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                fields[c][r] = grid ? at(xs.get(c), ys.get(r)) : nearest((c + 0.5) / columns, (r + 0.5) / rows);
            }
        }
        return fields;
    }

    private SweptPoint at(double x, double y) {
        return findings.points().stream()
                .filter(point -> point.values().get(0) == x && point.values().get(1) == y)
                .findFirst()
                .orElseThrow();
    }

    private SweptPoint nearest(double x, double y) {
        SweptPoint best = findings.points().get(0);
        double least = Double.POSITIVE_INFINITY;
        for (SweptPoint point : findings.points()) {
            double dx = share(0, point.values().get(0)) - x;
            double dy = share(1, point.values().get(1)) - y;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                best = point;
            }
        }
        return best;
    }

    /** Where a value lies between the smallest and the largest of its factor, 0 to 1. */
    private double share(int index, double value) {
        SweptFactor factor = findings.factors().get(index);
        List<Double> values = index == 0 ? xs : ys;
        double low = factor.place(values.get(0));
        double high = factor.place(values.get(values.size() - 1));
        return high > low ? (factor.place(value) - low) / (high - low) : 0.5;
    }

    private static double left(int column, int columns) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * column / columns;
    }

    private static double upper(int row, int rows, int top) {
        return top + PLOT - (double) PLOT * (row + 1) / rows;
    }

    private void fields(Graphics2D graphics, SweptPoint[][] fields, int top) {
        int columns = fields.length;
        int rows = fields[0].length;
        double width = left(1, columns) - left(0, columns);
        double height = (double) PLOT / rows;
        boolean labelled = grid && width >= NARROWEST_LABELLED && height >= LOWEST_LABELLED;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; ) {
                int end = c + 1;
                // Neighbours of one point are one rectangle, so that the file stays small.
                while (!grid && end < columns && fields[end][r] == fields[c][r]) {
                    end++;
                }
                double x = left(c, columns);
                double y = upper(r, rows, top);
                Effect effect = effect(fields[c][r]);
                graphics.setPaint(colour(effect));
                graphics.fill(new Rectangle2D.Double(x, y, left(end, columns) - x + 0.5, height + 0.5));
                if (labelled) {
                    boolean strong = Math.abs(shown(effect)) > 0.6 * largest;
                    ChartStyle.text(
                            graphics,
                            text(effect),
                            clear(effect) ? Typeface.semibold(13) : Typeface.regular(13),
                            strong ? Color.WHITE : Palette.INK,
                            x + width / 2,
                            y + height / 2,
                            0.5);
                }
                c = end;
            }
        }
    }

    private Color colour(Effect effect) {
        double value = shown(effect);
        if (!Double.isFinite(value) || value == 0 || largest == 0) {
            return Color.WHITE;
        }
        boolean better = measure.better(effect.mean(), 0);
        return Palette.tint(better ? BETTER : WORSE, PALEST + (1 - PALEST) * Math.abs(value) / largest);
    }

    private void borders(Graphics2D graphics, SweptPoint[][] fields, int top) {
        int columns = fields.length;
        int rows = fields[0].length;
        graphics.setPaint(Palette.INK);
        graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                int best = fields[c][r].best(measureIndex);
                double x = left(c + 1, columns);
                double y = upper(r, rows, top);
                if (c + 1 < columns && fields[c + 1][r].best(measureIndex) != best) {
                    graphics.draw(new Line2D.Double(x, y, x, upper(r - 1, rows, top)));
                }
                if (r + 1 < rows && fields[c][r + 1].best(measureIndex) != best) {
                    graphics.draw(new Line2D.Double(left(c, columns), y, x, y));
                }
            }
        }
    }

    private void axes(Graphics2D graphics, int top) {
        SweptFactor xFactor = findings.factors().get(0);
        SweptFactor yFactor = findings.factors().get(1);
        for (int i = 0; i < xs.size(); i++) {
            boolean shown = grid ? xs.size() <= 12 || i % 2 == 0 : i == 0 || i == xs.size() - 1;
            double place = grid
                    ? (left(i, xs.size()) + left(i + 1, xs.size())) / 2
                    : LEFT + (WIDTH - LEFT - RIGHT) * share(0, xs.get(i));
            if (shown) {
                ChartStyle.text(
                        graphics,
                        xFactor.shown(xs.get(i)),
                        Typeface.regular(13),
                        Palette.INK,
                        place,
                        top + PLOT + 14.0,
                        0.5);
            }
        }
        for (int i = 0; i < ys.size(); i++) {
            boolean shown = grid || i == 0 || i == ys.size() - 1;
            double place =
                    grid ? upper(i, ys.size(), top) + PLOT / 2.0 / ys.size() : top + PLOT - PLOT * share(1, ys.get(i));
            if (shown) {
                ChartStyle.text(
                        graphics, yFactor.shown(ys.get(i)), Typeface.regular(13), Palette.INK, LEFT - 8.0, place, 1);
            }
        }
        ChartStyle.text(
                graphics,
                "across: " + xFactor.name() + "; upwards: " + yFactor.name(),
                Typeface.regular(14),
                Palette.INK,
                MARGIN,
                top + PLOT + 40.0,
                0);
    }

    private String description() {
        return "Effect of " + strategy + " by " + findings.factors().get(0).name() + " and "
                + findings.factors().get(1).name() + ": "
                + findings.points().stream()
                        .map(point -> IntStream.range(0, 2)
                                        .mapToObj(f -> findings.factors()
                                                .get(f)
                                                .text(point.values().get(f)))
                                        .collect(Collectors.joining(", "))
                                + ": " + text(effect(point)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private DataTable data() {
        DataTable.Builder<SweptPoint> table =
                DataTable.of(findings.points()).whole("point", "number of the point in the design", SweptPoint::number);
        for (int f = 0; f < 2; f++) {
            int index = f;
            SweptFactor factor = findings.factors().get(f);
            table.text(
                    factor.name(),
                    "value of this factor",
                    point -> factor.exact(point.values().get(index)));
        }
        return table.number(
                        "mean",
                        "mean paired difference from the baseline",
                        point -> effect(point).mean())
                .number(
                        "lower",
                        "lower end of its interval",
                        point -> effect(point).lower())
                .number("upper", "upper end", point -> effect(point).upper())
                .number(
                        "relative",
                        "the difference as a share of the baseline's mean",
                        point -> effect(point).relative())
                .text("best", "the strategy that is best at the point", point -> {
                    int best = point.best(measureIndex);
                    return best < 0 ? "" : findings.strategies().get(best);
                })
                .build();
    }
}

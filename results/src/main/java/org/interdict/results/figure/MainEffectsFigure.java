package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.sweep.MainEffect;
import org.interdict.results.statistics.sweep.SweptFactor;
import org.interdict.results.text.Numbers;

/** How the effects of strategies on one measure change with each of several factors, on average over the others: a small panel for each factor, all on one scale. */
public final class MainEffectsFigure {
    private static final int WIDTH = 880;
    private static final int MARGIN = 14;
    private static final int AXIS = 78;
    private static final int MOST_COLUMNS = 3;
    private static final int PANEL = 190;
    private static final int GAP = 22;
    private static final int BELOW = 56;
    private static final int HEAD = 96;
    private static final int LETTER = 9;
    private static final int PANEL_LETTERS = 38;
    private static final double DODGE = 6;

    private final List<List<MainEffect>> factors;
    private final Palette palette;
    private final ComparedMeasure measure;
    private final int columns;

    private MainEffectsFigure(List<List<MainEffect>> factors, Palette palette) {
        this.factors = factors;
        this.palette = palette;
        this.measure = factors.get(0).get(0).measure();
        this.columns = Math.min(MOST_COLUMNS, factors.size());
    }

    /**
     * Draws the panels.
     *
     * @param factors for each factor the main effects, one for each strategy, all of one measure; at least one
     * @param palette colours of the strategies
     * @param title what the figure shows, in one sentence
     * @param subtitle what the numbers mean
     */
    public static Figure of(List<List<MainEffect>> factors, Palette palette, String title, String subtitle) {
        MainEffectsFigure figure = new MainEffectsFigure(factors, palette);
        List<String> lines = ChartStyle.wrap(title, (WIDTH - 2 * MARGIN) / LETTER);
        int top = HEAD + 24 * (lines.size() - 1);
        int rows = (factors.size() + figure.columns - 1) / figure.columns;
        return new Figure(
                "sweep-main-" + Figure.id(figure.measure.name()),
                title,
                figure.description(),
                WIDTH,
                top + rows * (PANEL + BELOW) + MARGIN,
                (graphics, area) -> figure.draw(graphics, area, lines, subtitle, top),
                figure.data());
    }

    private void draw(Graphics2D graphics, Rectangle2D area, List<String> title, String subtitle, int top) {
        ChartStyle.page(graphics, area, title, subtitle, MARGIN);
        double x = MARGIN;
        for (MainEffect effect : factors.get(0)) {
            Marks.swatch(graphics, palette.colour(effect.strategy()), x, top - 26.0);
            x = Marks.words(graphics, effect.strategy(), x + 20, top - 26.0);
        }
        boolean less = measure.direction() == Direction.LESS;
        Marks.words(graphics, less ? "lower is better" : "higher is better", x + 8, top - 26.0);
        double width = (double) (WIDTH - AXIS - MARGIN - (columns - 1) * GAP) / columns;
        for (int f = 0; f < factors.size(); f++) {
            int column = f % columns;
            double left = AXIS + column * (width + GAP);
            double above = top + (double) (f / columns) * (PANEL + BELOW);
            panel(graphics, factors.get(f), left, left + width, above, column == 0);
        }
    }

    private void panel(
            Graphics2D graphics, List<MainEffect> effects, double left, double right, double top, boolean first) {
        double[] all = factors.stream()
                .flatMap(List::stream)
                .flatMap(effect -> effect.levels().stream())
                .flatMap(level -> Stream.of(
                        level.effect().mean(),
                        level.effect().interval().lower(),
                        level.effect().interval().upper()))
                .mapToDouble(Double::doubleValue)
                .toArray();
        ValueScale y = ValueScale.around(all, top + PANEL, top);
        for (double tick : y.ticks()) {
            Marks.rule(graphics, left, y.place(tick), right, y.place(tick));
            if (first) {
                ChartStyle.text(
                        graphics,
                        Numbers.axis(Numbers::change).format(tick),
                        Typeface.regular(12),
                        Palette.INK,
                        left - 6,
                        y.place(tick),
                        1);
            }
        }
        graphics.setPaint(Palette.INK);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(left, y.place(0), right, y.place(0)));
        SweptFactor factor = effects.get(0).factor();
        ValueScale x = across(effects.get(0), left, right);
        for (int s = 0; s < effects.size(); s++) {
            line(graphics, effects.get(s), x, y, DODGE * (s - (effects.size() - 1) / 2.0));
        }
        List<MainEffect.Level> levels = effects.get(0).levels();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.size() <= 5 || i == 0 || i == levels.size() - 1) {
                ChartStyle.text(
                        graphics,
                        factor.text(levels.get(i).middle()),
                        Typeface.regular(12),
                        Palette.INK,
                        x.place(factor.place(levels.get(i).middle())),
                        top + PANEL + 12,
                        0.5);
            }
        }
        ChartStyle.text(
                graphics,
                ChartStyle.shorten(factor.label(), PANEL_LETTERS),
                Typeface.semibold(13),
                Palette.INK,
                (left + right) / 2,
                top + PANEL + 32,
                0.5);
    }

    private static ValueScale across(MainEffect effect, double left, double right) {
        SweptFactor factor = effect.factor();
        double low = factor.place(effect.levels().get(0).middle());
        double high =
                factor.place(effect.levels().get(effect.levels().size() - 1).middle());
        double space = high > low ? 0.1 * (high - low) : 1;
        return new ValueScale(low - space, high + space, left, right);
    }

    private void line(Graphics2D graphics, MainEffect effect, ValueScale x, ValueScale y, double shift) {
        Color colour = palette.colour(effect.strategy());
        double beforeX = Double.NaN;
        double beforeY = Double.NaN;
        for (MainEffect.Level level : effect.levels()) {
            if (!Double.isFinite(level.effect().mean())) {
                continue;
            }
            double px = x.place(effect.factor().place(level.middle())) + shift;
            double py = y.place(level.effect().mean());
            graphics.setPaint(colour);
            graphics.setStroke(palette.line(effect.strategy(), 2));
            if (effect.factor().numeric() && !Double.isNaN(beforeX)) {
                graphics.draw(new Line2D.Double(beforeX, beforeY, px, py));
            }
            if (level.effect().interval().isDefined()) {
                graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                graphics.draw(new Line2D.Double(
                        px,
                        y.place(level.effect().interval().lower()),
                        px,
                        y.place(level.effect().interval().upper())));
            }
            Marks.ring(graphics, colour, colour, 3.5, px, py);
            beforeX = px;
            beforeY = py;
        }
    }

    private String description() {
        return factors.stream()
                .flatMap(List::stream)
                .map(effect -> effect.strategy() + " by " + effect.factor().name() + ": "
                        + effect.levels().stream()
                                .map(level -> effect.factor().text(level.middle()) + ": "
                                        + Numbers.change(level.effect().mean()))
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }

    private DataTable data() {
        record Row(MainEffect effect, MainEffect.Level level) {}
        List<Row> rows = new ArrayList<>();
        for (List<MainEffect> effects : factors) {
            for (MainEffect effect : effects) {
                effect.levels().forEach(level -> rows.add(new Row(effect, level)));
            }
        }
        return DataTable.of(rows)
                .text(
                        "factor",
                        "name of the factor",
                        row -> row.effect().factor().name())
                .text("strategy", "name of the strategy", row -> row.effect().strategy())
                .text(
                        "measure",
                        "name of the measure",
                        row -> row.effect().measure().name())
                .text(
                        "low",
                        "smallest value of the factor in this level",
                        row -> row.effect().factor().exact(row.level().low()))
                .text(
                        "high",
                        "largest value",
                        row -> row.effect().factor().exact(row.level().high()))
                .number(
                        "mean",
                        "mean paired difference from the baseline over the points of the level",
                        row -> row.level().effect().mean())
                .number(
                        "lower",
                        "lower end of its interval, of chance alone",
                        row -> row.level().effect().interval().lower())
                .number(
                        "upper",
                        "upper end",
                        row -> row.level().effect().interval().upper())
                .whole(
                        "points",
                        "points of the design in this level",
                        row -> row.level().points())
                .build();
    }
}

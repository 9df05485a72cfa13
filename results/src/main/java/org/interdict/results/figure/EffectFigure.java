package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/**
 * Forest plot of one measure: each strategy's paired difference from the baseline with its simultaneous interval, in percent of the baseline's mean
 * (in the measure's unit where that is not defined). Words say which side is better.
 */
public final class EffectFigure {
    private static final int WIDTH = 880;
    private static final int ROW = 38;
    private static final int FRAME = 138;
    private static final int VALUE_COLUMN = 230;
    private static final int NAME_CHARACTERS = 34;

    private final List<Effect> effects;
    private final Palette palette;
    private final boolean percent;

    private EffectFigure(List<Effect> effects, Palette palette) {
        this.effects = effects;
        this.palette = palette;
        this.percent = effects.stream()
                .allMatch(effect -> Double.isNaN(effect.lower())
                        || effect.relativeInterval().isDefined());
    }

    /**
     * Draws the effects of one measure.
     *
     * @param effects at least one, all of one measure
     * @param palette colours of the strategies
     * @param title what the figure shows, in one sentence
     * @param subtitle measure, unit, interval
     */
    public static Figure of(List<Effect> effects, Palette palette, String title, String subtitle) {
        EffectFigure figure = new EffectFigure(effects, palette);
        XYPlot plot = figure.plot();
        return new Figure(
                "effect-" + Figure.id(effects.get(0).measure().name()),
                title,
                figure.description(),
                WIDTH,
                FRAME + ROW * effects.size() + ChartStyle.extraTitleHeight(title),
                ChartStyle.drawing(title, subtitle, plot, figure::overlay),
                figure.data());
    }

    private double middle(Effect effect) {
        return percent ? effect.relative() : effect.mean();
    }

    private Interval interval(Effect effect) {
        return percent ? effect.relativeInterval() : new Interval(effect.lower(), effect.upper());
    }

    private DoubleFunction<String> format() {
        return percent ? Numbers::changePercent : Numbers::change;
    }

    private XYPlot plot() {
        XIntervalSeriesCollection data = new XIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(8);
        renderer.setErrorStroke(new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            XIntervalSeries series = new XIntervalSeries(i + " " + effect.strategy());
            Interval interval = interval(effect);
            if (interval.isDefined()) {
                series.add(middle(effect), interval.lower(), interval.upper(), i);
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, palette.colour(effect.strategy()));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-5.5, -5.5, 11, 11));
        }
        XYPlot plot = new XYPlot(data, valueAxis(), nameAxis(), renderer);
        ChartStyle.style(plot, 0, VALUE_COLUMN);
        plot.setRangeGridlinesVisible(false);
        ValueMarker zero = new ValueMarker(0, Palette.INK, new BasicStroke(1.5f));
        zero.setAlpha(1);
        plot.addDomainMarker(zero, Layer.BACKGROUND);
        boolean less = effects.get(0).measure().direction() == Direction.LESS;
        double far = 1e6 * Math.max(1, plot.getDomainAxis().getRange().getLength());
        IntervalMarker side = new IntervalMarker(less ? -far : 0, less ? 0 : far, Palette.BETTER_SIDE);
        side.setAlpha(0.07f);
        plot.addDomainMarker(side, Layer.BACKGROUND);
        return plot;
    }

    private NumberAxis valueAxis() {
        String unit = percent ? "% of its mean" : effects.get(0).measure().unit();
        NumberAxis axis = ChartStyle.axis(
                "Difference from “" + ChartStyle.shorten(effects.get(0).baseline(), NAME_CHARACTERS) + "”, " + unit);
        axis.setNumberFormatOverride(Numbers.axis(format()));
        double low = 0;
        double high = 0;
        for (Effect effect : effects) {
            Interval interval = interval(effect);
            if (interval.isDefined()) {
                low = Math.min(low, interval.lower());
                high = Math.max(high, interval.upper());
            }
        }
        double length = high > low ? high - low : 1;
        // Space for the words that name the sides.
        axis.setRange(Math.min(low - 0.06 * length, -0.22 * length), Math.max(high + 0.06 * length, 0.22 * length));
        ChartStyle.ticks(axis);
        return axis;
    }

    private SymbolAxis nameAxis() {
        Map<String, String> labels =
                ShortNames.of(effects.stream().map(Effect::strategy).toList(), NAME_CHARACTERS);
        String[] names = effects.stream()
                .map(effect -> labels.getOrDefault(effect.strategy(), ""))
                .toArray(String[]::new);
        SymbolAxis axis = new SymbolAxis(null, names);
        ChartStyle.style(axis);
        axis.setTickLabelFont(Typeface.forText(Typeface.semibold(15), String.join("", names)));
        axis.setGridBandsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setInverted(true);
        axis.setRange(-1.15, names.length - 0.45);
        return axis;
    }

    private void overlay(Graphics2D graphics, XYPlot plot, Rectangle2D area) {
        boolean less = effects.get(0).measure().direction() == Direction.LESS;
        double top = plot.getRangeAxis().valueToJava2D(-0.8, area, RectangleEdge.LEFT);
        double zero = plot.getDomainAxis().valueToJava2D(0, area, RectangleEdge.BOTTOM);
        Color colour = Palette.MUTED;
        ChartStyle.text(graphics, less ? "◀ better" : "◀ worse", Typeface.semibold(14), colour, zero - 10, top, 1);
        ChartStyle.text(graphics, less ? "worse ▶" : "better ▶", Typeface.semibold(14), colour, zero + 10, top, 0);
        double column = area.getMaxX() + 16;
        ChartStyle.text(graphics, "difference (interval)", Typeface.regular(14), colour, column, top, 0);
        for (int i = 0; i < effects.size(); i++) {
            double y = plot.getRangeAxis().valueToJava2D(i, area, RectangleEdge.LEFT);
            ChartStyle.text(graphics, text(effects.get(i)), Typeface.regular(15), Palette.INK, column, y, 0);
        }
    }

    private String text(Effect effect) {
        return switch (effect.finding()) {
            case TOO_FEW -> "too few replicates";
            case IDENTICAL -> "identical in " + effect.n() + " of " + effect.n();
            case SAME_DIFFERENCE -> format().apply(middle(effect)) + " in " + effect.n() + " of " + effect.n();
            default -> {
                Interval interval = interval(effect);
                yield format().apply(middle(effect)) + "  (" + format().apply(interval.lower()) + " to "
                        + format().apply(interval.upper()) + ")";
            }
        };
    }

    private String description() {
        StringBuilder out = new StringBuilder(
                "Forest plot of differences from " + effects.get(0).baseline() + ". ");
        effects.forEach(effect ->
                out.append(effect.strategy()).append(": ").append(text(effect)).append(". "));
        return out.toString().strip();
    }

    private DataTable data() {
        String unit = effects.get(0).measure().unit();
        return DataTable.of(effects)
                .text("strategy", "name of the strategy", Effect::strategy)
                .text("baseline", "the strategy with which it is compared", Effect::baseline)
                .text(
                        "measure",
                        "name of the measure",
                        effect -> effect.measure().name())
                .number("baseline_mean", "mean of the baseline, " + unit, Effect::baselineMean)
                .number("mean", "mean paired difference, " + unit, Effect::mean)
                .number("lower", "lower end of its simultaneous interval, " + unit, Effect::lower)
                .number("upper", "upper end, " + unit, Effect::upper)
                .number("relative", "difference / baseline's mean", Effect::relative)
                .number(
                        "relative_lower",
                        "lower end of its simultaneous interval (Fieller)",
                        effect -> effect.relativeInterval().lower())
                .number(
                        "relative_upper",
                        "upper end",
                        effect -> effect.relativeInterval().upper())
                .number(
                        "p_adjusted",
                        "p adjusted over the family; below the error rate exactly when the interval excludes 0",
                        Effect::pAdjusted)
                .text("finding", "what the interval allows us to say", effect -> Words.hyphenated(effect.finding()))
                .whole("n", "pairs of replicates", Effect::n)
                .build();
    }
}

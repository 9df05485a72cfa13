package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.estimate.SeriesBand;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.text.Numbers;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A measure over time: the mean of each strategy over replicates, with the pointwise band of four fifths of them, labelled at the line's end. */
public final class SeriesFigure {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 400;
    private static final int LABEL_COLUMN = 190;
    private static final int LABEL_HEIGHT = 19;
    private static final int NAME_CHARACTERS = 25;
    private static final double[] DAY_STEPS = {1, 2, 5, 10, 20, 30, 60, 90, 180, 365, 730, 1825, 3650};

    private final ComparedMeasure measure;
    private final Map<String, SeriesBand> bands;
    private final Palette palette;

    private SeriesFigure(ComparedMeasure measure, Map<String, SeriesBand> bands, Palette palette) {
        this.measure = measure;
        this.bands = bands;
        this.palette = palette;
    }

    /**
     * Draws the bands of one measure.
     *
     * @param bands one band for each strategy, in the order of the strategies; at least one
     * @param palette colours of the strategies
     * @param title what the figure shows, in one sentence
     * @param subtitle measure, unit, band
     */
    public static Figure of(
            ComparedMeasure measure, Map<String, SeriesBand> bands, Palette palette, String title, String subtitle) {
        SeriesFigure figure = new SeriesFigure(measure, bands, palette);
        XYPlot plot = figure.plot();
        return new Figure(
                "series-" + Figure.id(measure.name()),
                title,
                figure.description(),
                WIDTH,
                HEIGHT,
                ChartStyle.drawing(title, subtitle, plot, figure::overlay),
                figure.data());
    }

    private XYPlot plot() {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(bands.size() > 4 ? 0.08f : 0.16f);
        int index = 0;
        double days = 1;
        for (Map.Entry<String, SeriesBand> entry : bands.entrySet()) {
            data.addSeries(series(entry.getKey(), entry.getValue()));
            Color colour = palette.colour(entry.getKey());
            renderer.setSeriesPaint(index, colour);
            renderer.setSeriesFillPaint(index, colour);
            renderer.setSeriesStroke(index, palette.line(entry.getKey(), 2.6f));
            SeriesBand band = entry.getValue();
            int bins = band.firstDay().length;
            days = Math.max(days, bins == 0 ? 1 : band.firstDay()[bins - 1] + band.daysPerBin());
            index++;
        }
        NumberAxis y = ChartStyle.axis(measure.unit() + " per day".repeat(perDay()));
        y.setUpperMargin(0.06);
        XYPlot plot = new XYPlot(data, dayAxis(days), y, renderer);
        ChartStyle.ticks(y);
        ChartStyle.style(plot, 0, LABEL_COLUMN);
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    /** The unit of a daily total gets the words "per day"; the unit of a level stays as it is. */
    private int perDay() {
        boolean flow = measure.aggregate() == org.interdict.model.measure.Aggregate.TOTAL;
        return flow && !measure.unit().contains("per day") && !measure.unit().contains("/day") ? 1 : 0;
    }

    private static NumberAxis dayAxis(double days) {
        NumberAxis axis = ChartStyle.axis("days since the start of the evaluation");
        axis.setRange(new Range(0, days));
        double step = DAY_STEPS[DAY_STEPS.length - 1];
        for (int i = DAY_STEPS.length - 1; i >= 0 && days / DAY_STEPS[i] <= 8; i--) {
            step = DAY_STEPS[i];
        }
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(Numbers.axis(day -> Numbers.decimal(day, 0)));
        return axis;
    }

    private static YIntervalSeries series(String strategy, SeriesBand band) {
        YIntervalSeries series = new YIntervalSeries(strategy);
        for (int i = 0; i < band.firstDay().length; i++) {
            if (Double.isFinite(band.mean()[i])) {
                double middle = band.firstDay()[i] + band.daysPerBin() / 2.0;
                series.add(middle, band.mean()[i], band.lower()[i], band.upper()[i]);
            }
        }
        return series;
    }

    /** Writes names at the ends of the lines, moved apart where they would touch. */
    private void overlay(Graphics2D graphics, XYPlot plot, Rectangle2D area) {
        record Label(String strategy, double end, double y) {}
        List<Label> labels = new ArrayList<>();
        bands.forEach((strategy, band) -> {
            double last = last(band);
            if (Double.isFinite(last)) {
                double y = plot.getRangeAxis().valueToJava2D(last, area, RectangleEdge.LEFT);
                labels.add(new Label(strategy, y, y));
            }
        });
        labels.sort(Comparator.comparingDouble(Label::end));
        double[] places = spread(labels.stream().mapToDouble(Label::y).toArray(), area.getMinY(), area.getMaxY());
        Font font = Typeface.semibold(15);
        Map<String, String> names = ShortNames.of(bands.keySet(), NAME_CHARACTERS);
        for (int i = 0; i < places.length; i++) {
            Label label = labels.get(i);
            graphics.setPaint(palette.colour(label.strategy()));
            graphics.setStroke(palette.line(label.strategy(), 1.3f));
            double x = area.getMaxX();
            graphics.draw(new Line2D.Double(x + 3, label.end(), x + 14, places[i]));
            ChartStyle.text(
                    graphics,
                    names.getOrDefault(label.strategy(), ""),
                    font,
                    palette.text(label.strategy()),
                    x + 18,
                    places[i],
                    0);
        }
    }

    /** Places for labels: at least a label's height apart, near the line ends that they name, and within the area. */
    static double[] spread(double[] sorted, double top, double bottom) {
        double[] places = sorted.clone();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + LABEL_HEIGHT);
        }
        double limit = bottom;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - LABEL_HEIGHT;
        }
        if (places.length > 0 && places[0] < top) {
            for (int i = 0; i < places.length; i++) {
                places[i] = top + i * LABEL_HEIGHT;
            }
        }
        return places;
    }

    private static double last(SeriesBand band) {
        for (int i = band.mean().length - 1; i >= 0; i--) {
            if (Double.isFinite(band.mean()[i])) {
                return band.mean()[i];
            }
        }
        return Double.NaN;
    }

    private String description() {
        StringBuilder out = new StringBuilder("Lines over time of " + measure.name() + ", " + measure.unit() + ". ");
        bands.forEach((strategy, band) -> out.append(strategy)
                .append(": from ")
                .append(Numbers.value(band.mean().length == 0 ? Double.NaN : band.mean()[0]))
                .append(" at the start to ")
                .append(Numbers.value(last(band)))
                .append(" at the end. "));
        return out.toString().strip();
    }

    private DataTable data() {
        record Bin(String strategy, SeriesBand band, int index) {}
        List<Bin> bins = new ArrayList<>();
        bands.forEach((strategy, band) -> {
            for (int i = 0; i < band.firstDay().length; i++) {
                bins.add(new Bin(strategy, band, i));
            }
        });
        String unit = measure.unit();
        return DataTable.of(bins)
                .text("strategy", "name of the strategy", Bin::strategy)
                .text("measure", "name of the measure", bin -> measure.name())
                .whole(
                        "first_day",
                        "first day of the bin, from the start of the evaluation",
                        bin -> bin.band().firstDay()[bin.index()])
                .whole(
                        "days",
                        "days averaged within a replicate",
                        bin -> bin.band().daysPerBin())
                .number(
                        "mean",
                        "mean over replicates, daily value, " + unit,
                        bin -> bin.band().mean()[bin.index()])
                .number(
                        "median",
                        "median over replicates, " + unit,
                        bin -> bin.band().median()[bin.index()])
                .number(
                        "p10",
                        "tenth percentile over replicates, " + unit,
                        bin -> bin.band().lower()[bin.index()])
                .number(
                        "p90",
                        "ninetieth percentile over replicates, " + unit,
                        bin -> bin.band().upper()[bin.index()])
                .whole("replicates", "replicates summarised", bin -> bin.band().replicates())
                .build();
    }
}

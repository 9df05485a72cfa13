package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.text.Numbers;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** The look all charts share: white, dark text, a light grid, the title flush left. */
final class ChartStyle {
    private static final int TITLE_CHARACTERS = 92;
    static final BasicStroke HAIRLINE = new BasicStroke(1);

    private ChartStyle() {}

    /** Draws over a chart, when the place of its data is known. */
    @FunctionalInterface
    interface Overlay {
        void draw(Graphics2D graphics, XYPlot plot, Rectangle2D dataArea);
    }

    /** Draws a chart of this plot, then the overlay. */
    static Figure.Drawing drawing(String title, String subtitle, XYPlot plot, Overlay overlay) {
        return (graphics, area) -> {
            JFreeChart chart = new JFreeChart(null, Typeface.semibold(18), plot, false);
            chart.setBackgroundPaint(Color.WHITE);
            chart.setPadding(new RectangleInsets(12, 14, 12, 14));
            TextTitle heading = text(title, Typeface.semibold(18), Palette.INK);
            heading.setPadding(new RectangleInsets(0, 0, 2, 0));
            chart.setTitle(heading);
            TextTitle sub = text(subtitle, Typeface.regular(14), Palette.MUTED);
            sub.setPadding(new RectangleInsets(0, 0, 8, 0));
            chart.addSubtitle(sub);
            ChartRenderingInfo info = new ChartRenderingInfo();
            chart.draw(graphics, area, null, info);
            overlay.draw(graphics, plot, info.getPlotInfo().getDataArea());
        };
    }

    private static TextTitle text(String words, Font font, Color colour) {
        TextTitle title = new TextTitle(words, Typeface.forText(font, words));
        title.setPaint(colour);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        return title;
    }

    static void style(XYPlot plot, double left, double right) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(0, left, 0, right));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
    }

    static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        style(axis);
        axis.setAutoRangeIncludesZero(true);
        axis.setNumberFormatOverride(Numbers.axis(Numbers::value));
        return axis;
    }

    static void style(ValueAxis axis) {
        String label = axis.getLabel();
        axis.setLabelFont(Typeface.forText(Typeface.regular(14), label == null ? "" : label));
        axis.setTickLabelFont(Typeface.regular(14));
        axis.setLabelPaint(Palette.INK);
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.MUTED);
        axis.setTickMarkPaint(Palette.MUTED);
        axis.setLabelInsets(new RectangleInsets(6, 4, 2, 4));
    }

    /** Puts about six ticks at round numbers on an axis. */
    static void ticks(NumberAxis axis) {
        double rough = axis.getRange().getLength() / 6;
        double power = new java.math.BigDecimal(rough)
                .round(new java.math.MathContext(1, java.math.RoundingMode.DOWN))
                .ulp()
                .doubleValue();
        double step = 10 * power;
        for (double factor : new double[] {5, 2.5, 2, 1}) {
            step = factor * power >= rough ? factor * power : step;
        }
        axis.setTickUnit(new NumberTickUnit(step));
    }

    /** Height of a title beyond its first line. */
    static int extraTitleHeight(String title) {
        return 24 * ((title.length() - 1) / TITLE_CHARACTERS);
    }

    /** Draws a white page with the lines of its title, and below them what the numbers mean. */
    static void page(Graphics2D graphics, Rectangle2D area, List<String> title, String subtitle, double margin) {
        graphics.setPaint(Color.WHITE);
        graphics.fill(area);
        double y = 24;
        for (String line : title) {
            text(graphics, line, Typeface.semibold(18), Palette.INK, margin, y, 0);
            y += 24;
        }
        text(graphics, subtitle, Typeface.regular(14), Palette.MUTED, margin, y, 0);
    }

    /** A text divided between words into lines with at most a number of characters. */
    static List<String> wrap(String text, int characters) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            boolean full = !line.isEmpty() && line.length() + 1 + word.length() > characters;
            if (full) {
                lines.add(line);
            }
            line = full || line.isEmpty() ? word : line + " " + word;
        }
        lines.add(line);
        return lines;
    }

    /** Writes a text centred on y: its left end (anchor 0), middle (0.5) or right end (1) is at x. */
    static void text(Graphics2D graphics, String words, Font font, Color colour, double x, double y, double anchor) {
        Font shown = Typeface.forText(font, words);
        graphics.setFont(shown);
        graphics.setPaint(colour);
        double width =
                graphics.getFontMetrics().getStringBounds(words, graphics).getWidth();
        graphics.drawString(words, (float) (x - anchor * width), (float) (y + 0.35 * shown.getSize2D()));
    }

    static double width(Graphics2D graphics, String words, Font font) {
        return graphics.getFontMetrics(Typeface.forText(font, words))
                .getStringBounds(words, graphics)
                .getWidth();
    }

    /** A name shortened to a number of characters. */
    static String shorten(String name, int characters) {
        return name.codePointCount(0, name.length()) <= characters
                ? name
                : name.substring(0, name.offsetByCodePoints(0, characters - 1)).strip() + "…";
    }
}

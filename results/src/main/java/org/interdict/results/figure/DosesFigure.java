package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.text.Numbers;

/** Small pictures side by side, one for each policy: its effect at rising doses, with people's reactions and without them. */
public final class DosesFigure {
    private static final String TITLE =
            "What each policy changes as its dose rises, and how much of that reactions take back";
    private static final String SUBTITLE =
            "change against the status quo; bars are 95 % intervals; each panel has its own scale";
    private static final int WIDTH = 1000;
    private static final int MARGIN = 14;
    private static final int COLUMNS = 4;
    private static final int PANEL = 196;
    private static final int HEAD = 92;
    private static final int TOP = 40;
    private static final int BOTTOM = 38;
    private static final int LEFT = 52;
    private static final double ROOM = 0.08;
    private static final Color REACTING = new Color(0x0072b2);
    private static final Color STILL = new Color(0xd55e00);
    private static final BasicStroke SOLID = new BasicStroke(2.2f);
    private static final BasicStroke DASHED =
            new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

    private final List<DosePanel> panels;

    private DosesFigure(List<DosePanel> panels) {
        this.panels = panels;
    }

    /**
     * Draws the panels.
     *
     * @param id name of the figure's files
     * @param panels at least one
     */
    public static Figure of(String id, List<DosePanel> panels) {
        DosesFigure figure = new DosesFigure(List.copyOf(panels));
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        return new Figure(
                id, TITLE, figure.description(), WIDTH, HEAD + rows * PANEL + MARGIN, figure::draw, figure.data());
    }

    private void draw(Graphics2D graphics, Rectangle2D area) {
        ChartStyle.page(graphics, area, List.of(TITLE), SUBTITLE, MARGIN);
        key(graphics, REACTING, SOLID, "people react", MARGIN);
        key(graphics, STILL, DASHED, "nobody reacts", MARGIN + 150);
        double width = (WIDTH - 2.0 * MARGIN) / COLUMNS;
        for (int i = 0; i < panels.size(); i++) {
            panel(graphics, panels.get(i), MARGIN + i % COLUMNS * width, HEAD + i / COLUMNS * PANEL, width);
        }
    }

    private static void key(Graphics2D graphics, Color colour, BasicStroke line, String words, double x) {
        graphics.setPaint(colour);
        graphics.setStroke(line);
        graphics.draw(new Line2D.Double(x, HEAD - 20, x + 30, HEAD - 20));
        ChartStyle.text(graphics, words, Typeface.regular(13), Palette.INK, x + 38, HEAD - 20, 0);
    }

    private static void panel(Graphics2D graphics, DosePanel panel, double x, double y, double width) {
        ChartStyle.text(graphics, panel.policy(), Typeface.semibold(13), Palette.INK, x, y + 8, 0);
        ChartStyle.text(graphics, panel.measure(), Typeface.regular(12), Palette.MUTED, x, y + 24, 0);
        Rectangle2D plot = new Rectangle2D.Double(x + LEFT, y + TOP, width - LEFT - 2.0 * MARGIN, PANEL - TOP - BOTTOM);
        double[] range = range(panel);
        graphics.setStroke(ChartStyle.HAIRLINE);
        for (double tick : new double[] {range[0], 0, range[1]}) {
            double at = height(plot, range, tick);
            graphics.setPaint(tick == 0 ? Palette.MUTED : Palette.GRID);
            graphics.draw(new Line2D.Double(plot.getMinX(), at, plot.getMaxX(), at));
            if (tick == 0 || Math.abs(at - height(plot, range, 0)) > 14) {
                ChartStyle.text(
                        graphics,
                        Numbers.changePercent(tick),
                        Typeface.regular(12),
                        Palette.MUTED,
                        plot.getMinX() - 6,
                        at,
                        1);
            }
        }
        line(graphics, panel, panel.still(), plot, range, STILL, DASHED, 2);
        line(graphics, panel, panel.reacting(), plot, range, REACTING, SOLID, -2);
        double below = plot.getMaxY() + 12;
        int last = panel.doses().size() - 1;
        ChartStyle.text(
                graphics,
                Numbers.value(panel.doses().get(0)),
                Typeface.regular(12),
                Palette.MUTED,
                plot.getMinX(),
                below,
                0);
        ChartStyle.text(
                graphics,
                Numbers.value(panel.doses().get(last)),
                Typeface.regular(12),
                Palette.MUTED,
                plot.getMaxX(),
                below,
                1);
        ChartStyle.text(
                graphics, panel.setting(), Typeface.regular(12), Palette.INK, plot.getCenterX(), below + 14, 0.5);
    }

    private static void line(
            Graphics2D graphics,
            DosePanel panel,
            DosePanel.Line line,
            Rectangle2D plot,
            double[] range,
            Color colour,
            BasicStroke stroke,
            double aside) {
        graphics.setPaint(colour);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < panel.doses().size(); i++) {
            double x = place(plot, panel, i) + aside;
            double y = height(plot, range, line.effect()[i]);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            if (Double.isFinite(line.lower()[i])) {
                graphics.setStroke(ChartStyle.HAIRLINE);
                graphics.draw(new Line2D.Double(
                        x, height(plot, range, line.lower()[i]), x, height(plot, range, line.upper()[i])));
            }
        }
        graphics.setStroke(stroke);
        graphics.draw(path);
    }

    private static double place(Rectangle2D plot, DosePanel panel, int dose) {
        double first = panel.doses().get(0);
        double whole = panel.doses().get(panel.doses().size() - 1) - first;
        return plot.getMinX() + plot.getWidth() * (panel.doses().get(dose) - first) / whole;
    }

    private static double height(Rectangle2D plot, double[] range, double effect) {
        double within = Math.max(range[0], Math.min(range[1], effect));
        return plot.getMaxY() - plot.getHeight() * (within - range[0]) / (range[1] - range[0]);
    }

    /** Both lines with their intervals, and zero, with some room. */
    private static double[] range(DosePanel panel) {
        double low = 0;
        double high = 0;
        for (DosePanel.Line line : List.of(panel.reacting(), panel.still())) {
            for (int i = 0; i < line.effect().length; i++) {
                low = Math.min(low, Double.isFinite(line.lower()[i]) ? line.lower()[i] : line.effect()[i]);
                high = Math.max(high, Double.isFinite(line.upper()[i]) ? line.upper()[i] : line.effect()[i]);
            }
        }
        double room = low == high ? 0.01 : ROOM * (high - low);
        return new double[] {low - room, high + room};
    }

    private String description() {
        StringBuilder out = new StringBuilder();
        for (DosePanel panel : panels) {
            int last = panel.doses().size() - 1;
            out.append(panel.policy())
                    .append(", effect on ")
                    .append(panel.measure())
                    .append(" at the highest dose: ")
                    .append(Numbers.changePercent(panel.reacting().effect()[last]))
                    .append(" with reactions, ")
                    .append(Numbers.changePercent(panel.still().effect()[last]))
                    .append(" without. ");
        }
        return out.toString().strip();
    }

    private DataTable data() {
        record Point(DosePanel panel, String reactions, DosePanel.Line line, int dose) {}
        List<Point> points = new ArrayList<>();
        for (DosePanel panel : panels) {
            for (int dose = 0; dose < panel.doses().size(); dose++) {
                points.add(new Point(panel, "with", panel.reacting(), dose));
                points.add(new Point(panel, "without", panel.still(), dose));
            }
        }
        return DataTable.of(points)
                .text("policy", "name of the policy", point -> point.panel().policy())
                .text(
                        "setting",
                        "the setting that is the dose",
                        point -> point.panel().setting())
                .number(
                        "dose",
                        "value of the setting",
                        point -> point.panel().doses().get(point.dose()))
                .text(
                        "measure",
                        "the measure of the effect",
                        point -> point.panel().measure())
                .text("reactions", "whether people react: with or without", Point::reactions)
                .number(
                        "effect",
                        "change as a share of the status quo",
                        point -> point.line().effect()[point.dose()])
                .number(
                        "lower",
                        "lower end of the interval of 95 %",
                        point -> point.line().lower()[point.dose()])
                .number(
                        "upper",
                        "upper end of the interval of 95 %",
                        point -> point.line().upper()[point.dose()])
                .build();
    }
}

package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.interdict.results.figure.file.Typeface;

/** The marks of figures that are drawn by hand, each centred on a point. */
final class Marks {
    /** Space between the entries of a legend, in pixels. */
    private static final int GAP = 22;

    private Marks() {}

    /** A filled disc. */
    static void dot(Graphics2D graphics, Color colour, double x, double y) {
        graphics.setPaint(colour);
        graphics.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
    }

    /** A circle with another filling. */
    static void ring(Graphics2D graphics, Color colour, Color filling, double radius, double x, double y) {
        Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setPaint(filling);
        graphics.fill(circle);
        graphics.setPaint(colour);
        graphics.draw(circle);
    }

    /** Two crossing lines. */
    static void cross(Graphics2D graphics, Color colour, double x, double y) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(new Line2D.Double(x - 5, y - 5, x + 5, y + 5));
        graphics.draw(new Line2D.Double(x - 5, y + 5, x + 5, y - 5));
    }

    /** A square that stands on a corner. */
    static void diamond(Graphics2D graphics, Color colour, double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 7);
        path.lineTo(x + 5, y);
        path.lineTo(x, y + 7);
        path.lineTo(x - 5, y);
        path.closePath();
        graphics.setPaint(colour);
        graphics.fill(path);
    }

    /** The mark of a value beyond an edge. */
    static void arrow(Graphics2D graphics, Color colour, double x, double y, int direction) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 6);
        path.lineTo(x + 9 * direction, y);
        path.lineTo(x, y + 6);
        path.closePath();
        graphics.setPaint(colour);
        graphics.fill(path);
    }

    /** A bar from one place to another, six pixels high. */
    static void bar(Graphics2D graphics, Color colour, double from, double to, double y) {
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(from, y - 3, to - from, 6));
    }

    /** The square of a legend; its left side at x. */
    static void swatch(Graphics2D graphics, Color colour, double x, double y) {
        graphics.setPaint(colour);
        graphics.fill(square(x, y));
    }

    /** The outline of the same square. */
    static void outline(Graphics2D graphics, double x, double y) {
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(ChartStyle.HAIRLINE);
        graphics.draw(square(x, y));
    }

    private static Rectangle2D square(double x, double y) {
        return new Rectangle2D.Double(x, y - 7, 14, 14);
    }

    /**
     * Words of a legend; their left end at x.
     *
     * @return where the next entry begins
     */
    static double words(Graphics2D graphics, String words, double x, double y) {
        ChartStyle.text(graphics, words, Typeface.regular(13), Palette.MUTED, x, y, 0);
        return x + ChartStyle.width(graphics, words, Typeface.regular(13)) + GAP;
    }

    /** A hairline in the colour of the grid. */
    static void rule(Graphics2D graphics, double fromX, double fromY, double toX, double toY) {
        graphics.setPaint(Palette.GRID);
        graphics.setStroke(ChartStyle.HAIRLINE);
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }
}

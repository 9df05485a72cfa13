package org.interdict.results.figure;

import java.awt.Graphics2D;
import java.util.function.DoubleUnaryOperator;
import org.interdict.results.figure.file.Typeface;

/**
 * The horizontal axis of a figure with rows: a thin line at each tick over the height of the rows, the ticks' labels and the axis's
 * name below.
 *
 * @param place where a value stands, in pixels
 * @param top upper end of the rows
 * @param bottom their lower end
 */
record RowAxis(DoubleUnaryOperator place, double top, double bottom) {
    /** How a tick is labelled. */
    interface Label {
        String of(double tick);
    }

    /** Draws a line and a label at each tick. */
    void ticks(Graphics2D graphics, double first, double last, double step, Label label) {
        for (double tick = first; tick <= last; tick += step) {
            double x = place.applyAsDouble(tick);
            Marks.rule(graphics, x, top, x, bottom);
            ChartStyle.text(graphics, label.of(tick), Typeface.regular(13), Palette.INK, x, bottom + 14, 0.5);
        }
    }

    /** Writes the axis's name under a value. */
    void name(Graphics2D graphics, String name, double under) {
        ChartStyle.text(
                graphics, name, Typeface.regular(13), Palette.MUTED, place.applyAsDouble(under), bottom + 36, 0.5);
    }
}

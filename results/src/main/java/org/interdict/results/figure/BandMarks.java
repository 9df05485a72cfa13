package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.text.Numbers;

/** What figures of published bands share: the colour of a band, a legend's words, the arrow of what lies beyond the edge, a band in numbers. */
final class BandMarks {
    /** Colour of a published band. */
    static final Color BAND = new Color(0xd6ecdf);

    private static final int GAP = 22;

    private BandMarks() {}

    /**
     * The band in a legend.
     *
     * @return where the next entry begins
     */
    static double legend(Graphics2D graphics, double x, double y) {
        graphics.setPaint(BAND);
        graphics.fill(new Rectangle2D.Double(x, y - 7, 24, 14));
        return words(graphics, "the published band", x + 30, y);
    }

    /**
     * Words of a legend.
     *
     * @return where the next entry begins
     */
    static double words(Graphics2D graphics, String words, double x, double y) {
        ChartStyle.text(graphics, words, Typeface.regular(13), Palette.MUTED, x, y, 0);
        return x + ChartStyle.width(graphics, words, Typeface.regular(13)) + GAP;
    }

    /** The mark of a value beyond an edge, in the present colour. */
    static void arrow(Graphics2D graphics, double x, double y, int direction) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 6);
        path.lineTo(x + 9 * direction, y);
        path.lineTo(x, y + 6);
        path.closePath();
        graphics.fill(path);
    }

    /** The ends of a band as they were set: zeros at the end say nothing. */
    static void ends(Graphics2D graphics, Band band, double x, double y) {
        String ends = plain(band.low()) + " – " + plain(band.high());
        ChartStyle.text(graphics, ends, Typeface.regular(13), Palette.MUTED, x, y, 0);
    }

    private static String plain(double value) {
        return Numbers.axis(Numbers::value).format(value);
    }
}

package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.text.Numbers;

/** What figures of published bands share: the colour of a band, its entry in a legend, a band in numbers. */
final class BandMarks {
    /** Colour of a published band. */
    static final Color BAND = new Color(0xd6ecdf);

    private BandMarks() {}

    /**
     * The band in a legend.
     *
     * @return where the next entry begins
     */
    static double legend(Graphics2D graphics, double x, double y) {
        graphics.setPaint(BAND);
        graphics.fill(new Rectangle2D.Double(x, y - 7, 24, 14));
        return Marks.words(graphics, "the published band", x + 30, y);
    }

    /** The ends of a band as they were set, without zeros at the end of a decimal. */
    static void ends(Graphics2D graphics, Band band, double x, double y) {
        String ends = plain(band.low()) + " – " + plain(band.high());
        ChartStyle.text(graphics, ends, Typeface.regular(13), Palette.MUTED, x, y, 0);
    }

    private static String plain(double value) {
        return Numbers.axis(Numbers::value).format(value);
    }
}

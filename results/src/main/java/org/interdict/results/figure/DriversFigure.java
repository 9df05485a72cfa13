package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.drawn.Driver;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.text.Numbers;

/**
 * The parameters with which a strategy's effect is most correlated: for each the correlation over worlds with its interval, corrected for all parameters that were
 * looked at. A filled dot can be distinguished from chance, an empty one cannot.
 */
public final class DriversFigure {
    /** Number of parameters shown. */
    public static final int SHOWN = 8;

    private static final int WIDTH = 880;
    private static final int MARGIN = 14;
    private static final int LEFT = 330;
    private static final int RIGHT = 190;
    private static final int ROW = 32;
    private static final int HEAD = 88;
    private static final int FOOT = 44;
    private static final int LETTER = 9;
    private static final double[] TICKS = {-1, -0.5, 0, 0.5, 1};

    private final Spread spread;
    private final List<Driver> drivers;
    private final Color colour;

    private DriversFigure(Spread spread, Color colour) {
        this.spread = spread;
        this.drivers = spread.drivers().stream().limit(SHOWN).toList();
        this.colour = colour;
    }

    /**
     * Draws the strongest drivers.
     *
     * @param spread a spread with at least one driver
     * @param palette colours of the strategies
     * @param title what the figure shows, in one sentence
     * @param subtitle what the numbers mean
     */
    public static Figure of(Spread spread, Palette palette, String title, String subtitle) {
        DriversFigure figure = new DriversFigure(spread, palette.colour(spread.strategy()));
        List<String> lines = ChartStyle.wrap(title, (WIDTH - 2 * MARGIN) / LETTER);
        int top = HEAD + 24 * (lines.size() - 1);
        return new Figure(
                "drivers-" + Figure.id(spread.measure().name()) + "-" + Figure.id(spread.strategy()),
                title,
                figure.description(),
                WIDTH,
                top + ROW * figure.drivers.size() + FOOT,
                (graphics, area) -> figure.draw(graphics, area, lines, subtitle, top),
                figure.data());
    }

    private static double x(double correlation) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (correlation + 1) / 2;
    }

    private void draw(Graphics2D graphics, Rectangle2D area, List<String> title, String subtitle, int top) {
        ChartStyle.page(graphics, area, title, subtitle, MARGIN);
        double bottom = top + ROW * drivers.size();
        graphics.setStroke(ChartStyle.HAIRLINE);
        for (double tick : TICKS) {
            graphics.setPaint(tick == 0 ? Palette.INK : Palette.GRID);
            graphics.draw(new Line2D.Double(x(tick), top, x(tick), bottom));
            ChartStyle.text(graphics, signed(tick), Typeface.regular(13), Palette.INK, x(tick), bottom + 12, 0.5);
        }
        boolean less = spread.measure().direction() == Direction.LESS;
        ChartStyle.text(
                graphics,
                less ? "◀ larger parameter: better" : "◀ larger parameter: worse",
                Typeface.semibold(13),
                Palette.MUTED,
                x(0) - 10,
                top - 10,
                1);
        ChartStyle.text(
                graphics, less ? "worse ▶" : "better ▶", Typeface.semibold(13), Palette.MUTED, x(0) + 10, top - 10, 0);
        ChartStyle.text(
                graphics,
                "Rank correlation of the effect with the parameter, over worlds",
                Typeface.regular(13),
                Palette.INK,
                x(0),
                bottom + 30,
                0.5);
        for (int row = 0; row < drivers.size(); row++) {
            row(graphics, drivers.get(row), top + ROW * (row + 0.5));
        }
    }

    private void row(Graphics2D graphics, Driver driver, double y) {
        ChartStyle.text(graphics, label(driver), Typeface.semibold(14), Palette.INK, LEFT - 14, y, 1);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double low = x(driver.interval().lower());
        double high = x(driver.interval().upper());
        graphics.draw(new Line2D.Double(low, y, high, y));
        graphics.draw(new Line2D.Double(low, y - 4, low, y + 4));
        graphics.draw(new Line2D.Double(high, y - 4, high, y + 4));
        Marks.ring(graphics, colour, driver.clear() ? colour : Color.WHITE, 5.5, x(driver.correlation()), y);
        ChartStyle.text(graphics, text(driver), Typeface.regular(14), Palette.INK, WIDTH - RIGHT + 16, y, 0);
    }

    private static String label(Driver driver) {
        return driver.parameter().name() + " (" + driver.parameter().grade() + ")";
    }

    private static String text(Driver driver) {
        return signed(driver.correlation()) + (driver.clear() ? "" : "  may be chance");
    }

    private static String signed(double correlation) {
        return (correlation > 0 ? "+" : "") + Numbers.decimal(correlation, 2);
    }

    private String description() {
        return "Correlations of the effect of " + spread.strategy() + " with parameters. "
                + drivers.stream()
                        .map(driver -> label(driver) + ": " + text(driver) + ".")
                        .collect(Collectors.joining(" "));
    }

    private DataTable data() {
        return DataTable.of(spread.drivers())
                .text("strategy", "name of the strategy", driver -> spread.strategy())
                .text(
                        "measure",
                        "name of the measure",
                        driver -> spread.measure().name())
                .text(
                        "parameter",
                        "name of the parameter",
                        driver -> driver.parameter().name())
                .text(
                        "grade",
                        "A: measured in this population, B: measured in an analogue, C: assumed",
                        driver -> driver.parameter().grade().name())
                .text(
                        "source",
                        "keys of the sources in REFERENCES.bib",
                        driver -> String.join(" ", driver.parameter().sources()))
                .number("correlation", "rank correlation of effect and parameter over worlds", Driver::correlation)
                .number(
                        "lower",
                        "lower end of its simultaneous interval",
                        driver -> driver.interval().lower())
                .number("upper", "upper end", driver -> driver.interval().upper())
                .number("p_adjusted", "p adjusted by Holm for all parameters looked at", Driver::pAdjusted)
                .number(
                        "share",
                        "share of the variance over worlds that it explains, less what chance gives",
                        Driver::share)
                .whole("worlds", "worlds counted", driver -> spread.worlds())
                .build();
    }
}

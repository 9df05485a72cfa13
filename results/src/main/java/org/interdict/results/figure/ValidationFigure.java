package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.fit.TargetFinding;
import org.interdict.results.text.Numbers;

/**
 * The model compared with published patterns: one row for each target, with the mean over the replicates and its interval. All are on the scale of the band's width, counted from
 * the band's middle. A blue dot lies in the band, an orange cross outside. An arrow at the edge marks what lies beyond it. Held-out and calibrated targets stand
 * apart; in each group the farthest from its band comes first.
 */
public final class ValidationFigure {
    private static final int WIDTH = 980;
    private static final int MARGIN = 14;
    private static final int LEFT = 236;
    private static final int RIGHT = 232;
    private static final int HEAD = 100;
    private static final int GROUP = 38;
    private static final int ROW = 24;
    private static final int FOOT = 52;
    /** Widths of the band that are shown on either side of its middle. */
    private static final double EDGE = 2.5;

    private static final Color INSIDE = new Color(0x0072b2);
    private static final Color OUTSIDE = new Color(0xb84a00);

    private final List<TargetFinding> findings;
    private final List<TargetFinding> heldOut;
    private final List<TargetFinding> calibrated;
    private final String subtitle;

    private ValidationFigure(List<TargetFinding> findings, String subtitle) {
        this.findings = List.copyOf(findings);
        this.heldOut = group(TargetFinding::heldOut);
        this.calibrated = group(finding -> !finding.heldOut());
        this.subtitle = subtitle;
    }

    /**
     * Draws it.
     *
     * @param findings targets; the data keep their order
     * @param title what the figure shows, in one sentence
     * @param subtitle what marks and bars mean
     */
    public static Figure of(List<TargetFinding> findings, String title, String subtitle) {
        ValidationFigure figure = new ValidationFigure(findings, subtitle);
        return new Figure(
                "validation",
                title,
                figure.description(),
                WIDTH,
                (int) figure.bottom() + FOOT,
                (graphics, area) -> figure.draw(graphics, area, title),
                figure.data());
    }

    /** The targets farthest from their band first, then those in the band, then those not seen. */
    private List<TargetFinding> group(Predicate<TargetFinding> which) {
        return findings.stream()
                .filter(which)
                .sorted((one, other) -> Double.compare(rank(other), rank(one)))
                .toList();
    }

    private static double rank(TargetFinding finding) {
        return finding.seen() ? finding.band().distance(finding.found().mean()) : -1;
    }

    private double bottom() {
        int groups = (heldOut.isEmpty() ? 0 : 1) + (calibrated.isEmpty() ? 0 : 1);
        return HEAD + GROUP * groups + ROW * findings.size();
    }

    private void draw(Graphics2D graphics, Rectangle2D area, String title) {
        ChartStyle.page(graphics, area, List.of(title), subtitle, MARGIN);
        legend(graphics);
        graphics.setPaint(BandMarks.BAND);
        graphics.fill(new Rectangle2D.Double(x(-0.5), HEAD, x(0.5) - x(-0.5), bottom() - HEAD));
        RowAxis axis = new RowAxis(ValidationFigure::x, HEAD, bottom());
        axis.ticks(graphics, (int) -EDGE, (int) EDGE, 1, ValidationFigure::tick);
        axis.name(graphics, "distance from the middle of the published band, in widths of the band", 0);
        double y = rows(graphics, heldOut, "Held out: they test the model", HEAD);
        rows(graphics, calibrated, "Used to calibrate the model", y);
    }

    /** The place of a position, in pixels; the position is in widths of the band from its middle. */
    private static double x(double position) {
        return LEFT + (position + EDGE) / (2 * EDGE) * (WIDTH - LEFT - RIGHT);
    }

    private static void legend(Graphics2D graphics) {
        double y = 76;
        double x = MARGIN;
        x = BandMarks.legend(graphics, x, y);
        Marks.dot(graphics, INSIDE, x + 6, y);
        x = Marks.words(graphics, "mean in the band", x + 18, y);
        Marks.cross(graphics, OUTSIDE, x + 6, y);
        x = Marks.words(graphics, "mean outside", x + 18, y);
        Marks.arrow(graphics, OUTSIDE, x, y, 1);
        Marks.words(graphics, "beyond the edge", x + 16, y);
        heading(graphics, "band", WIDTH - RIGHT + 20, y, 0);
        heading(graphics, "simulated", WIDTH - MARGIN, y, 1);
    }

    private static void heading(Graphics2D graphics, String words, double x, double y, double anchor) {
        ChartStyle.text(graphics, words, Typeface.semibold(13), Palette.MUTED, x, y, anchor);
    }

    private static String tick(double tick) {
        return tick == 0 ? "middle" : (tick > 0 ? "+" : "−") + (int) Math.abs(tick);
    }

    private static double rows(Graphics2D graphics, List<TargetFinding> group, String name, double top) {
        if (group.isEmpty()) {
            return top;
        }
        long passed = group.stream().filter(TargetFinding::passes).count();
        ChartStyle.text(
                graphics,
                name + " – " + passed + " of " + group.size() + " in the band",
                Typeface.semibold(15),
                Palette.INK,
                MARGIN,
                top + GROUP / 2.0 + 4,
                0);
        double y = top + GROUP;
        for (TargetFinding finding : group) {
            row(graphics, finding, y + ROW / 2.0);
            y += ROW;
        }
        return y;
    }

    private static void row(Graphics2D graphics, TargetFinding finding, double y) {
        Marks.rule(graphics, MARGIN, y - ROW / 2.0, WIDTH - MARGIN, y - ROW / 2.0);
        String name = ChartStyle.shorten(finding.band().id(), 28);
        ChartStyle.text(graphics, name, Typeface.regular(14), Palette.INK, LEFT - 16, y, 1);
        Color colour = finding.passes() ? INSIDE : OUTSIDE;
        if (finding.seen()) {
            mark(graphics, finding, colour, y);
        }
        BandMarks.ends(graphics, finding.band(), WIDTH - RIGHT + 20, y);
        ChartStyle.text(
                graphics,
                finding.seen() ? Numbers.value(finding.found().mean()) : "not seen",
                Typeface.semibold(14),
                finding.seen() ? colour : Palette.MUTED,
                WIDTH - MARGIN,
                y,
                1);
    }

    private static void mark(Graphics2D graphics, TargetFinding finding, Color colour, double y) {
        double mean = finding.position(finding.found().mean());
        if (finding.found().interval().isDefined()) {
            double lower = kept(finding.position(finding.found().interval().lower()));
            double upper = kept(finding.position(finding.found().interval().upper()));
            graphics.setPaint(colour);
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Line2D.Double(x(lower), y, x(upper), y));
        }
        if (Math.abs(mean) > EDGE) {
            Marks.arrow(graphics, colour, x(kept(mean)), y, mean < 0 ? -1 : 1);
        } else if (finding.passes()) {
            Marks.dot(graphics, INSIDE, x(mean), y);
        } else {
            Marks.cross(graphics, OUTSIDE, x(mean), y);
        }
    }

    private static double kept(double position) {
        return Math.min(EDGE, Math.max(-EDGE, position));
    }

    private String description() {
        StringBuilder out = new StringBuilder("Published patterns with their bands, and what was simulated. ");
        for (TargetFinding finding : findings) {
            out.append(finding.band().id())
                    .append(": band ")
                    .append(Numbers.value(finding.band().low()))
                    .append(" to ")
                    .append(Numbers.value(finding.band().high()))
                    .append(
                            finding.seen()
                                    ? ", simulated "
                                            + Numbers.value(finding.found().mean())
                                    : ", not seen")
                    .append(". ");
        }
        return out.toString().strip();
    }

    private DataTable data() {
        return DataTable.of(findings)
                .text("target", "id of the target", finding -> finding.band().id())
                .text("role", "C calibrated the model, V held out", finding -> finding.heldOut() ? "V" : "C")
                .text("unit", "unit of its values", finding -> finding.band().unit())
                .number(
                        "low",
                        "lower end of the band",
                        finding -> finding.band().low())
                .number(
                        "high",
                        "upper end of the band",
                        finding -> finding.band().high())
                .number(
                        "value",
                        "mean over the replicates in which it could be seen",
                        finding -> finding.found().mean())
                .number(
                        "lower",
                        "lower end of the mean's interval",
                        finding -> finding.found().interval().lower())
                .number(
                        "upper",
                        "upper end of the mean's interval",
                        finding -> finding.found().interval().upper())
                .whole(
                        "replicates",
                        "replicates in which it could be seen",
                        finding -> finding.found().n())
                .number(
                        "position",
                        "mean in widths of the band from its middle",
                        finding -> finding.position(finding.found().mean()))
                .text(
                        "verdict",
                        "pass: the mean lies in the band; fail; not seen",
                        finding -> !finding.seen() ? "not seen" : finding.passes() ? "pass" : "fail")
                .build();
    }
}

package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Contribution;
import org.interdict.results.text.Numbers;

/**
 * Heat map of an ablation: one row for each mechanism, one column for each measure. Each cell shows what the mechanism contributes, in percent of the measure's mean (in its unit
 * where that is not defined), with its simultaneous interval. Orange: it raises the measure; blue: it lowers it; a darker colour is a larger contribution. A cell whose interval contains zero
 * stays white.
 */
public final class AblationFigure {
    private static final int LEFT = 210;
    private static final int CELL = 132;
    private static final int ROW = 40;
    private static final int MARGIN = 14;
    private static final int HEAD = 124;
    private static final int FOOT = 16;
    private static final int LEAST_WIDTH = 880;
    private static final int LETTER = 9;
    /** Share of the mean from which a cell has the darkest colour. */
    private static final double FULL = 1;

    private static final double LIGHTEST = 0.12;
    private static final double DARKEST = 0.6;
    private static final Color RAISES = new Color(0xd55e00);
    private static final Color LOWERS = new Color(0x0072b2);

    private final List<String> mechanisms;
    private final List<ComparedMeasure> measures;
    private final List<Contribution> contributions;

    private AblationFigure(List<String> mechanisms, List<ComparedMeasure> measures, List<Contribution> contributions) {
        this.mechanisms = mechanisms;
        this.measures = measures;
        this.contributions = contributions;
    }

    /**
     * Draws the heat map.
     *
     * @param mechanisms rows, from the top
     * @param measures columns, from the left
     * @param contributions one for each row and column
     * @param title what the figure shows, in one sentence
     * @param subtitle what the numbers mean
     */
    public static Figure of(
            List<String> mechanisms,
            List<ComparedMeasure> measures,
            List<Contribution> contributions,
            String title,
            String subtitle) {
        AblationFigure figure = new AblationFigure(mechanisms, measures, contributions);
        int width = Math.max(LEAST_WIDTH, LEFT + CELL * measures.size() + 2 * MARGIN);
        int lines = (title.length() * LETTER) / (width - 2 * MARGIN) + 1;
        int top = HEAD + 24 * (lines - 1);
        return new Figure(
                "ablation",
                title,
                figure.description(),
                width,
                top + ROW * mechanisms.size() + FOOT,
                (graphics, area) -> figure.draw(graphics, area, top, wrap(title, lines), subtitle),
                figure.data());
    }

    /** A title divided into lines of about equal length. */
    private static List<String> wrap(String title, int lines) {
        List<String> out = new ArrayList<>();
        String rest = title;
        for (int left = lines; left > 1 && !rest.isEmpty(); left--) {
            int blank = rest.indexOf(' ', rest.length() / left);
            if (blank < 0) {
                break;
            }
            out.add(rest.substring(0, blank));
            rest = rest.substring(blank + 1);
        }
        out.add(rest);
        return out;
    }

    private void draw(Graphics2D graphics, Rectangle2D area, int top, List<String> title, String subtitle) {
        ChartStyle.page(graphics, area, title, subtitle, MARGIN);
        legend(graphics, 46 + 24 * title.size());
        for (int column = 0; column < measures.size(); column++) {
            heading(graphics, measures.get(column).name(), left(column) + CELL / 2.0, top);
        }
        for (int row = 0; row < mechanisms.size(); row++) {
            double middle = top + ROW * (row + 0.5);
            ChartStyle.text(
                    graphics, mechanisms.get(row), Typeface.semibold(14), Palette.INK, MARGIN + LEFT - 12, middle, 1);
            for (int column = 0; column < measures.size(); column++) {
                cell(graphics, contribution(row, column), left(column), top + ROW * row);
            }
        }
    }

    private static double left(int column) {
        return MARGIN + LEFT + CELL * column;
    }

    private static void legend(Graphics2D graphics, double y) {
        double x = MARGIN;
        for (boolean raises : new boolean[] {true, false}) {
            Marks.swatch(graphics, Palette.tint(raises ? RAISES : LOWERS, DARKEST), x, y);
            String words = raises ? "the mechanism raises it" : "it lowers it";
            ChartStyle.text(graphics, words, Typeface.regular(13), Palette.MUTED, x + 20, y, 0);
            x += 30 + ChartStyle.width(graphics, words, Typeface.regular(13)) + 10;
        }
        Marks.outline(graphics, x, y);
        String words = "no clear effect: the interval contains zero, or nothing changed";
        ChartStyle.text(graphics, words, Typeface.regular(13), Palette.MUTED, x + 20, y, 0);
    }

    private static void heading(Graphics2D graphics, String name, double x, double top) {
        int point = name.lastIndexOf('.');
        ChartStyle.text(graphics, name.substring(0, point + 1), Typeface.regular(12), Palette.MUTED, x, top - 27, 0.5);
        ChartStyle.text(graphics, name.substring(point + 1), Typeface.semibold(14), Palette.INK, x, top - 12, 0.5);
    }

    private static void cell(Graphics2D graphics, Contribution contribution, double x, double y) {
        Rectangle2D box = new Rectangle2D.Double(x + 1, y + 1, CELL - 2, ROW - 2);
        if (contribution.clear()) {
            double size = relative(contribution) ? Math.min(FULL, Math.abs(contribution.relative())) / FULL : 0;
            graphics.setPaint(
                    Palette.tint(contribution.effect() > 0 ? RAISES : LOWERS, LIGHTEST + (DARKEST - LIGHTEST) * size));
            graphics.fill(box);
        }
        graphics.setPaint(Palette.GRID);
        graphics.setStroke(ChartStyle.HAIRLINE);
        graphics.draw(box);
        Color ink = contribution.clear() ? Palette.INK : Palette.MUTED;
        double middle = x + CELL / 2.0;
        switch (contribution.reading()) {
            case NONE -> ChartStyle.text(graphics, "none", Typeface.regular(13), ink, middle, y + ROW / 2.0, 0.5);
            case TOO_FEW -> ChartStyle.text(graphics, "?", Typeface.regular(13), ink, middle, y + ROW / 2.0, 0.5);
            case SAME_DIFFERENCE ->
                ChartStyle.text(
                        graphics,
                        number(contribution, contribution.effect(), contribution.relative()),
                        Typeface.regular(13),
                        ink,
                        middle,
                        y + ROW / 2.0,
                        0.5);
            default -> {
                ChartStyle.text(
                        graphics,
                        number(contribution, contribution.effect(), contribution.relative()),
                        contribution.clear() ? Typeface.semibold(14) : Typeface.regular(14),
                        ink,
                        middle,
                        y + 13,
                        0.5);
                ChartStyle.text(graphics, range(contribution), Typeface.regular(12), ink, middle, y + 29, 0.5);
            }
        }
    }

    private static boolean relative(Contribution contribution) {
        return contribution.relativeInterval().isDefined();
    }

    private static String number(Contribution contribution, double value, double share) {
        return relative(contribution) ? Numbers.changePercent(share) : Numbers.change(value);
    }

    private static String range(Contribution contribution) {
        Interval share = contribution.relativeInterval();
        return number(contribution, contribution.lower(), share.lower()) + " to "
                + number(contribution, contribution.upper(), share.upper());
    }

    private Contribution contribution(int row, int column) {
        return contributions.stream()
                .filter(each -> each.mechanism().equals(mechanisms.get(row))
                        && each.measure().equals(measures.get(column)))
                .findFirst()
                .orElseThrow();
    }

    private String description() {
        StringBuilder out = new StringBuilder("Heat map of what each mechanism contributes to each measure. ");
        for (int row = 0; row < mechanisms.size(); row++) {
            out.append(mechanisms.get(row)).append(": ");
            for (int column = 0; column < measures.size(); column++) {
                Contribution contribution = contribution(row, column);
                out.append(measures.get(column).name())
                        .append(' ')
                        .append(number(contribution, contribution.effect(), contribution.relative()))
                        .append(contribution.clear() ? "" : " (not clear)")
                        .append(column < measures.size() - 1 ? ", " : ". ");
            }
        }
        return out.toString().strip();
    }

    private DataTable data() {
        List<Contribution> cells = new ArrayList<>();
        for (int row = 0; row < mechanisms.size(); row++) {
            for (int column = 0; column < measures.size(); column++) {
                cells.add(contribution(row, column));
            }
        }
        return DataTable.of(cells)
                .text("mechanism", "name of the mechanism", Contribution::mechanism)
                .text("measure", "name of the measure", cell -> cell.measure().name())
                .text(
                        "unit",
                        "unit of the measure's daily value",
                        cell -> cell.measure().unit())
                .number("with", "mean with all mechanisms", Contribution::with)
                .number("without", "mean without this one", Contribution::without)
                .number("effect", "mean paired difference, with minus without", Contribution::effect)
                .number("lower", "lower end of its simultaneous interval", Contribution::lower)
                .number("upper", "upper end", Contribution::upper)
                .number("relative", "effect / mean with all mechanisms", Contribution::relative)
                .number(
                        "relative_lower",
                        "lower end of its simultaneous interval (Fieller)",
                        cell -> cell.relativeInterval().lower())
                .number(
                        "relative_upper",
                        "upper end",
                        cell -> cell.relativeInterval().upper())
                .whole("n", "pairs of replicates", Contribution::n)
                .build();
    }
}

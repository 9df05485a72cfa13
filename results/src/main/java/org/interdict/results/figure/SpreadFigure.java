package org.interdict.results.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.text.Numbers;

/** The sources of the spread of each strategy's effect: one bar for each strategy, divided into its parts; the shares and their intervals stand below. */
public final class SpreadFigure {
    private static final int WIDTH = 880;
    private static final int MARGIN = 14;
    private static final int LEFT = 190;
    private static final int ROW = 66;
    private static final int BAR = 28;
    private static final int HEAD = 104;
    private static final int LETTER = 9;
    private static final int NAME_CHARACTERS = 24;
    /** In narrower parts no number is written; it stands below the bar. */
    private static final double LEAST_LABELLED = 0.07;

    private final List<Spread> spreads;

    private SpreadFigure(List<Spread> spreads) {
        this.spreads = spreads;
    }

    /**
     * Draws the parts of the spread in one measure.
     *
     * @param spreads at least one, all of one measure, each with parts
     * @param title what the figure shows, in one sentence
     * @param subtitle what the numbers mean
     */
    public static Figure of(List<Spread> spreads, String title, String subtitle) {
        SpreadFigure figure = new SpreadFigure(spreads);
        List<String> lines = ChartStyle.wrap(title, (WIDTH - 2 * MARGIN) / LETTER);
        int top = HEAD + 24 * (lines.size() - 1);
        return new Figure(
                "spread-" + Figure.id(spreads.get(0).measure().name()),
                title,
                figure.description(),
                WIDTH,
                top + ROW * spreads.size() + MARGIN,
                (graphics, area) -> figure.draw(graphics, area, lines, subtitle, top),
                figure.data());
    }

    private void draw(Graphics2D graphics, Rectangle2D area, List<String> title, String subtitle, int top) {
        ChartStyle.page(graphics, area, title, subtitle, MARGIN);
        legend(graphics, top - 22);
        Map<String, String> labels =
                ShortNames.of(spreads.stream().map(Spread::strategy).toList(), NAME_CHARACTERS);
        for (int row = 0; row < spreads.size(); row++) {
            String label = labels.getOrDefault(spreads.get(row).strategy(), "");
            bar(graphics, spreads.get(row), label, top + ROW * row);
        }
    }

    private void legend(Graphics2D graphics, double y) {
        double x = MARGIN;
        for (Spread.Source source : Spread.Source.values()) {
            if (spreads.stream()
                    .anyMatch(spread -> !Double.isNaN(spread.part(source).share()))) {
                Marks.swatch(graphics, colour(source), x, y);
                Marks.outline(graphics, x, y);
                String words = words(source);
                ChartStyle.text(graphics, words, Typeface.regular(13), Palette.MUTED, x + 20, y, 0);
                x += 36 + ChartStyle.width(graphics, words, Typeface.regular(13));
            }
        }
    }

    private String words(Spread.Source source) {
        boolean luckKnown = spreads.get(0).luckKnown();
        return switch (source) {
            case LUCK -> "luck";
            case GRADE_A -> "A: measured in this population";
            case GRADE_B -> "B: from an analogue";
            case GRADE_C -> "C: assumed";
            case UNEXPLAINED -> luckKnown ? "not explained" : "luck, not explained";
        };
    }

    private static void bar(Graphics2D graphics, Spread spread, String label, double y) {
        double length = WIDTH - LEFT - MARGIN;
        ChartStyle.text(graphics, label, Typeface.semibold(15), Palette.INK, LEFT - 12, y + BAR / 2.0, 1);
        double x = LEFT;
        for (Spread.Part part : spread.parts()) {
            double width = length * part.share();
            graphics.setPaint(colour(part.source()));
            graphics.fill(new Rectangle2D.Double(x, y, width, BAR));
            graphics.setPaint(Palette.MUTED);
            graphics.setStroke(ChartStyle.HAIRLINE);
            graphics.draw(new Rectangle2D.Double(x, y, width, BAR));
            if (part.share() >= LEAST_LABELLED) {
                ChartStyle.text(
                        graphics,
                        Numbers.decimal(100 * part.share(), 0) + "%",
                        Typeface.semibold(14),
                        dark(part.source()) ? Color.WHITE : Palette.INK,
                        x + width / 2,
                        y + BAR / 2.0,
                        0.5);
            }
            x += width;
        }
        ChartStyle.text(graphics, numbers(spread), Typeface.regular(13), Palette.MUTED, LEFT, y + BAR + 13, 0);
    }

    private static String numbers(Spread spread) {
        return spread.parts().stream()
                .filter(part -> part.interval().isDefined())
                .map(part -> part.source().word() + " " + Numbers.decimal(100 * part.share(), 0) + "% ("
                        + Numbers.decimal(100 * part.interval().lower(), 0) + " to "
                        + Numbers.decimal(100 * part.interval().upper(), 0) + ")")
                .collect(Collectors.joining("   "));
    }

    /** The less is known, the stronger the colour: pale for luck, strong for what is assumed. */
    private static Color colour(Spread.Source source) {
        return switch (source) {
            case LUCK -> new Color(0xbdbdbd);
            case GRADE_A -> new Color(0x56b4e9);
            case GRADE_B -> new Color(0x0072b2);
            case GRADE_C -> new Color(0xe69f00);
            case UNEXPLAINED -> Color.WHITE;
        };
    }

    private static boolean dark(Spread.Source source) {
        return source == Spread.Source.GRADE_B;
    }

    private String description() {
        return "Shares of the spread of each strategy's effect. "
                + spreads.stream()
                        .map(spread -> spread.strategy() + ": " + numbers(spread) + ".")
                        .collect(Collectors.joining(" "));
    }

    private DataTable data() {
        record Row(Spread spread, Spread.Part part) {}
        List<Row> rows = spreads.stream()
                .flatMap(spread -> spread.parts().stream().map(part -> new Row(spread, part)))
                .toList();
        return DataTable.of(rows)
                .text("strategy", "name of the strategy", row -> row.spread().strategy())
                .text(
                        "reference",
                        "the strategy with which it is compared",
                        row -> row.spread().reference())
                .text(
                        "measure",
                        "name of the measure",
                        row -> row.spread().measure().name())
                .text(
                        "part",
                        "source of this part of the spread",
                        row -> row.part().source().word())
                .number(
                        "share",
                        "share of the variance of one run's rank",
                        row -> row.part().share())
                .number(
                        "lower",
                        "lower end of its interval",
                        row -> row.part().interval().lower())
                .number("upper", "upper end", row -> row.part().interval().upper())
                .whole("worlds", "worlds counted", row -> row.spread().worlds())
                .build();
    }
}

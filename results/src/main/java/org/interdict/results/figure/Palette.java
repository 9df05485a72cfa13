package org.interdict.results.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * A colour and a line style for each strategy, the same in all figures of a report. The colours are those of Okabe and Ito (2008), which people with the common
 * forms of colour blindness can distinguish. The baseline is dark grey.
 */
public final class Palette {
    static final Color INK = new Color(0x1f2328);
    static final Color MUTED = new Color(0x57606a);
    static final Color GRID = new Color(0xe3e6ea);
    static final Color BETTER_SIDE = new Color(0x0072b2);

    private static final Color BASELINE = new Color(0x4d4d4d);
    private static final Color[] COLOURS = {
        new Color(0x0072b2), new Color(0xd55e00), new Color(0x009e73),
        new Color(0xcc79a7), new Color(0xe69f00), new Color(0x56b4e9)
    };
    private static final float[][] DASHES = {{}, {7, 4}, {2, 3}};

    private final List<String> others;

    /**
     * Gives colours in the order of the strategies.
     *
     * @param strategies all strategies
     * @param baseline the strategy that is grey
     */
    public Palette(List<String> strategies, String baseline) {
        others = new ArrayList<>(strategies);
        others.remove(baseline);
    }

    /** Colour of a strategy. */
    public Color colour(String strategy) {
        int index = others.indexOf(strategy);
        return index < 0 ? BASELINE : COLOURS[index % COLOURS.length];
    }

    /** Colour of a strategy, darkened until its text can be read on white (contrast 4.5 to 1, WCAG 2.2). */
    Color text(String strategy) {
        Color colour = colour(strategy);
        while (1.05 / (luminance(colour) + 0.05) < 4.5) {
            colour = new Color(colour.getRed() * 24 / 25, colour.getGreen() * 24 / 25, colour.getBlue() * 24 / 25);
        }
        return colour;
    }

    /** A lighter colour: strength 0 is white, 1 the colour itself. It is opaque, so that every viewer shows the same. */
    static Color tint(Color colour, double strength) {
        return new Color(
                (int) Math.round(255 - strength * (255 - colour.getRed())),
                (int) Math.round(255 - strength * (255 - colour.getGreen())),
                (int) Math.round(255 - strength * (255 - colour.getBlue())));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Colour of a strategy in CSS. */
    public String css(String strategy) {
        return String.format("#%06x", colour(strategy).getRGB() & 0xffffff);
    }

    /** Line of a strategy: dashed when its colour is used a second time. */
    BasicStroke line(String strategy, float width) {
        int round = Math.max(0, others.indexOf(strategy)) / COLOURS.length % DASHES.length;
        return round == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES[round], 0);
    }
}

package org.interdict.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void textColoursReachTheContrastOfWcag() {
        List<String> names = IntStream.range(0, 13).mapToObj(i -> "s" + i).toList();
        Palette palette = new Palette(names, "s0");
        for (String name : names) {
            Color colour = palette.text(name);
            double luminance = 0.2126 * linear(colour.getRed())
                    + 0.7152 * linear(colour.getGreen())
                    + 0.0722 * linear(colour.getBlue());
            assertTrue(1.05 / (luminance + 0.05) >= 4.5, name);
        }
        assertEquals(palette.colour("s1"), palette.colour("s7"));
        assertNotEquals(palette.line("s1", 2), palette.line("s7", 2), "a colour that comes again has another line");
    }

    @Test
    void aTintLiesBetweenWhiteAndTheColour() {
        Color colour = new Color(0, 100, 255);
        assertEquals(Color.WHITE, Palette.tint(colour, 0));
        assertEquals(colour, Palette.tint(colour, 1));
        assertEquals(new Color(128, 178, 255), Palette.tint(colour, 0.5));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

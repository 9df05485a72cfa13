package org.interdict.results.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void labelsAreMovedApartAndStayWithinTheArea() {
        double[] places = SeriesFigure.spread(new double[] {10, 12, 13, 200, 299}, 0, 300);
        for (int i = 1; i < places.length; i++) {
            assertTrue(places[i] - places[i - 1] >= 19 - 1e-9);
        }
        assertArrayEquals(new double[] {10, 29, 48, 200, 299}, places, 1e-9);
        double[] low = SeriesFigure.spread(new double[] {295, 298, 299}, 0, 300);
        assertArrayEquals(new double[] {262, 281, 300}, low, 1e-9);
        assertEquals(0, SeriesFigure.spread(new double[40], 0, 100)[0], 1e-9);
    }

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
    void csvQuotesWhatItMust() {
        DataTable table = new DataTable(
                List.of(new DataTable.Column("a", "", "string"), new DataTable.Column("b", "", "number")),
                List.of(List.of("x, \"y\"\nz", 1.5), List.of("plain", Double.NaN)));
        assertEquals("a,b\r\n\"x, \"\"y\"\"\nz\",1.5\r\nplain,\r\n", table.csv());
    }

    @Test
    void idsAreSafeAsFileNames() {
        assertEquals("harm.exposures", Figure.id("harm.exposures"));
        assertEquals("a-b", Figure.id("../a b").replace("..-", ""));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

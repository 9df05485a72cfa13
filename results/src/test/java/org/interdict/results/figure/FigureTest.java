package org.interdict.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interdict.results.figure.file.DataTable;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.FigureFiles;
import org.interdict.results.figure.file.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {
    private static final Provenance PROVENANCE = new Provenance("0.1.0", "abc", "Java 17", "hash", 1, 4);
    private static final Figure SQUARE = new Figure(
            "square",
            "A <square>",
            "One & a half",
            100,
            50,
            (graphics, area) -> {
                graphics.setPaint(Color.RED);
                graphics.fill(new Rectangle2D.Double(10, 10, 1.5 + 1 / 3.0, 20));
            },
            DataTable.of(List.of(1.5)).number("x", "a number", x -> x).build());

    @TempDir
    private Path folder;

    @Test
    void idsAreSafeAsFileNames() {
        assertEquals("harm.exposures", Figure.id("harm.exposures"));
        assertEquals("a-b", Figure.id("../a b").replace("..-", ""));
    }

    @Test
    void thePictureHasATitleAndADescription() {
        String svg = SQUARE.svgElement();
        assertTrue(svg.contains("<title id=\"square-title\">A &lt;square&gt;</title>"), svg);
        assertTrue(svg.contains("<desc id=\"square-desc\">One &amp; a half</desc>"), svg);
        assertTrue(svg.contains("1.83"), "places are rounded to hundredths of a pixel: " + svg);
        assertFalse(svg.contains("1.8333"), svg);
        assertTrue(SQUARE.svgDocument(PROVENANCE).contains("<dc:source>" + PROVENANCE.line() + "</dc:source>"));
    }

    @Test
    void everyFileOfAFigureIsTheSameWhenItIsWrittenAgain() throws IOException {
        FigureFiles.write(SQUARE, folder, PROVENANCE);
        Path again = Files.createDirectory(folder.resolve("again"));
        FigureFiles.write(SQUARE, again, PROVENANCE);
        Set<String> names =
                new TreeSet<>(List.of("square.csv", "square.csv-metadata.json", "square.png", "square.svg"));
        try (Stream<Path> files = Files.list(again)) {
            assertEquals(
                    names,
                    files.map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        for (String name : names) {
            assertEquals(-1, Files.mismatch(folder.resolve(name), again.resolve(name)), name);
        }
    }
}

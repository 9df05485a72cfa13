package org.interdict.experiments.run.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BarProgressTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final BarProgress bar = BarProgress.of(new PrintStream(shown, true, StandardCharsets.UTF_8), 101);

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theBarEndsWithAllRunsAndSaysWhatFailed() {
        bar.planned(2, 10, 40);
        bar.advanced(5, 0);
        bar.advanced(3, 2);
        bar.close();
        assertTrue(text().contains("10/10"), this::text);
        assertTrue(text().contains("at most 40"), this::text);
        assertTrue(text().contains("2 failed"), this::text);
    }

    @Test
    void moreRunsCanBePlanned() {
        bar.planned(0, 4, 4);
        bar.advanced(4, 0);
        bar.planned(4, 8, 8);
        bar.advanced(4, 0);
        bar.close();
        assertTrue(text().contains("8/8"), this::text);
    }

    @Test
    void withoutAPlanNothingIsShown() {
        bar.advanced(1, 1);
        bar.close();
        assertEquals("", text());
    }

    @Test
    void itNeverTakesTwoLines() {
        for (int columns : new int[] {1, 20, 40, 79, 500}) {
            ByteArrayOutputStream narrow = new ByteArrayOutputStream();
            BarProgress progress = BarProgress.of(new PrintStream(narrow, true, StandardCharsets.UTF_8), columns);
            progress.planned(0, 1_000, 4_000);
            progress.advanced(10, 1);
            progress.close();
            for (String line : narrow.toString(StandardCharsets.UTF_8).split("[\\r\\n]")) {
                assertTrue(line.length() <= Math.max(12, columns), () -> columns + ": " + line);
            }
        }
    }
}

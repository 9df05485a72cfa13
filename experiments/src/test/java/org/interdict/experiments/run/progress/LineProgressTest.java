package org.interdict.experiments.run.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long seconds;

    private LineProgress progress() {
        return new LineProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> seconds * 1_000_000_000L);
    }

    @Test
    void theFirstAndTheLastLineAndOneInTenSeconds() {
        try (LineProgress progress = progress()) {
            progress.planned(10, 50, 200);
            for (int unit = 1; unit <= 10; unit++) {
                seconds += 4;
                progress.advanced(4, unit == 5 ? 1 : 0);
            }
        }
        assertEquals(
                List.of(
                        "going on: 10 runs are stored",
                        "14/50 runs, 1.0 runs/s (at most 200 runs)",
                        "26/50 runs, 1.0 runs/s, 0:24 left (at most 200 runs)",
                        "38/50 runs, 1.0 runs/s, 0:12 left (at most 200 runs), 1 failed",
                        "50/50 runs, 1.0 runs/s (at most 200 runs), 1 failed"),
                bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void nothingToDoSaysNothing() {
        progress().close();
        assertEquals("", bytes.toString(StandardCharsets.UTF_8));
        assertEquals("1:01:01", LineProgress.clock(3661));
        assertEquals("0:09", LineProgress.clock(9.4));
    }
}

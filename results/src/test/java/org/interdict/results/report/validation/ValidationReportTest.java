package org.interdict.results.report.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.statistics.estimate.MeanInterval;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.statistics.fit.TargetFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report says what lies in its band, what does not and what was never seen, held-out patterns apart; the same input gives the same bytes. */
class ValidationReportTest {
    @TempDir
    Path folder;

    private static TargetFinding finding(String id, boolean heldOut, double... values) {
        return new TargetFinding(
                new Band(id, "share of <members>", "share", 0.2, 0.4), heldOut, "A", MeanInterval.of(values, 0.95));
    }

    private static ValidationInput input(List<TargetFinding> findings) {
        return new ValidationInput(
                findings,
                0.95,
                2,
                1_000,
                30,
                60,
                Map.of("visits.plain", "0.2"),
                List.of(),
                "name: published",
                new Provenance("1", "abc", "Java 17", "f00", 1, 2));
    }

    private static final List<TargetFinding> FINDINGS = List.of(
            finding("met", true, 0.25, 0.35),
            finding("too-high", true, 0.8, 1.0),
            finding("unseen", true, Double.NaN, Double.NaN),
            finding("too-low", false, 0.1, 0.1));

    @Test
    void saysWhatLiesInItsBandAndWhatNot() throws IOException {
        String page = Files.readString(ValidationReport.write(input(FINDINGS), folder));
        assertTrue(page.contains("1 of 3 held-out patterns lies in its band, and 0 of 1 that calibrated the model"));
        assertTrue(page.contains("too-high (2.50 widths above)"), page);
        assertTrue(page.contains("too-low (0.500 widths below)"), page);
        assertTrue(page.contains("therefore not passed: unseen."), page);
        assertTrue(page.contains("share of &lt;members&gt;"));
        assertTrue(page.contains("visits.plain = 0.2"));
        assertFalse(page.contains("NaN"));
        String own = Files.readString(ValidationReport.write(input(FINDINGS.subList(3, 4)), folder));
        assertTrue(own.contains("0 of 1 pattern that calibrated the model lie in their band"), own);
    }

    @Test
    void theFigureHoldsItsData() throws IOException {
        ValidationReport.write(input(FINDINGS), folder);
        List<String> rows = Files.readAllLines(folder.resolve("figures/validation.csv"));
        assertEquals(5, rows.size());
        assertTrue(rows.get(1).startsWith("met,V,share,0.2,0.4,0.3,"), rows.get(1));
        assertTrue(rows.get(2).endsWith(",fail"), rows.get(2));
        assertEquals("unseen,V,share,0.2,0.4,,,,0,,not seen", rows.get(3));
        assertEquals(3, FINDINGS.get(1).position(0.9), 1e-12);
        assertTrue(Files.size(folder.resolve("figures/validation.png")) > 0);
        byte[] page = Files.readAllBytes(folder.resolve("index.html"));
        byte[] figure = Files.readAllBytes(folder.resolve("figures/validation.svg"));
        ValidationReport.write(input(FINDINGS), folder);
        assertArrayEquals(page, Files.readAllBytes(folder.resolve("index.html")));
        assertArrayEquals(figure, Files.readAllBytes(folder.resolve("figures/validation.svg")));
    }
}

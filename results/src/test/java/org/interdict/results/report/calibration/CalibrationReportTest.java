package org.interdict.results.report.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.statistics.emulation.ChainFinding;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.emulation.EmulatorFinding;
import org.interdict.results.statistics.emulation.HeldOutFinding;
import org.interdict.results.statistics.emulation.WaveFinding;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.statistics.fit.ToleranceRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report says what was met, what was not, and of which parameters nothing is known; the same input gives the same bytes. */
class CalibrationReportTest {
    @TempDir
    Path folder;

    private static TargetFit target(String id, double median) {
        return new TargetFit(
                new Band(id, "share of <members>", "share", 0.2, 0.4),
                0.9,
                median,
                new Percentiles(0, 0.5, 2),
                Double.isNaN(median) ? Percentiles.UNDEFINED : new Percentiles(median - 0.05, median, median + 0.05),
                0.1,
                0.8,
                0.01);
    }

    private static ParameterFit parameter(String name, double ratio, ParameterFit.Reading reading) {
        return new ParameterFit(
                name,
                "what it is",
                "share",
                "C",
                0.5,
                0.4,
                new Percentiles(0.1, 0.5, 0.9),
                new Percentiles(0.3, 0.4, 0.5),
                new Percentiles(0.25, 0.4, 0.5),
                ratio,
                -0.3,
                reading);
    }

    private static CalibrationInput input() {
        return input(Optional.empty(), "");
    }

    private static CalibrationInput input(Optional<EmulationFinding> emulation, String stopped) {
        return new CalibrationInput(
                "fitted",
                "Which parameters agree?",
                List.of(target("met", 0.3), target("too-high", 0.7), target("unseen", Double.NaN)),
                List.of(
                        parameter("idle.one", 1.02, ParameterFit.Reading.NOT_MOVED),
                        parameter("known.one", 0.3, ParameterFit.Reading.NARROWED)),
                List.of(new ToleranceRound(0.5, 40, 30, 12, 0.9)),
                20,
                15,
                9.4,
                3,
                200,
                1.5,
                0.2,
                new Percentiles(0.5, 1, 3),
                new Percentiles(0.1, 0.2, 0.3),
                emulation,
                stopped,
                1_000,
                30,
                60,
                Map.of(),
                List.of(),
                Map.of("3/1", "IllegalStateException: no world"),
                "name: fitted",
                new Provenance("1", "abc", "Java 17", "f00", 1, 1));
    }

    @Test
    void saysWhatWasMetAndWhatNot() throws IOException {
        String page = Files.readString(CalibrationReport.write(input(), folder));
        assertTrue(page.contains("<strong>1 of 3 targets</strong>"), page);
        assertTrue(page.contains("too-high (0.700, 1.50 widths above)"));
        assertTrue(page.contains("unseen (never seen)"));
        assertTrue(page.contains("1 of 2 parameters"));
        assertTrue(page.contains("most about known.one;"));
        assertTrue(page.contains("share of &lt;members&gt;"));
        assertTrue(page.contains("about 9 independent draws"));
        assertTrue(page.contains("3/1: IllegalStateException: no world"));
        assertFalse(page.contains("NaN"));
    }

    @Test
    void theFiguresHoldTheirData() throws IOException {
        CalibrationReport.write(input(), folder);
        List<String> targets = Files.readAllLines(folder.resolve("figures/targets.csv"));
        assertEquals(4, targets.size());
        assertTrue(targets.get(2).startsWith("too-high,share,0.2,0.4,0.9,0.7,"), targets.get(2));
        List<String> parameters = Files.readAllLines(folder.resolve("figures/parameters.csv"));
        assertTrue(parameters.get(1).startsWith("known.one,share,C,0.5,0.4,"), parameters.get(1));
        byte[] page = Files.readAllBytes(folder.resolve("index.html"));
        byte[] figure = Files.readAllBytes(folder.resolve("figures/targets.svg"));
        CalibrationReport.write(input(), folder);
        assertArrayEquals(page, Files.readAllBytes(folder.resolve("index.html")));
        assertArrayEquals(figure, Files.readAllBytes(folder.resolve("figures/targets.svg")));
    }

    private static EmulationFinding emulation(double covered, double squaredError) {
        EmulatorFinding seen = new EmulatorFinding(40, true, false, 5, List.of(1), 0.75, 0.02, 0.9, true);
        return new EmulationFinding(
                List.of(
                        seen,
                        new EmulatorFinding(40, true, true, 2, List.of(0, 1), 0.25, 0.3, 0.9, false),
                        new EmulatorFinding(3, false, false, 0, List.of(), Double.NaN, Double.NaN, Double.NaN, false)),
                List.of(new WaveFinding(40, 500, 2_000), new WaveFinding(10, 0, 2_000)),
                3.2,
                new HeldOutFinding(24, covered, 0.01, squaredError, 0.03, List.of(1, 2), List.of(0.5, 1.0)),
                new ChainFinding(8, 500, 0.9, 1.004, 1_200));
    }

    @Test
    void saysHowFarTheEmulatorsCanBeTrusted() throws IOException {
        String page = Files.readString(CalibrationReport.write(input(Optional.of(emulation(0.89, 0.87)), ""), folder));
        assertTrue(page.contains("intervals of 90 % held 89% of the parameters"), page);
        assertTrue(page.contains("the squared error was 87% of the prior"), page);
        assertFalse(page.contains("too narrow: do not rely"), page);
        assertFalse(page.contains("do not clearly say anything"), page);
        assertTrue(page.contains("Emulators of 2 of 3 targets predict 25% to 75%"), page);
        assertTrue(page.contains("seen in less than half of the runs: unseen."), page);
        assertTrue(page.contains("by their emulators: too-high."), page);
        assertTrue(page.contains("25%, less than 1 in 2,000"), page);
        assertTrue(page.contains("of 2 such parameters, 0.0 on average"), page);
        assertFalse(page.contains("NaN"));
    }

    @Test
    void warnsOfWhatCannotBeTrusted() throws IOException {
        String narrow = Files.readString(CalibrationReport.write(input(Optional.of(emulation(0.8, 0.87)), ""), folder));
        assertTrue(narrow.contains("too narrow: do not rely"), narrow);
        String idle = Files.readString(CalibrationReport.write(input(Optional.of(emulation(0.9, 0.96)), ""), folder));
        assertTrue(idle.contains("do not clearly say anything"), idle);
        String ended =
                Files.readString(CalibrationReport.write(input(Optional.empty(), "the sample degenerates"), folder));
        assertTrue(ended.contains("It ended early: the sample degenerates."), ended);
    }
}

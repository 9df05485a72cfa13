package org.interdict.experiments.analysis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.experiment.Posterior;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.run.Interruption;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same calibration ends with the same bytes, in whichever way it was run; and it says what it did. */
class CalibrationTest {
    @TempDir
    static Path shared;

    @TempDir
    Path temporary;

    private static Path whole;

    @BeforeAll
    static void runWhole() {
        whole = shared.resolve("whole");
        assertTrue(toy(3).withThreads(1).run(whole).isPresent());
    }

    private static Calibration toy(int waves) {
        return Calibration.of(ToyCalibration.experiment(waves), ToyCalibration.BANDS, ToyCalibration::measure);
    }

    private static byte[] posterior(Path folder) throws IOException {
        return Files.readAllBytes(folder.resolve(Posterior.FILE));
    }

    private static void assertSame(Path one, Path other) throws IOException {
        assertEquals(new String(posterior(one)), new String(posterior(other)));
        assertEquals(
                CalibrationDocument.of(Calibration.read(one)).get("targets"),
                CalibrationDocument.of(Calibration.read(other)).get("targets"));
    }

    @Test
    void threadsDoNotMatter() throws IOException {
        Path four = temporary.resolve("four");
        assertTrue(toy(3).withThreads(4).run(four).isPresent());
        assertSame(whole, four);
    }

    @Test
    void whatWasStoppedGoesOnToTheSameBytes() throws IOException {
        Path stopped = temporary.resolve("stopped");
        for (int after : new int[] {1, 20, 60}) {
            Interruption interruption = new Interruption();
            AtomicInteger simulated = new AtomicInteger();
            Optional<CalibrationResult> result = Calibration.of(
                            ToyCalibration.experiment(3), ToyCalibration.BANDS, (scenario, seeds) -> {
                                if (simulated.incrementAndGet() == after) {
                                    interruption.raise();
                                }
                                return ToyCalibration.measure(scenario, seeds);
                            })
                    .withThreads(2)
                    .withInterruption(interruption)
                    .run(stopped);
            assertFalse(result.isPresent());
            assertThrows(FolderRefused.class, () -> Calibration.read(stopped));
            assertFalse(Files.exists(stopped.resolve(Posterior.FILE)));
        }
        assertTrue(toy(3).run(stopped).isPresent());
        assertSame(whole, stopped);
    }

    @Test
    void moreWavesGoOnFromFewer() throws IOException {
        Path extended = temporary.resolve("extended");
        CalibrationResult one = toy(1).run(extended).orElseThrow();
        CalibrationResult three = toy(3).run(extended).orElseThrow();
        EmulationFinding first = one.emulation().orElseThrow();
        EmulationFinding last = three.emulation().orElseThrow();
        assertEquals(3, last.waves().size());
        assertEquals(first.waves().get(0), last.waves().get(0));
        assertTrue(last.waves().get(2).left() <= first.waves().get(0).left());
        assertEquals(first.heldOut(), last.heldOut());
        assertEquals(new String(posterior(whole)), new String(posterior(extended)));
    }

    @Test
    void sequentialAbcIsTheOtherMethod() {
        Experiment experiment =
                ToyCalibration.of("{ name: abc-smc, particles: 256, rounds: 2, moves: 1, replicates: 1 }");
        CalibrationResult result = Calibration.of(experiment, ToyCalibration.BANDS, ToyCalibration::measure)
                .run(temporary.resolve("abc"))
                .orElseThrow();
        assertEquals(2, result.rounds().size());
        assertTrue(result.emulation().isEmpty());
        assertEquals(256, result.posterior().rows().size());
        assertEquals("abc-smc", CalibrationDocument.of(result).get("method"));
        assertTrue(result.posteriorDistance().median() < result.priorDistance().median());
    }

    @Test
    void killedAtAnyMomentItEndsWithTheSameBytes() throws Exception {
        Path folder = temporary.resolve("killed");
        for (int simulations : new int[] {3, 30, 40}) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CalibrationProcess.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var lines = process.inputReader()) {
                for (int i = 0; i < simulations && lines.readLine() != null; i++) {
                    // One line for each simulation.
                }
                assertTrue(process.isAlive(), "it ended before it was killed after " + simulations);
            } finally {
                assertTrue(process.destroyForcibly().waitFor(60, TimeUnit.SECONDS));
            }
        }
        AtomicInteger rest = new AtomicInteger();
        CalibrationResult result = Calibration.of(
                        ToyCalibration.experiment(3), ToyCalibration.BANDS, (scenario, seeds) -> {
                            rest.incrementAndGet();
                            return ToyCalibration.measure(scenario, seeds);
                        })
                .run(folder)
                .orElseThrow();
        assertSame(whole, folder);
        int kept = result.simulations() - rest.get();
        assertTrue(kept >= 70, "kept of the killed processes: " + kept);
    }

    @Test
    void whatFailsIsRecordedAndTheRestGoesOn() {
        CalibrationResult result = toy(2).run(temporary.resolve("failures")).orElseThrow();
        assertFalse(result.failures().isEmpty());
        assertTrue(result.failures().values().stream()
                .allMatch(error -> error.equals("IllegalStateException: no world for this seed")));
    }

    @Test
    void itSaysWhatTheTargetsMoved() {
        CalibrationResult result = toy(2).run(temporary.resolve("moved")).orElseThrow();
        List<ParameterFit> parameters = result.parameters();
        assertEquals(
                ToyCalibration.FIT, parameters.stream().map(ParameterFit::name).toList());
        assertEquals(ParameterFit.Reading.NARROWED, parameters.get(0).reading());
        assertEquals(ParameterFit.Reading.NOT_MOVED, parameters.get(2).reading());
        assertTrue(result.posteriorDistance().median() < result.priorDistance().median());
        assertTrue(result.bestDistance() <= result.posteriorDistance().lower());
        Posterior sample = Posterior.read(
                temporary.resolve("moved").resolve(Posterior.FILE).toString(), Vocabulary.ofCatalogue());
        assertEquals(result.posterior(), sample);
        assertEquals(64, sample.rows().size());
        try (CalibrationStore store = CalibrationStore.read(temporary.resolve("moved"))) {
            assertEquals(
                    sample.rows(),
                    store.sample("posterior").stream()
                            .map(member -> List.copyOf(member.values().values()))
                            .toList());
        }
    }

    @Test
    void anotherCalibrationIsRefusedOrReplaced() {
        Path folder = temporary.resolve("taken");
        assertTrue(toy(1).run(folder).isPresent());
        Experiment other = ToyCalibration.experiment(1);
        Calibration changed = Calibration.of(
                other.withSeeds(other.seeds().withMaster(2)), ToyCalibration.BANDS, ToyCalibration::measure);
        FolderRefused refused = assertThrows(FolderRefused.class, () -> changed.run(folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("--force"), refused.getMessage());
        assertTrue(changed.withExisting(Existing.REPLACE).run(folder).isPresent());
    }

    /** An emulator of many parameters needs many runs; without 'fit' all are fitted. */
    @Test
    void tooFewRunsAreRefusedBeforeAnythingRuns() {
        String file = "{ name: toy, targets: [sharing-share], method: { runs: 100 } }";
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> ExperimentReader.of(Vocabulary.ofCatalogue()).read("toy", file.getBytes(StandardCharsets.UTF_8)));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("100 runs are too few for the emulators of"), message);
        assertTrue(message.contains("name fewer parameters under 'fit'"), message);
    }
}

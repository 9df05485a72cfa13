package org.interdict.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed without warning leaves a folder from which the same command continues to the same bytes. */
class KillTest {
    private static final int REPLICATES = 120;

    @TempDir
    Path temporary;

    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StudyProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(REPLICATES),
                        "2")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Kills when this number of units is stored, a little later each time so that commits are hit too; -1 before any. */
    private static boolean kill(Process process, int units) throws Exception {
        if (units < 0) {
            process.waitFor(300, TimeUnit.MILLISECONDS);
        } else {
            BufferedReader lines = process.inputReader();
            for (int i = 0; i < units && lines.readLine() != null; i++) {
                // One line for each unit.
            }
            Thread.sleep(5L * units);
        }
        boolean killed = process.isAlive();
        process.destroyForcibly().waitFor();
        return killed;
    }

    @Test
    void killedAtAnyMomentItEndsWithTheSameBytes() throws Exception {
        Map<String, String> whole = SampleStudies.finish(
                Study.of(SampleStudies.experiment(REPLICATES)).withEngine(new FakeEngine(0, 7)),
                temporary.resolve("whole"));
        Path folder = temporary.resolve("killed");
        for (int units : new int[] {-1, 0, 1, 3, 6}) {
            assertTrue(kill(start(folder), units), "it ended before it was killed after " + units + " units");
        }
        FakeEngine rest = new FakeEngine(0, 7);
        assertEquals(
                whole,
                SampleStudies.finish(
                        Study.of(SampleStudies.experiment(REPLICATES)).withEngine(rest), folder));
        int stored = REPLICATES - rest.burnIns.get();
        assertTrue(stored >= 10 && stored < REPLICATES, "units kept from the killed processes: " + stored);
    }

    @Test
    void aSecondProcessIsRefused() throws Exception {
        Path folder = temporary.resolve("busy");
        Process process = start(folder);
        try {
            while (!RunFolder.holdsRuns(folder) && process.isAlive()) {
                Thread.sleep(20);
            }
            assertTrue(Files.exists(folder.resolve(RunFolder.DATABASE)));
            FolderRefused refused = assertThrows(
                    FolderRefused.class,
                    () -> Study.of(SampleStudies.experiment(REPLICATES))
                            .withEngine(new FakeEngine(0, 7))
                            .run(folder));
            assertTrue(refused.toString().contains("in use"), refused.toString());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}

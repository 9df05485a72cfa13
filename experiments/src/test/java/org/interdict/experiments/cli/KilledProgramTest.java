package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own: killed, or asked to stop, the same command continues to the same bytes. */
class KilledProgramTest {
    private static final String REPLICATES = "30";

    @TempDir
    Path temporary;

    private Process start(Path experiment, Path folder, String replicates) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Interdict.class.getName(),
                        "compare",
                        experiment.toString(),
                        "--out",
                        folder.toString(),
                        "--replicates",
                        replicates)
                .redirectOutput(temporary.resolve("out").toFile())
                .redirectError(temporary.resolve("err").toFile())
                .start();
    }

    /** Waits for the database, then a little longer. */
    private static void letItWork(Process process, Path folder, long millis) throws InterruptedException {
        while (process.isAlive() && !Files.exists(folder.resolve("manifest.json"))) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    @Test
    void killedItEndsWithTheSameBytes() throws Exception {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        Path folder = temporary.resolve("killed");
        int kills = 0;
        for (long millis : new long[] {0, 150, 400}) {
            Process process = start(experiment, folder, REPLICATES);
            letItWork(process, folder, millis);
            kills += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
        assertTrue(kills >= 2, "the test needs kills, not " + kills);
        CommandLineRun resumed =
                CommandLineRun.of("compare", experiment, "--out", folder, "--replicates", REPLICATES, "--no-progress");
        assertEquals(ExitCode.DONE, resumed.code(), resumed.err());
        Path whole = temporary.resolve("whole");
        CommandLineRun.of("compare", experiment, "--out", whole, "--replicates", REPLICATES, "--no-progress");
        assertEquals(CommandLineRun.tables(whole), CommandLineRun.tables(folder));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signal that asks a process to stop")
    void askedToStopItSaysHowToGoOn() throws Exception {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        Path folder = temporary.resolve("stopped");
        Process process = start(experiment, folder, "5000");
        letItWork(process, folder, 500);
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not stop");
        assertEquals(143, process.exitValue(), "128 and the number of SIGTERM");
        String err = Files.readString(temporary.resolve("err"), StandardCharsets.UTF_8);
        assertTrue(err.contains("the same command continues") && err.contains("without --force"), err);
        assertTrue(Files.readString(folder.resolve("manifest.json")).contains("\"interrupted\""));
    }
}

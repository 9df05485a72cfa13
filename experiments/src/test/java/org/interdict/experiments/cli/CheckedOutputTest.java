package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result that is lost on its way is never a success; a reader that wants no more of it is no reason for a message. */
class CheckedOutputTest {
    @TempDir
    private Path folder;

    /** Takes some bytes, then fails. */
    private static OutputStream failing(int after, String reason) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (++taken > after) {
                    throw new IOException(reason);
                }
            }
        };
    }

    private static String run(int expected, OutputStream out, List<String> words) {
        StringWriter err = new StringWriter();
        int code =
                Interdict.run(new CheckedOutput(out, false), new PrintWriter(err, true), words.toArray(String[]::new));
        assertEquals(expected, code, () -> words + ": " + err);
        return err.toString();
    }

    @Test
    void everyCommandFailsOnAFullDevice() {
        Path experiment = CommandLineRun.smallExperiment(folder);
        Path runs = folder.resolve("runs");
        CommandLineRun.of("compare", experiment, "--out", runs, "--no-progress", "--replicates", 2);
        for (List<String> command : List.<List<String>>of(
                List.of("--help"),
                List.of("--version"),
                List.of(),
                List.of("list", "policies"),
                List.of("schema"),
                List.of("compare", "--help"),
                List.of("compare", experiment.toString(), "--out", runs.toString(), "--replicates", "2"),
                List.of("report", runs.toString()),
                List.of("export", runs.toString()),
                List.of("rerun", runs.toString(), "s0.d0.r0"),
                List.of("plan", experiment.toString(), "--out", runs.toString(), "--replicates", "2"))) {
            for (boolean json : new boolean[] {false, true}) {
                List<String> words = new ArrayList<>(command);
                if (json && !command.isEmpty()) {
                    words.add("--json");
                }
                String err = run(ExitCode.FAILED, failing(0, "No space left on device"), words);
                assertTrue(err.contains("could not be written"), () -> words + ": " + err);
            }
        }
    }

    @Test
    void theEndOfAResultCountsAsMuchAsItsBeginning() {
        String err = run(ExitCode.FAILED, failing(4096, "No space left on device"), List.of("schema"));
        assertTrue(err.contains("No space left on device"), err);
    }

    @Test
    void aClosedPipeIsQuiet() {
        assertEquals("", run(ExitCode.DONE, failing(10, "Broken pipe"), List.of("schema")));
    }

    @Test
    void whatIsWrittenIsUtf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(ExitCode.DONE, out, List.of("list", "policies"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("forum-takedown"));
    }
}

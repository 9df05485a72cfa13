package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A posterior sample lies beside its experiment, and counts by what it holds. */
class SampleBesideTest {
    private static final String EXPERIMENT = """
            name: beside
            world: { population: 1000 }
            horizon: { burnInDays: 20, evaluationDays: 20 }
            strategies:
              - name: status quo
              - name: scanning
                policies: [ platform-detection ]
            uncertainty: { parameters: posterior, sample: %s, draws: 3 }
            replicates: { min: 1, max: 1 }
            """;

    @TempDir
    private Path temporary;

    private Path study(String folder, String sample) throws IOException {
        Path place = Files.createDirectories(temporary.resolve(folder));
        Files.createDirectories(place.resolve(sample).getParent());
        Files.writeString(place.resolve(sample), "visits.plain,help.seek\n0.3,0.22\n0.4,0.25\n0.5,0.28\n");
        return Files.writeString(place.resolve("study.yaml"), EXPERIMENT.formatted(sample));
    }

    private static void done(Object... words) {
        CommandLineRun run = CommandLineRun.of(words);
        assertEquals(ExitCode.DONE, run.code(), run.err());
    }

    @Test
    void movedItIsTheSameStudy() throws IOException {
        Path runs = temporary.resolve("runs");
        Path here = study("here", "sample.csv");
        done("compare", here, "--out", runs, "--no-progress");
        Path there = study("there", "a rather long path/".repeat(6) + "of the same sample.csv");
        Files.delete(here.resolveSibling("sample.csv"));
        done("compare", there, "--out", runs, "--no-progress", "--resume");
        CommandLineRun missing = CommandLineRun.of("compare", here, "--out", runs, "--no-progress");
        assertEquals(ExitCode.WRONG_INPUT, missing.code());
        assertTrue(missing.err().contains("there is no such file"), missing.err());
        Files.writeString(here.resolveSibling("sample.csv"), "visits.plain,help.seek\n0.3,0.23\n0.4,0.25\n");
        CommandLineRun other = CommandLineRun.of("compare", here, "--out", runs, "--no-progress");
        assertEquals(ExitCode.WRONG_INPUT, other.code(), "another sample is another study");
    }

    @Test
    void shardsAreJoinedWithoutIt() throws IOException {
        Path here = study("here", "sample.csv");
        Path one = temporary.resolve("one");
        Path two = temporary.resolve("two");
        done("compare", here, "--out", one, "--no-progress", "--shard", "1/2");
        done("compare", here, "--out", two, "--no-progress", "--shard", "2/2");
        Files.delete(here.resolveSibling("sample.csv"));
        done("merge", one, two, "--out", temporary.resolve("whole"));
    }

    @Test
    void anExperimentMayComeFromStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(
                "name: piped\nstrategies: [{name: a}, {nmae: b}]\n".getBytes(StandardCharsets.UTF_8)));
        try {
            CommandLineRun run = CommandLineRun.of("plan", "-");
            assertEquals(ExitCode.WRONG_INPUT, run.code());
            assertTrue(run.err().startsWith("standard input:2:"), run.err());
        } finally {
            System.setIn(before);
        }
    }
}

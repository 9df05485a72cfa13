package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what was run is reported, whatever stands in the files beside the runs. */
class EditedFilesTest {
    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void run() {
        folder = temporary.resolve("runs");
        Path experiment = CommandLineRun.smallExperiment(temporary);
        CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 3);
    }

    private void refused(String file, String from, String to, String words) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(from, to);
        assertFalse(before.equals(after), "the edit changes something: " + before);
        Files.writeString(path, after);
        for (List<Object> command : List.<List<Object>>of(
                List.of("report", folder),
                List.of("export", folder),
                List.of("rerun", folder, "s0.d0.r0"),
                List.of("robustness", folder),
                List.of("merge", folder, "--out", temporary.resolve("joined")))) {
            CommandLineRun run = CommandLineRun.of(command.toArray());
            assertEquals(ExitCode.WRONG_INPUT, run.code(), () -> command + ": " + run.out());
            assertTrue(run.err().contains(words), run.err());
            assertTrue(run.err().contains(file), run.err());
        }
        assertTrue(Files.notExists(temporary.resolve("joined")));
        Files.writeString(path, before);
    }

    @Test
    void anExperimentThatWasNotRunIsRefused() throws IOException {
        refused("experiment.yaml", "population: \\d+", "population: 50000", "world.population is 50000");
        refused("experiment.yaml", "max: 3", "max: 4", "replicates.max is 4, was 3");
        refused("experiment.yaml", "question: .*", "question: Another?", "question is 'Another?'");
        refused("experiment.yaml", "world:", "wrold:", "there is no key 'wrold'");
    }

    @Test
    void aManifestThatSaysSomethingElseIsRefused() throws IOException {
        refused("manifest.json", "\"replicates\" : 3", "\"replicates\" : 2", "replicates is 2, was 3");
        refused("manifest.json", "\"version\" : \"[^\"]*\"", "\"version\" : \"9.9\"", "software.version is '9.9'");
    }

    @Test
    void withoutTheFilesTheReportIsTheSame() throws IOException {
        CommandLineRun with = CommandLineRun.of("report", folder, "--json");
        String page = Files.readString(folder.resolve("report/index.html"));
        Files.delete(folder.resolve("experiment.yaml"));
        Files.delete(folder.resolve("manifest.json"));
        CommandLineRun without = CommandLineRun.of("report", folder, "--json");
        assertEquals(ExitCode.DONE, without.code(), without.err());
        assertEquals(with.out(), without.out());
        assertEquals(page, Files.readString(folder.resolve("report/index.html")));
    }

    /** A comment, another order of spaces: the same experiment. */
    @Test
    void anotherLayoutOfTheSameExperimentIsNoOther() throws IOException {
        Path file = folder.resolve("experiment.yaml");
        Files.writeString(file, "# my note\n" + Files.readString(file));
        CommandLineRun report = CommandLineRun.of("report", folder);
        assertEquals(ExitCode.DONE, report.code(), report.err());
    }
}

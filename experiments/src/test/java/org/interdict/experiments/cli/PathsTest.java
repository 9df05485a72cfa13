package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A path is a path, whatever it looks like; and what is refused leaves nothing. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such names")
class PathsTest {
    @TempDir
    private Path temporary;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void strangeNamesWork() {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        for (String name : List.of(
                ":memory:", "~", "md:x", "s3:x", "a:b", "it's \"quoted\"", "# %41 $x *[a]", "new\nline", "größe 日本")) {
            Path folder = temporary.resolve(name);
            CommandLineRun run =
                    CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 2);
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertTrue(Files.isRegularFile(folder.resolve("runs.duckdb")), name);
            CommandLineRun export = CommandLineRun.of("export", folder, "--format", "parquet");
            assertEquals(ExitCode.DONE, export.code(), export.err());
            CommandLineRun merge = CommandLineRun.of("merge", folder, "--out", temporary.resolve(name + " joined"));
            assertEquals(ExitCode.DONE, merge.code(), merge.err());
            assertEquals(14, export.out().lines().count(), export.out());
        }
    }

    @Test
    void whatTheDatabaseCannotTakeIsRefusedInASentence() throws IOException {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        for (String name : List.of("x?y=1", "a;b", "a;session_init_sql_file=x", "back\\slash")) {
            CommandLineRun run = CommandLineRun.of("compare", experiment, "--out", temporary.resolve(name));
            assertEquals(ExitCode.WRONG_INPUT, run.code(), run.err());
            assertTrue(run.err().contains("cannot hold a database"), run.err());
        }
        assertEquals(List.of("small.yaml"), names());
    }

    @Test
    void refusedCommandsLeaveNothing() throws IOException {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        Path file = Files.writeString(temporary.resolve("file"), "x");
        List<String> before = names();
        Path deep = temporary.resolve("new/folders/runs");
        for (List<Object> command : List.<List<Object>>of(
                List.of("compare", experiment, "--out", deep, "--force", "--resume"),
                List.of("compare", experiment, "--out", file.resolve("below")),
                List.of("tip", experiment, "--out", deep),
                List.of("calibrate", experiment, "--out", deep),
                List.of("merge", temporary, "--out", deep),
                List.of("validate", ",", "--out", deep),
                List.of("validate", "no-such-target", "--out", deep),
                List.of("compare", "@" + experiment, "--out", deep),
                List.of(
                        "compare",
                        experiment,
                        "--set",
                        "uncertainty={parameters: posterior, sample: no.csv}",
                        "--out",
                        deep),
                List.of("plan", experiment, "--set", "uncertainty={parameters: posterior, sample: no.csv}"),
                List.of("report", deep),
                List.of("export", deep))) {
            CommandLineRun run = CommandLineRun.of(command.toArray());
            assertEquals(ExitCode.WRONG_INPUT, run.code(), () -> command + ": " + run.err());
            assertEquals(before, names(), command::toString);
        }
    }

    @Test
    void neitherADoneNorARefusedStudyLeavesALock() throws IOException {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        Path folder = temporary.resolve("runs");
        CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 2);
        CommandLineRun other = CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--seed", 9);
        assertEquals(ExitCode.WRONG_INPUT, other.code());
        CommandLineRun plan = CommandLineRun.of("plan", experiment, "--out", folder, "--seed", 9);
        assertEquals(ExitCode.WRONG_INPUT, plan.code(), "plan refuses what compare refuses");
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.map(file -> file.getFileName().toString())
                    .noneMatch(name -> name.equals(".lock") || name.endsWith(".new")));
        }
    }
}

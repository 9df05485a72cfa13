package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void runs() {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        folder = temporary.resolve("runs");
        CommandLineRun compare = CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress");
        assertEquals(ExitCode.DONE, compare.code(), compare.err());
    }

    @Test
    void twoStrategiesOfAReplicatePartWhenThePolicyActs() {
        JsonNode document = json(CommandLineRun.of("diff", folder, "s0.d0.r1", "s1.d0.r1", "--json"));
        assertFalse(document.path("same").asBoolean());
        assertEquals(10, document.path("day").asInt());
        assertEquals("strategy", document.path("mechanism").asString());
        assertTrue(document.path("column").asString().startsWith("levers."));
        String words = CommandLineRun.of("diff", folder, "s0.d0.r1", "s1.d0.r1").out();
        assertTrue(words.contains("s0.d0.r1 and s1.d0.r1 part on day 10, in 'strategy'."), words);
    }

    @Test
    void twoReplicatesPartAtBirth() {
        JsonNode document = json(CommandLineRun.of("diff", folder, "s0.d0.r1", "s0.d0.r2", "--json"));
        assertEquals("first day", document.path("mechanism").asString());
        assertTrue(document.path("entity").asString().startsWith("person in slot"));
    }

    @Test
    void aRunNeverPartsFromItself() {
        JsonNode document =
                json(CommandLineRun.of("diff", folder, "s1.d0.r0", "s1.d0.r0", "--other", folder, "--json"));
        assertTrue(document.path("same").asBoolean());
        assertTrue(document.path("day").isNull());
    }

    @Test
    void aRunThatIsNotThereIsRefused() {
        CommandLineRun run = CommandLineRun.of("diff", folder, "s0.d0.r1", "s7.d0.r1");
        assertEquals(ExitCode.WRONG_INPUT, run.code());
        assertTrue(run.err().contains("there is no run s7.d0.r1"), run.err());
        assertEquals(
                ExitCode.WRONG_INPUT,
                CommandLineRun.of("diff", folder, "s0.d0.r1", "first").code());
    }

    private static JsonNode json(CommandLineRun run) {
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }
}

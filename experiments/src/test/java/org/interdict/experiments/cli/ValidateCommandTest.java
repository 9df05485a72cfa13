package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model compared with published patterns, through the program's arguments. */
class ValidateCommandTest {
    @TempDir
    Path temporary;

    private static CommandLineRun validate(Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "validate",
                "accidental-entry,active-share",
                "--no-progress",
                "--replicates",
                "2",
                "--set",
                "world.population=1000",
                "--set",
                "horizon.burnInDays=30",
                "--set",
                "horizon.evaluationDays=30"));
        words.addAll(List.of(more));
        return CommandLineRun.of(words.toArray());
    }

    @Test
    void aReportIsWrittenIfAskedFor() throws IOException {
        Path folder = temporary.resolve("of mine/validation");
        CommandLineRun table = validate();
        CommandLineRun run = validate("--out", folder);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(table.out(), run.out().substring(0, run.out().indexOf("Report: ")));
        String page = Files.readString(folder.resolve("index.html"));
        assertTrue(page.contains("population: 1000"), page);
        List<String> rows = Files.readAllLines(folder.resolve("figures/validation.csv"));
        JsonNode document =
                JsonMapper.shared().readTree(validate("--json", "--out", folder).out());
        for (int row = 0; row < 2; row++) {
            List<String> fields = List.of(rows.get(row + 1).split(","));
            assertEquals(document.path(row).path("id").asString(), fields.get(0));
            assertEquals(document.path(row).path("value").asDouble(), Double.parseDouble(fields.get(5)));
            assertEquals(document.path(row).path("pass").asBoolean() ? "pass" : "fail", fields.get(10));
        }
        assertEquals(page, Files.readString(folder.resolve("index.html")));
    }

    @Test
    void aFileInTheWayIsRefusedBeforeAnythingRuns() throws IOException {
        Path file = Files.writeString(temporary.resolve("taken"), "mine");
        CommandLineRun run = validate("--out", file);
        assertEquals(ExitCode.WRONG_INPUT, run.code());
        assertTrue(run.err().contains("taken") && run.out().isEmpty(), run.err());
        assertEquals("mine", Files.readString(file));
        assertFalse(run.err().contains("Exception"), run.err());
    }
}

package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.results.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two run folders in one report. */
class SideBySideTest {
    @TempDir
    Path temporary;

    @Test
    void effectsStandBesideOneAnother() throws Exception {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        Path one = temporary.resolve("one");
        Path two = temporary.resolve("two");
        CommandLineRun.of("compare", experiment, "--out", one, "--replicates", 3, "--no-progress");
        CommandLineRun.of("compare", experiment, "--out", two, "--replicates", 3, "--seed", 9, "--no-progress");
        Path page = temporary.resolve("page");
        CommandLineRun both = CommandLineRun.of("report", one, two, "--out", page);
        assertEquals(ExitCode.DONE, both.code(), both.err());
        assertTrue(both.out().contains("seeds.master: 1 | 9"), both.out());
        String html = Files.readString(page.resolve("index.html"));
        assertTrue(html.contains("seeds.master") && html.contains("one: difference"), html);

        JsonNode document = Json.MAPPER.readTree(
                CommandLineRun.of("report", one, two, "--out", page, "--json").out());
        JsonNode alone =
                Json.MAPPER.readTree(CommandLineRun.of("report", two, "--json").out());
        JsonNode first = alone.path("effects").get(0);
        boolean found = false;
        for (JsonNode row : document.path("effects")) {
            found |= row.path("study").asString().equals("two")
                    && row.path("strategy").equals(first.path("strategy"))
                    && row.path("measure").equals(first.path("measure"))
                    && row.path("mean").equals(first.path("mean"));
        }
        assertTrue(found, document.toString());
        assertEquals(2 * alone.path("effects").size(), document.path("effects").size());
    }

    @Test
    void whatIsNoComparisonIsRefused() {
        Path nothing = temporary.resolve("nothing");
        CommandLineRun run = CommandLineRun.of("report", nothing, nothing);
        assertEquals(ExitCode.WRONG_INPUT, run.code());
        assertTrue(run.err().contains("holds no runs"), run.err());
    }
}

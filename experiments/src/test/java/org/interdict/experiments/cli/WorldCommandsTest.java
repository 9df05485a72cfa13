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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drawn worlds, tipping points and the page of robustness, through the program's arguments and on the model itself. */
class WorldCommandsTest {
    @TempDir
    Path temporary;

    private Path experiment = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        experiment = CommandLineRun.smallExperiment(temporary);
        // Long enough for detection to change who is active, in some world.
        Files.writeString(
                experiment, Files.readString(experiment).replace("evaluationDays: 60", "evaluationDays: 200"));
        folder = temporary.resolve("worlds");
    }

    private CommandLineRun compare(int draws, String... more) {
        List<Object> words = new java.util.ArrayList<>(List.of(
                "compare",
                experiment,
                "--out",
                folder,
                "--no-progress",
                "--replicates",
                "1",
                "--set",
                "uncertainty.parameters=evidence",
                "--set",
                "uncertainty.draws=" + draws));
        words.addAll(List.of(more));
        return CommandLineRun.of(words.toArray());
    }

    @Test
    void worldsAreComparedReportedAndExtended() throws IOException {
        CommandLineRun words = compare(24);
        assertEquals(ExitCode.DONE, words.code(), words.err());
        for (String part : List.of(
                "24 worlds of 2 strategies",
                "What the answer on harm.exposures rests on",
                "best in",
                "paired by world")) {
            assertTrue(words.out().contains(part), part + " is missing in\n" + words.out());
        }
        JsonNode document = JsonMapper.shared().readTree(compare(25, "--json").out());
        assertEquals(50, document.path("runs").asInt());
        assertEquals(25, document.path("worlds").path("drawn").asInt());
        assertEquals(1, document.path("worlds").path("replicates").asInt());
        assertEquals(4, document.path("probabilityBest").size());
        // With one seed in each world, luck cannot be distinguished from what differs between worlds.
        document.path("probabilityBest")
                .forEach(best -> assertTrue(best.path("mean").isNull(), best.toString()));
        double shares = 0;
        for (JsonNode share : document.path("varianceShares")) {
            shares += share.path("measure").asString().equals("harm.exposures")
                    ? share.path("share").asDouble()
                    : 0;
        }
        assertEquals(1, shares, 1e-9);
        assertEquals(20, document.path("drivers").size());
        assertFalse(document.has("tippingPoints"));
        String page = Files.readString(folder.resolve("report/index.html"));
        assertTrue(page.contains("What the answer rests on") && page.contains("spread-harm.exposures"), "report");
        assertTrue(Files.exists(folder.resolve("report/figures/drivers-harm.exposures-detection.csv")));
    }

    @Test
    void tippingRunsStandBesideTheComparisonAndInItsReport() throws IOException {
        compare(4);
        CommandLineRun tip = CommandLineRun.of(
                "tip",
                experiment,
                "--out",
                folder,
                "--no-progress",
                "--parameter",
                "removal.ceiling",
                "--steps",
                "1",
                "--replicates",
                "2",
                "--json");
        assertEquals(ExitCode.DONE, tip.code(), tip.err());
        JsonNode points = JsonMapper.shared().readTree(tip.out()).path("tippingPoints");
        assertEquals("removal.ceiling", points.path(0).path("parameter").asString());
        assertTrue(points.path(0).path("low").asDouble()
                < points.path(0).path("high").asDouble());
        JsonNode report = JsonMapper.shared()
                .readTree(CommandLineRun.of("report", folder, "--json").out());
        assertEquals(points, report.path("tippingPoints"));
        assertTrue(Files.exists(folder.resolve("report/figures/tipping-harm.exposures.svg")));
        CommandLineRun wrong = CommandLineRun.of("tip", experiment, "--out", folder, "--parameter", "removal.ceilng");
        assertEquals(ExitCode.WRONG_INPUT, wrong.code());
        assertTrue(wrong.err().contains("removal.ceiling"), wrong.err());
    }

    @Test
    void thePageOfRobustnessNeedsWorlds() {
        compare(4);
        CommandLineRun page = CommandLineRun.of("robustness", folder);
        assertEquals(ExitCode.DONE, page.code(), page.err());
        assertTrue(page.out().contains("## Does detection reduce exposures in a small world?"), page.out());
        assertEquals(page.out(), CommandLineRun.of("robustness", folder).out());
        Path fixed = temporary.resolve("fixed");
        CommandLineRun.of("compare", experiment, "--out", fixed, "--no-progress", "--replicates", "1");
        CommandLineRun refused = CommandLineRun.of("robustness", fixed);
        assertEquals(ExitCode.WRONG_INPUT, refused.code());
        assertTrue(refused.err().contains("uncertainty.parameters=evidence"), refused.err());
    }

    @Test
    void aPosteriorThatIsNotThereIsRefusedBeforeAnythingRuns() {
        CommandLineRun refused = CommandLineRun.of(
                "compare",
                experiment,
                "--out",
                folder,
                "--set",
                "uncertainty.parameters=posterior",
                "--set",
                "uncertainty.sample=nowhere.csv");
        assertEquals(ExitCode.WRONG_INPUT, refused.code());
        assertTrue(refused.err().contains("nowhere.csv"), refused.err());
        assertFalse(Files.exists(folder));
    }
}

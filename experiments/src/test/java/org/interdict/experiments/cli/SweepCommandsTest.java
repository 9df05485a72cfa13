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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user of sweeps types and gets. */
class SweepCommandsTest {
    private static final String COVERAGE = "strategies.detection.platform-detection.coverage";

    @TempDir
    static Path folder;

    private static Path file = Path.of("");

    @BeforeAll
    static void write() {
        file = CommandLineRun.smallExperiment(folder);
    }

    private static JsonNode json(Object... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void aTableOfPointsGivesEffectsAtEachPointAndTablesWithAColumnForEachFactor() throws IOException {
        Path table = folder.resolve("points.csv");
        Files.writeString(table, "# by another tool\n" + COVERAGE + ",world.forums\n0.3,1\n0.9,2\n0.3,2\n");
        Path runs = folder.resolve("table");
        JsonNode document = json("sweep", file, "--design", table, "--replicates", 2, "--out", runs, "--json");
        assertEquals(List.of(COVERAGE, "world.forums"), texts(document.get("factors")));
        assertEquals(3, document.get("points").size());
        JsonNode second = document.get("points").get(1);
        assertEquals(0.9, second.get("values").get(COVERAGE).asDouble());
        assertEquals(2, second.get("values").get("world.forums").asInt());
        assertEquals("detection", second.get("effects").get(0).get("strategy").asString());
        assertTrue(second.get("levels").get("status quo").get("harm.exposures").has("mean"));
        CommandLineRun export = CommandLineRun.of("export", runs);
        assertEquals(ExitCode.DONE, export.code(), export.err());
        List<String> effects = Files.readAllLines(runs.resolve("export/effects.csv"));
        assertTrue(
                effects.get(0).startsWith("point," + COVERAGE + ",world.forums,strategy,baseline,measure,mean"),
                effects.get(0));
        assertEquals(1 + 3 * 2, effects.size());
        String header = Files.readAllLines(runs.resolve("export/runs.csv")).get(0);
        assertTrue(header.contains("," + COVERAGE + ",world.forums,"), header);
        List<String> sample = Files.readAllLines(runs.resolve("export/salib-sample.csv"));
        assertEquals("run_id,strategy,replicate,world,point,status," + COVERAGE + ",world.forums", sample.get(0));
        assertEquals("s0.d0.r0,status quo,0,0,0,done,0.3,1", sample.get(1));
        assertEquals("s0.d1.r0,status quo,0,0,1,done,0.9,2", sample.get(2));
        assertEquals(1 + 3 * 2 * 2, sample.size());
        JsonNode problem = JsonMapper.shared().readTree(Files.readString(runs.resolve("export/salib-problem.json")));
        assertEquals(2, problem.get("num_vars").asInt());
        assertEquals("[[0.3,0.9],[1,2]]", problem.get("bounds").toString());
        String dictionary = Files.readString(runs.resolve("export/datapackage.json"));
        assertTrue(dictionary.contains("\"points\"") && dictionary.contains("value of this factor at the point"));
        CommandLineRun again = CommandLineRun.of("rerun", runs, "s1.d1.r1");
        assertEquals(ExitCode.DONE, again.code(), again.out() + again.err());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    @Test
    void aListInPlaceOfAValueIsASweepForCompareToo() throws IOException {
        Path listed = folder.resolve("listed.yaml");
        Files.writeString(listed, Files.readString(file).replace("coverage: 0.8", "coverage: [0.2, 0.8]"));
        CommandLineRun compared =
                CommandLineRun.of("compare", listed, "--replicates", 2, "--out", folder.resolve("listed"), "--quiet");
        assertEquals(ExitCode.DONE, compared.code(), compared.err());
        assertTrue(compared.out().startsWith("small: grid of 2 points over 1 factor"), compared.out());
        CommandLineRun run = CommandLineRun.of("run", listed);
        assertEquals(ExitCode.WRONG_INPUT, run.code());
        assertTrue(run.err().contains("interdict sweep"), run.err());
    }

    @Test
    void whatIsWrongIsRefusedBeforeAnythingRuns() throws IOException {
        Path out = folder.resolve("never");
        Path table = folder.resolve("wrong.csv");
        Files.writeString(table, "world.forms,world.regions\n2,99\n");
        refused("did you mean 'world.forums'?", "--vary", "world.forms=1,2");
        refused("--vary:1:14: ", "--vary", "world.forums=6:2:1");
        refused("a step of 0", "--vary", "world.forums=2:6:0");
        refused("at most 100,000 are run", "--vary", "world.population=1000:1000000:1");
        refused("a range is LOW:HIGH:STEP", "--vary", "world.forums=1:2:3:4");
        refused("wrong.csv:1:1: the column 'world.forms' is not", "--design", table.toString());
        refused("wrong.csv:2:3: world.regions: 99 is out of range", "--design", table.toString());
        refused("there is nothing to vary");
        refused("--most-points must lie between", "--most-points", "0");
        assertFalse(Files.exists(out));
    }

    private static void refused(String message, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("sweep", file, "--out", folder.resolve("never")));
        arguments.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(arguments.toArray());
        assertEquals(ExitCode.WRONG_INPUT, run.code(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void aPlanCountsPointsAndBurnIns() {
        JsonNode plan = json("plan", file, "--vary", COVERAGE + "=0.2:0.8:0.2", "--replicates", 7, "--json");
        assertEquals(4, plan.get("points").asInt());
        assertEquals(7, plan.get("burnIns").asInt());
        assertEquals(4 * 2 * 7, plan.get("runs").asInt());
    }
}

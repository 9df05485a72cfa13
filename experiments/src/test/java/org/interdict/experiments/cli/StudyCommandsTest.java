package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that run, compare and read back, through the program's arguments and on the model itself. */
class StudyCommandsTest {
    @TempDir
    Path temporary;

    private Path experiment = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void files() {
        experiment = CommandLineRun.smallExperiment(temporary);
        folder = temporary.resolve("runs of mine");
    }

    private static JsonNode json(CommandLineRun run) {
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    /** A budget for all policies of a strategy is read, written out, kept, and a policy that waits for it is named everywhere. */
    @Test
    void whoCannotPayIsSaidInRunCompareAndReport() throws IOException {
        Path poor = temporary.resolve("poor.yaml");
        Files.writeString(poor, """
                name: poor
                world: { population: 1000, forums: 3, regions: 3 }
                horizon: { burnInDays: 20, evaluationDays: 30 }
                strategies:
                  - name: status quo
                  - name: poor
                    budget: 0.05
                    policies:
                      - help-access
                      - guardianship: { trigger: { measure: activity.active30, above: 1e9 } }
                measures: [harm.exposures]
                replicates: { min: 2, max: 2, until: none }
                """);
        String waited = "help-access waited: the budget of the strategy did not cover it";
        JsonNode document = json(CommandLineRun.of("compare", poor, "--out", folder, "--json", "--no-progress"));
        JsonNode note = document.path("notes").path(1);
        assertEquals(2, document.path("notes").size());
        assertEquals("poor", note.path("strategy").asString());
        JsonNode cost = document.path("strategies").path(1).path("cost");
        assertEquals(0.05, cost.path("budget").asDouble());
        assertEquals(
                cost.path("spent").asDouble() / 0.05, cost.path("spentShare").asDouble(), 1e-12);
        assertEquals(waited, note.path("note").asString());
        assertEquals(2, note.path("runs").asInt());
        String page = Files.readString(folder.resolve("report/index.html"));
        assertTrue(page.contains(waited + " (in 2 of 2 runs)"));
        assertTrue(page.contains("guardianship never acted: its trigger did not fire"));
        assertTrue(page.indexOf("poor: budget 0.05, spent ") < page.indexOf("aria-label=\"Contents\""));
        assertTrue(Files.readString(folder.resolve("experiment.yaml")).contains("budget: 0.05"));
        String words = CommandLineRun.of("report", folder).out();
        assertTrue(words.contains("poor: budget 0.05, spent "), words);
        assertTrue(words.contains("poor: " + waited + " (in 2 of 2 runs)"), words);
        CommandLineRun one = CommandLineRun.of(
                "run", poor, "--strategy", "poor", "--out", temporary.resolve("one"), "--no-progress");
        assertTrue(
                one.out().contains(waited + " (first on day 3, on 28 days)")
                        || one.out().contains(waited + " (first on day 2, on 28 days)"),
                one.out());
    }

    /** Another baseline turns the differences round; other measures are those that every run keeps; nothing is simulated. */
    @Test
    void storedRunsAnswerAnotherQuestion() throws IOException {
        CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress");
        byte[] database = Files.readAllBytes(folder.resolve("runs.duckdb"));
        JsonNode same = json(CommandLineRun.of("report", folder, "--json"));
        JsonNode anew = json(CommandLineRun.of(
                "report",
                folder,
                "--json",
                "--baseline",
                "detection",
                "--measures",
                "harm.exposures,cost.platformCost"));
        assertEquals("detection", anew.path("baseline").asString());
        assertEquals(2, anew.path("effects").size());
        assertEquals("status quo", anew.path("effects").path(0).path("strategy").asString());
        assertEquals(
                -same.path("effects").path(0).path("mean").asDouble(),
                anew.path("effects").path(0).path("mean").asDouble(),
                1e-9);
        assertEquals(
                "cost.platformCost",
                anew.path("effects").path(1).path("measure").asString());
        assertTrue(Files.exists(folder.resolve("report-anew/index.html")));
        assertArrayEquals(database, Files.readAllBytes(folder.resolve("runs.duckdb")));
        CommandLineRun unknown = CommandLineRun.of("report", folder, "--baseline", "detectoin");
        assertEquals(ExitCode.WRONG_INPUT, unknown.code());
        assertTrue(unknown.err().contains("did you mean 'detection'?"), unknown.err());
        CommandLineRun measure = CommandLineRun.of("report", folder, "--measures", "exposures");
        assertTrue(measure.err().contains("did you mean 'harm.exposures'?"), measure.err());
    }

    @Test
    void compareAnswersInWordsAndAsJson() throws IOException {
        CommandLineRun words = CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress");
        assertEquals(ExitCode.DONE, words.code(), words.err());
        assertEquals("", words.err());
        for (String part : List.of(
                "5 replicates of 2 strategies on common random numbers (10 runs, 0 failed)",
                "stopped at the maximum number of replicates",
                "harm.exposures: ",
                "detection ",
                "90 % interval",
                "Mean cost of a run",
                "largest regret",
                "index.html")) {
            assertTrue(words.out().contains(part), part + " is missing in\n" + words.out());
        }
        for (String file : List.of(
                "experiment.yaml", "manifest.json", "ro-crate-metadata.json", "runs.duckdb", "report/index.html")) {
            assertTrue(Files.size(folder.resolve(file)) > 0, file);
        }
        JsonNode document = json(CommandLineRun.of("compare", experiment, "--out", folder, "--json", "--no-progress"));
        assertEquals("small", document.path("experiment").asString());
        assertEquals(10, document.path("runs").asInt());
        assertEquals(0, document.path("failed").asInt());
        assertEquals("max", document.path("stopped").asString());
        JsonNode status = document.path("strategies").path(0);
        assertEquals(5, status.path("measures").path("harm.exposures").path("n").asInt());
        assertTrue(status.path("cost").path("investigatorDays").isNumber());
        assertEquals(2, document.path("effects").size());
        JsonNode effect = document.path("effects").path(0);
        for (String field : List.of(
                "strategy",
                "baseline",
                "measure",
                "mean",
                "lower",
                "upper",
                "relative",
                "n",
                "varianceRatio",
                "p",
                "pAdjusted",
                "effectSize",
                "probabilityBetter")) {
            assertTrue(effect.has(field), field + " is missing in " + effect);
        }
        assertEquals(4, document.path("regret").size());
        assertFalse(document.toString().contains("NaN"), document.toString());
    }

    @Test
    void threadsShardsAndMergesDoNotShow() {
        CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--threads", 2);
        Map<String, String> tables = CommandLineRun.tables(folder);
        assertTrue(tables.toString().contains("s1.d0.r4"), tables.toString());
        for (int threads : List.of(1, 8)) {
            Path other = temporary.resolve("threads " + threads);
            CommandLineRun.of("compare", experiment, "--out", other, "--no-progress", "--threads", threads);
            assertEquals(tables, CommandLineRun.tables(other));
        }
        Path first = temporary.resolve("one");
        Path second = temporary.resolve("two");
        Path whole = temporary.resolve("whole");
        CommandLineRun shard =
                CommandLineRun.of("compare", experiment, "--out", first, "--no-progress", "--shard", "1/2");
        assertTrue(shard.out().contains("interdict merge"), shard.out());
        CommandLineRun.of("compare", experiment, "--out", second, "--no-progress", "--shard", "2/2");
        CommandLineRun merged = CommandLineRun.of("merge", first, second, "--out", whole);
        assertEquals(ExitCode.DONE, merged.code(), merged.err());
        assertEquals(tables, CommandLineRun.tables(whole));
        CommandLineRun half = CommandLineRun.of("merge", first, "--out", temporary.resolve("half"));
        assertEquals(ExitCode.WRONG_INPUT, half.code());
        assertTrue(half.err().contains("replicates are missing"), half.err());
        assertTrue(Files.notExists(temporary.resolve("half")), "nothing is touched");
    }

    @Test
    void runsCheckThemselvesOnRequest() throws IOException {
        CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 2);
        Path checked = temporary.resolve("checked");
        CommandLineRun run = CommandLineRun.of(
                "compare", experiment, "--out", checked, "--no-progress", "--replicates", 2, "--check");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        for (String table : List.of("summary", "daily", "events")) {
            assertEquals(
                    CommandLineRun.tables(folder).get(table),
                    CommandLineRun.tables(checked).get(table));
        }
        assertTrue(Files.readString(checked.resolve("experiment.yaml")).contains("check: true"));
        CommandLineRun rerun = CommandLineRun.of("rerun", checked, "s1.d0.r1");
        assertEquals(ExitCode.DONE, rerun.code(), rerun.err());
        CommandLineRun other = CommandLineRun.of(
                "compare", experiment, "--out", folder, "--no-progress", "--replicates", 2, "--check");
        assertEquals(ExitCode.WRONG_INPUT, other.code(), "runs that were not checked are not taken for checked ones");
    }

    @Test
    void aFolderIsResumedRefusedOrReplaced() throws IOException {
        CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 2);
        Map<String, String> tables = CommandLineRun.tables(folder);
        CommandLineRun other = CommandLineRun.of(
                "compare", experiment, "--out", folder, "--no-progress", "--replicates", 2, "--seed", 9);
        assertEquals(ExitCode.WRONG_INPUT, other.code());
        assertTrue(other.err().contains("--force"), other.err());
        assertEquals(tables, CommandLineRun.tables(folder));
        CommandLineRun forced = CommandLineRun.of(
                "compare", experiment, "--out", folder, "--no-progress", "--replicates", 2, "--seed", 9, "--force");
        assertEquals(ExitCode.DONE, forced.code(), forced.err());
        assertFalse(tables.equals(CommandLineRun.tables(folder)));

        Path mine = Files.createDirectories(temporary.resolve("mine"));
        Files.writeString(mine.resolve("notes.txt"), "keep");
        for (String force : List.of("--force", "--resume")) {
            CommandLineRun refused = CommandLineRun.of("compare", experiment, "--out", mine, "--no-progress", force);
            assertEquals(ExitCode.WRONG_INPUT, refused.code());
            assertTrue(refused.err().contains("not a run folder"), refused.err());
        }
        assertEquals(
                List.of("notes.txt"),
                Files.list(mine).map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void reportIsBuiltFromStoredRunsAlone() throws IOException {
        CommandLineRun first = CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress");
        Path page = folder.resolve("report/index.html");
        String before = Files.readString(page);
        Files.delete(page);
        Path database = folder.resolve("runs.duckdb");
        Files.setLastModifiedTime(database, FileTime.fromMillis(0));
        CommandLineRun report = CommandLineRun.of("report", folder);
        assertEquals(first.out(), report.out());
        assertEquals(before, Files.readString(page));
        assertEquals(0, Files.getLastModifiedTime(database).toMillis());
    }

    @Test
    void runAndRerunGiveTheRunOfCompare() {
        CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 2, "--seed", 5);
        String summary = String.valueOf(CommandLineRun.tables(folder).get("summary"));
        JsonNode run = json(CommandLineRun.of(
                "run",
                experiment,
                "--strategy",
                "detection",
                "--seed",
                5,
                "--out",
                temporary.resolve("run"),
                "--json",
                "--no-progress"));
        assertEquals("small", run.path("name").asString());
        assertEquals("detection", run.path("strategy").asString());
        assertEquals(5, run.path("seed").asInt());
        assertEquals(60, run.path("days").asInt());
        double exposures = run.path("measures").path("harm.exposures").asDouble();
        assertTrue(summary.contains("s1.d0.r0,harm.exposures," + exposures + "\n"), exposures + " in\n" + summary);
        JsonNode again = json(CommandLineRun.of("rerun", folder, "s1.d0.r0", "--json"));
        assertTrue(again.path("same").asBoolean(), again.toString());
        assertEquals(exposures, again.path("measures").path("harm.exposures").asDouble());
        CommandLineRun words = CommandLineRun.of(
                "run", experiment, "--seed", 5, "--replicates", 2, "--out", temporary.resolve("two"), "--no-progress");
        assertEquals(ExitCode.DONE, words.code(), words.err());
        assertTrue(words.out().contains("2 runs") && words.out().contains("█"), words.out());
        for (String wrong : List.of("s0.d0.r2", "s7.d0.r0", "first")) {
            CommandLineRun refused = CommandLineRun.of("rerun", folder, wrong);
            assertEquals(ExitCode.WRONG_INPUT, refused.code(), refused.out());
        }
        CommandLineRun unknown = CommandLineRun.of("run", experiment, "--strategy", "detectoin");
        assertEquals(ExitCode.WRONG_INPUT, unknown.code());
        assertTrue(unknown.err().contains("'detection'"), unknown.err());
    }

    @Test
    void planStartsNothing() throws IOException {
        JsonNode plan = json(CommandLineRun.of("plan", experiment, "--json", "--out", folder));
        assertEquals(10, plan.path("runs").asInt());
        assertEquals(2, plan.path("points").asInt());
        assertTrue(plan.path("estimatedSeconds").asDouble() > 0);
        assertTrue(plan.path("estimatedBytes").asDouble() > 1000);
        assertTrue(plan.path("estimatedMemory").asDouble() > 1e8);
        assertTrue(plan.path("cores").asInt() >= 1);
        assertFalse(Files.exists(folder));
        assertEquals(1, Files.list(temporary).count());
    }

    @Test
    void wrongInputIsRefusedBeforeAnythingRuns() {
        for (List<Object> arguments : List.<List<Object>>of(
                List.of("compare", temporary.resolve("nothing.yaml")),
                List.of("compare", experiment, "--shard", "3/2"),
                List.of("compare", experiment, "--threads", 0),
                List.of("compare", experiment, "--force", "--resume", "--out", folder),
                List.of("report", temporary.resolve("nothing")),
                List.of("export", folder, "--format", "xls"),
                List.of("merge"),
                List.of("rerun", folder))) {
            CommandLineRun refused = CommandLineRun.of(arguments.toArray());
            assertEquals(ExitCode.WRONG_INPUT, refused.code(), arguments + "\n" + refused.out() + refused.err());
            assertFalse(refused.err().isBlank());
            assertFalse(refused.err().contains("\tat "), refused.err());
        }
        assertFalse(Files.exists(folder));
    }

    @Test
    void ablationsAnswerInWordsAndAsJson() throws IOException {
        Object[] arguments = {
            "ablate", experiment, "--mechanism", "pathway", "--mechanism", "vetting", "--out", folder, "--no-progress"
        };
        CommandLineRun words = CommandLineRun.of(arguments);
        assertEquals(ExitCode.DONE, words.code(), words.err());
        for (String part :
                List.of("5 replicates with all mechanisms and without each of 2", "vetting ", "index.html")) {
            assertTrue(words.out().contains(part), part + " is missing in\n" + words.out());
        }
        assertTrue(Files.size(folder.resolve("report/index.html")) > 0);
        assertTrue(Files.size(folder.resolve("report/figures/ablation.svg")) > 0);
        JsonNode rows = json(CommandLineRun.of("report", folder, "--json"));
        assertEquals("vetting", rows.path(0).path("mechanism").asString());
        for (String field : List.of("mechanism", "measure", "effect", "lower", "upper")) {
            assertTrue(rows.path(0).has(field), field);
        }
        CommandLineRun again = CommandLineRun.of("rerun", folder, "s2.d0.r3");
        assertEquals(ExitCode.DONE, again.code(), again.err());
        CommandLineRun wrong = CommandLineRun.of("ablate", experiment, "--mechanism", "vettings");
        assertEquals(ExitCode.WRONG_INPUT, wrong.code());
        assertTrue(wrong.err().contains("did you mean 'vetting'?"), wrong.err());
    }
}

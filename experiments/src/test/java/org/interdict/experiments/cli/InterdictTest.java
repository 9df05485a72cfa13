package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.command.Listing;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.option.RunOptions;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.SampleWords;
import org.interdict.experiments.definition.experiment.VaryArguments;
import org.interdict.experiments.run.Shard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterdictTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Outcome(int code, String out, String err) {
        private JsonNode json() {
            return JSON.readTree(out);
        }
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Interdict.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void helpAndVersion() {
        Outcome help = run("--help");
        assertEquals(ExitCode.DONE, help.code);
        assertTrue(help.out.contains("Examples:") && help.out.contains("list"), help.out);
        assertEquals(help, run());
        assertTrue(run("--version").out.startsWith("interdict "));
        Set<String> commands =
                Interdict.commandLine(Analyses.shipped()).getSubcommands().keySet();
        assertEquals(Commands.of(Analyses.shipped()).size(), commands.size());
        for (String command : commands) {
            Outcome own = run(command, "--help");
            assertEquals(ExitCode.DONE, own.code);
            assertTrue(own.out.contains("interdict " + command) && help.out.contains("  " + command), own.out);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lsit policies, there is no command 'lsit', did you mean 'list'?",
        "list polices, there is no list 'polices'; allowed: mechanisms, did you mean 'policies'?",
        "list --jsno policies, there is no option '--jsno', did you mean '--json'?",
        "list, Missing required parameter, ''",
        "schema more, 'more' is one argument too many, ''",
        "list policies zebra, no entry of 'policies' has 'zebra', ''",
        "list policies help-lines, no entry of 'policies' has 'help-lines', did you mean 'help-access'?",
        "simulate x.yaml --out y, there is no command 'simulate', did you mean 'run'?",
        "foo compare x.yaml, there is no command 'foo', ''",
        "--quiet list policies, the option '--quiet' stands before the command, interdict COMMAND --quiet"
    })
    void wrongArguments(String line, String message, String suggestion) {
        Outcome outcome = run(line.split(" "));
        assertEquals(ExitCode.WRONG_INPUT, outcome.code);
        assertEquals("", outcome.out);
        assertTrue(outcome.err.contains(message) && outcome.err.contains(suggestion), outcome.err);
        assertFalse(outcome.err.contains("\tat "), outcome.err);
    }

    @Test
    void errorsAsJson() {
        Outcome outcome = run("list", "polices", "--json");
        assertEquals(ExitCode.WRONG_INPUT, outcome.code);
        JsonNode error = outcome.json().get("errors").get(0);
        assertEquals(
                Set.of("file", "line", "column", "path", "message", "suggestion"), Set.copyOf(error.propertyNames()));
        assertEquals("did you mean 'policies'?", error.get("suggestion").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "mechanisms, name summary order switchable sources",
        "policies, name summary parameters sources",
        "measures, name summary unit direction",
        "parameters, name mechanism unit default low high grade source",
        "library, file name question strategies",
        "analyses, name summary"
    })
    void listsHaveTheFieldsOfTheInterface(String kind, String fields) {
        Listing listing = Listing.named(kind, SampleWords.vocabulary(), Analyses.shipped());
        assertFalse(listing.json().isEmpty());
        listing.json().forEach(entry -> assertTrue(entry.keySet().containsAll(List.of(fields.split(" "))), kind));
        StringWriter table = new StringWriter();
        listing.table().print(new PrintWriter(table));
        assertTrue(table.toString().lines().count() > listing.json().size(), table.toString());
        assertTrue(run("list", kind, "--json").json().isArray());
    }

    @Test
    void aFilterLeavesTheEntriesInWhichItsWordsStandAndANameShowsOneInFull() {
        JsonNode some = run("list", "policies", "help", "--json").json();
        assertEquals("help-access", some.get(0).get("name").asString());
        assertTrue(some.size() < 5, some.toString());
        String full = run("list", "policies", "platform-detection").out;
        assertTrue(full.contains("fails:") && full.contains("today 25 %"), full);
        JsonNode coverage = run("list", "policies", "platform-detection", "--json")
                .json()
                .get(0)
                .get("parameters")
                .get(0);
        assertEquals(0.25, coverage.get("today").asDouble());
    }

    @Test
    void parametersOfPolicies() {
        JsonNode takedown = JSON.readTree(
                        JSON.writeValueAsString(Listing.named("policies", SampleWords.vocabulary(), Analyses.shipped())
                                .json()))
                .get(0)
                .get("parameters");
        assertEquals("choice", takedown.get(0).get("type").asString());
        assertEquals("largest", takedown.get(0).get("default").asString());
        assertEquals(32, takedown.get(1).get("high").asInt());
        assertTrue(takedown.get(2).get("low").isNull());
    }

    @Test
    void schemaIsAJsonSchema() {
        JsonNode schema = run("schema").json();
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.get("$schema").asString());
        assertTrue(schema.get("properties").has("strategies"));
    }

    /** A command as another one would be written, to try the options on. */
    @Command(name = "trial")
    static final class Trial implements Callable<Integer> {
        @Mixin
        private RunOptions options = new RunOptions();

        @Mixin
        private MessageOptions messages = new MessageOptions();

        @Parameters
        private String file = "";

        private Experiment experiment = Experiment.of("none", List.of());

        @Override
        public Integer call() {
            if (file.equals("fail")) {
                throw new IllegalStateException("it broke");
            }
            experiment = options.read(file, VaryArguments.NONE);
            return ExitCode.DONE;
        }
    }

    private static Outcome trial(Trial trial, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(trial)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setParameterExceptionHandler(Failures::wrongArguments)
                .setExecutionExceptionHandler(Failures::thrown);
        return new Outcome(line.execute(arguments), out.toString(), err.toString());
    }

    @TempDir
    Path folder = Path.of("");

    @Test
    void optionsGoOverTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a file.yaml"), "name: x\nseeds: { network: 3 }\n");
        Trial trial = new Trial();
        Outcome outcome = trial(
                trial,
                file.toString(),
                "--seed",
                "7",
                "--replicates=3",
                "--set",
                "world.population=2000",
                "--shard",
                "2/4",
                "--threads",
                "2",
                "--set=horizon.burnInDays=5");
        assertEquals(ExitCode.DONE, outcome.code, outcome.err);
        assertEquals(7, trial.experiment.seeds().master());
        assertEquals(3L, trial.experiment.seeds().network());
        assertEquals(3, trial.experiment.replicates().max());
        assertEquals(2_000, trial.experiment.world().population());
        assertEquals(5, trial.experiment.horizon().burnInDays());
        assertEquals(new Shard(2, 4), trial.options.shard);
        assertEquals(2, trial.options.threads());
        assertEquals(Path.of("runs", "x-shard-2-of-4"), trial.options.folder(trial.experiment));
        trial(trial, file.toString(), "--out", "there");
        assertEquals(Path.of("there"), trial.options.folder(trial.experiment));
    }

    @Test
    void errorsOfTheFileAreLinesOnStandardErrorOrJson() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "name: x\nwrold: 1\n");
        Outcome text = trial(new Trial(), file.toString(), "--set", "world.forums=99");
        assertEquals(ExitCode.WRONG_INPUT, text.code);
        assertTrue(text.err.startsWith(file + ":2:1: wrold: there is no key 'wrold'"), text.err);
        assertTrue(text.err.contains("--set:1:14: world.forums: 99 is out of range"), text.err);
        Outcome json = trial(new Trial(), file.toString(), "--json");
        assertEquals(ExitCode.WRONG_INPUT, json.code);
        assertEquals(2, json.json().get("errors").get(0).get("line").asInt());
        assertEquals("", json.err);
    }

    @Test
    void otherErrorsAreOneLineUnlessDebugged() {
        Outcome outcome = trial(new Trial(), "fail");
        assertEquals(ExitCode.FAILED, outcome.code);
        assertEquals(1, outcome.err.lines().count(), outcome.err);
        assertTrue(trial(new Trial(), "fail", "--debug").err.contains("\tat "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--shard=0/3",
                "--shard=4/3",
                "--shard=1",
                "--seed=-1",
                "--seed=x",
                "--replicates=0",
                "--threads=0",
                "--threads=1.5",
                "--seed=9007199254740992",
                "--replicate=3"
            })
    void optionsOutOfRange(String option) {
        Outcome outcome = trial(new Trial(), "x.yaml", option);
        assertEquals(ExitCode.WRONG_INPUT, outcome.code);
        assertTrue(outcome.err.startsWith("command line: "), outcome.err);
    }
}

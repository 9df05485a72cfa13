package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers appear whatever becomes of pages, pictures and folders beside the runs; no error of the Java machine is a stack trace. */
class NumbersFirstTest {
    @TempDir
    private Path temporary;

    @Test
    void aReportThatCannotBeWrittenCostsNoNumber() throws IOException {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        Path folder = temporary.resolve("runs");
        String table = CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 3)
                .out();
        Path inTheWay = Files.writeString(temporary.resolve("a file"), "x");
        CommandLineRun text = CommandLineRun.of("report", folder, "--out", inTheWay);
        assertEquals(ExitCode.FAILED, text.code());
        String numbers = table.substring(0, table.indexOf("Report:"));
        assertTrue(text.out().startsWith(numbers), text.out());
        assertEquals(1, text.err().lines().count(), text.err());
        assertTrue(text.err().contains("the report is missing"), text.err());
        CommandLineRun json = CommandLineRun.of("report", folder, "--out", inTheWay, "--json");
        assertEquals(ExitCode.FAILED, json.code());
        JsonNode document = JsonMapper.shared().readTree(json.out());
        assertTrue(document.path("effects").size() > 0, json.out());
        assertTrue(document.path("report").isNull(), json.out());
    }

    @Test
    void aDamagedSideRoomCostsItsSection() throws IOException {
        Path experiment = CommandLineRun.smallExperiment(temporary);
        Path folder = temporary.resolve("runs");
        Path tipping = Files.createDirectories(folder.resolve("tipping"));
        Files.writeString(tipping.resolve("runs.duckdb"), "no database");
        CommandLineRun run =
                CommandLineRun.of("compare", experiment, "--out", folder, "--no-progress", "--replicates", 3);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("tipping points are not shown"), run.err());
        assertTrue(run.out().contains("Report:"), run.out());
    }

    /** Runs out of memory, or into a library that is missing. */
    @Command(name = "breaks", description = "Breaks.")
    static final class Breaks extends ConsoleCommand implements Analysis {
        private final Error error;

        Breaks(Error error) {
            this.error = error;
        }

        @Override
        public String name() {
            return "breaks";
        }

        @Override
        public String summary() {
            return "Breaks.";
        }

        @Override
        public Object command() {
            return this;
        }

        @Override
        public List<String> fields() {
            return List.of();
        }

        @Override
        protected int run(Console console) {
            throw error;
        }
    }

    @Test
    void errorsOfTheMachinePassThroughTheOneHandler() {
        for (Error error : List.of(
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file"),
                new NoClassDefFoundError("Could not initialize class X"),
                new AssertionError("broken"))) {
            Analyses analyses = new Analyses(List.of(new Breaks(error)));
            CommandLineRun run = CommandLineRun.with(analyses, "breaks");
            assertEquals(ExitCode.FAILED, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("interdict: "), run.err());
            CommandLineRun json = CommandLineRun.with(analyses, "breaks", "--json");
            assertEquals(
                    1, JsonMapper.shared().readTree(json.out()).path("errors").size());
        }
    }
}

package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The analysis that the how-to page adds is one package and one line: it compiles, and report, export, merge, plan and the contract tests
 * find it.
 */
class AddAnAnalysisTest {
    private static final Path PAGE = Path.of("..", "docs", "how-to", "add-an-analysis.md");
    private static final Pattern FILE = Pattern.compile(
            "`experiments/src/(?:main/java|test/resources)/([\\w/]+\\.(?:java|txt))`:\\n\\n```\\w+\\n(.*?)```",
            Pattern.DOTALL);
    private static final String LINE = "new Placebo(),";

    @TempDir
    static Path folder;

    private static URLClassLoader classes = new URLClassLoader(new URL[0]);
    private static Analyses analyses = new Analyses(List.of());

    @BeforeAll
    static void add() throws IOException, ReflectiveOperationException {
        String text = Files.readString(PAGE).replace("\r\n", "\n");
        List<MatchResult> shown = FILE.matcher(text).results().toList();
        assertEquals(4, shown.size(), "files shown");
        assertTrue(text.contains("`" + LINE + "`"), "the line of the list is shown");
        List<Path> sources = new ArrayList<>();
        for (MatchResult file : shown) {
            Path target = folder.resolve("classes").resolve(file.group(1));
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.group(2));
            if (file.group(1).endsWith(".java")) {
                sources.add(target);
            }
        }
        compile(sources);
        classes = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, AddAnAnalysisTest.class.getClassLoader());
        Analysis seventh = (Analysis) classes.loadClass("org.interdict.experiments.analysis.placebo.Placebo")
                .getConstructor()
                .newInstance();
        List<Analysis> all = new ArrayList<>(Analyses.ALL);
        all.add(seventh);
        analyses = new Analyses(all);
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
    }

    @TestFactory
    Stream<DynamicTest> itKeepsTheContract() {
        Analysis seventh = analyses.all().get(analyses.all().size() - 1);
        return new AnalysisContract(analyses, seventh, folder).tests();
    }

    @Test
    void everyDifferenceIsNothing() {
        Path file = CommandLineRun.smallExperiment(folder);
        Path runs = folder.resolve("placebo runs");
        CommandLineRun run = CommandLineRun.with(analyses, "placebo", file, "--replicates", 2, "--json", "--out", runs);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode rows = JsonMapper.shared().readTree(run.out());
        assertEquals(2, rows.size());
        rows.forEach(row -> assertEquals(0, row.path("difference").asDouble(), row::toString));
        assertEquals(
                ExitCode.WRONG_INPUT, CommandLineRun.of("report", runs).code(), "only this list knows the analysis");
    }

    @Test
    void planFindsItByTheExperiment() {
        Path file = CommandLineRun.smallExperiment(folder);
        String alone = "--set=strategies=[{name: status quo}]";
        CommandLineRun plan = CommandLineRun.with(analyses, "plan", file, alone, "--replicates", 3, "--json");
        assertEquals(ExitCode.DONE, plan.code(), plan.err());
        assertEquals(6, JsonMapper.shared().readTree(plan.out()).path("runs").asInt());
        CommandLineRun without = CommandLineRun.of("plan", file, alone, "--replicates", 3, "--json");
        assertEquals(3, JsonMapper.shared().readTree(without.out()).path("runs").asInt());
    }

    private static void compile(List<Path> sources) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", folder.resolve("classes").toString(), "-classpath", path);
            boolean compiles = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(compiles, () -> PAGE + ":\n" + said);
        }
    }
}

package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.results.store.folder.RunFolder;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for every analysis, shown on its trial: a text {@code trial.txt} in its package, whose last line is a small run of the
 * analysis. An analysis without a trial fails.
 *
 * @param analyses the program's analyses, this one among them
 * @param analysis the one to be tested
 * @param folder for what it writes
 */
record AnalysisContract(Analyses analyses, Analysis analysis, Path folder) {
    private static final List<String> TABLES = List.of("summary.csv", "daily.csv", "effects.csv");
    /** What a page loads from elsewhere when it is opened. */
    private static final Pattern LOADED =
            Pattern.compile("(?:src|srcset|<link[^>]*href)\\s*=\\s*[\"']?(?:https?:)?//|@import|url\\(['\"]?http");

    /** The tests of this analysis. */
    Stream<DynamicTest> tests() {
        return Stream.of(
                test("has a command of its name, with help", this::isACommand),
                test("answers in words and as JSON, the same when it resumes", this::answers),
                test("runs in shards, or says why not", this::shards),
                test("is found by report, export and rerun", this::isFound),
                test("is planned", this::isPlanned));
    }

    private DynamicTest test(String what, Check check) {
        return DynamicTest.dynamicTest(analysis.name() + " " + what, check::run);
    }

    private interface Check {
        void run() throws IOException;
    }

    private void isACommand() {
        CommandLineRun help = run(List.of(analysis.name(), "--help"));
        assertEquals(ExitCode.DONE, help.code(), help.err());
        assertTrue(help.out().contains("interdict " + analysis.name() + " "), help.out());
        assertTrue(help.out().contains("Example"), help.out());
        assertTrue(analysis.summary().endsWith("?"), analysis.summary());
        assertEquals(
                1,
                analyses.all().stream()
                        .filter(each -> each.name().equals(analysis.name()))
                        .count());
    }

    private void answers() throws IOException {
        Path place = place("answers");
        CommandLineRun words = trial(place);
        assertEquals(ExitCode.DONE, words.code(), words.err());
        assertFalse(words.out().isBlank());
        if (analysis.fields().isEmpty()) {
            return;
        }
        Map<String, String> tables = tables(place);
        JsonNode first = json(trial(place, "--json"));
        JsonNode second = json(trial(place, "--json"));
        assertEquals(first, second);
        assertEquals(tables, tables(place));
        for (JsonNode entry : first.isArray() ? first : List.of(first)) {
            List<String> fields = new ArrayList<>(entry.propertyNames());
            assertEquals(analysis.fields(), fields);
            String key = entry.get(fields.get(0)).asString();
            assertTrue(words.out().contains(key), () -> key + " is not in the text:\n" + words.out());
        }
    }

    private void shards() throws IOException {
        if (!analysis.whyNoShards().isEmpty()) {
            CommandLineRun refused = trial(place("shards"), "--shard", "1/2");
            assertEquals(ExitCode.WRONG_INPUT, refused.code());
            assertTrue(refused.err().contains(analysis.whyNoShards()), refused.err());
            return;
        }
        if (analysis.stored().isEmpty()) {
            CommandLineRun refused = trial(place("shards"), "--shard", "1/2");
            assertEquals(ExitCode.WRONG_INPUT, refused.code());
            assertTrue(refused.err().contains("'--shard'"), refused.err());
            return;
        }
        Path whole = place("whole");
        Path one = place("one");
        Path two = place("two");
        assertEquals(ExitCode.DONE, trial(whole).code());
        assertEquals(ExitCode.DONE, trial(one, "--shard", "1/2").code());
        assertEquals(ExitCode.DONE, trial(two, "--shard", "2/2").code());
        Path place = place("merged");
        Path merged = place.resolve("runs");
        CommandLineRun merge = run(List.of(
                "merge", one.resolve("runs").toString(), two.resolve("runs").toString(), "--out", merged.toString()));
        assertEquals(ExitCode.DONE, merge.code(), merge.err());
        assertEquals(tables(whole), tables(place));
        assertTrue(Files.isRegularFile(merged.resolve(RunFolder.REPORT).resolve("index.html")));
    }

    private void isFound() throws IOException {
        if (analysis.stored().isEmpty()) {
            return;
        }
        Path place = place("found");
        CommandLineRun trial = trial(place);
        assertEquals(ExitCode.DONE, trial.code(), trial.err());
        Path runs = stored(place);
        assertEquals(analysis.stored().get().kind(), analyses.of(runs).kind());
        Path page = place.resolve("page");
        CommandLineRun report = run(List.of("report", runs.toString(), "--out", page.toString()));
        if (doneOrSaysWhy(report)) {
            String html = Files.readString(page.resolve("index.html"));
            assertFalse(LOADED.matcher(html).find(), "the page opens without a network");
            assertTrue(report.out().startsWith(trial.out().lines().findFirst().orElse("")), report.out());
        }
        doneOrSaysWhy(run(List.of("export", runs.toString())));
        doneOrSaysWhy(run(List.of("rerun", runs.toString(), "s0.d0.r0")));
        doneOrSaysWhy(run(List.of(
                "merge", runs.toString(), "--out", place.resolve("joined").toString())));
    }

    private void isPlanned() throws IOException {
        List<List<String>> lines = lines(place("planned"));
        List<String> words = lines.get(lines.size() - 1);
        if (words.size() < 2 || !words.get(1).endsWith(".yaml")) {
            return;
        }
        List<String> plan = new ArrayList<>(List.of("plan", words.get(1), "--json"));
        for (int i = 2; i < words.size() - 1; i++) {
            if (words.get(i).equals("--set")) {
                plan.addAll(words.subList(i, i + 2));
            }
        }
        JsonNode document = json(run(plan));
        assertTrue(document.path("runs").asInt() > 0, document::toString);
        assertTrue(document.path("points").asInt() > 0, document::toString);
    }

    /** True if a command is done; otherwise its message must say what to do instead. */
    private static boolean doneOrSaysWhy(CommandLineRun run) {
        if (run.code() == ExitCode.DONE) {
            return true;
        }
        assertEquals(ExitCode.WRONG_INPUT, run.code(), run.err());
        assertTrue(run.err().strip().endsWith(")"), () -> "no advice: " + run.err());
        return false;
    }

    /** Runs the trial in a folder, its last line with more arguments. */
    private CommandLineRun trial(Path place, String... more) throws IOException {
        List<List<String>> lines = lines(place);
        for (List<String> before : lines.subList(0, lines.size() - 1)) {
            CommandLineRun run = run(before);
            assertEquals(ExitCode.DONE, run.code(), run.err());
        }
        List<String> last = new ArrayList<>(lines.get(lines.size() - 1));
        last.addAll(List.of(more));
        return run(last);
    }

    private List<List<String>> lines(Path place) throws IOException {
        try (InputStream stream = analysis.getClass().getResourceAsStream("trial.txt")) {
            if (stream == null) {
                throw new AssertionError(analysis.name() + " has no trial.txt");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String file = CommandLineRun.smallExperiment(folder).toString();
            List<List<String>> lines = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split(" "))
                            .map(word -> word.replace("FILE", file).replace("DIR", place.toString()))
                            .toList())
                    .toList();
            assertEquals(analysis.name(), lines.get(lines.size() - 1).get(0));
            return lines;
        }
    }

    /** The folder with runs that the trial made. */
    private Path stored(Path place) {
        Path runs = place.resolve("runs");
        return RunFolder.holdsRuns(runs) ? runs : runs.resolve(RunFolder.TIPPING);
    }

    /** Tables that must be the same bytes; none if the analysis exports none. */
    private Map<String, String> tables(Path place) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        Path export = place.resolve("tables");
        if (analysis.stored().isPresent()
                && run(List.of("export", stored(place).toString(), "--out", export.toString()))
                                .code()
                        == ExitCode.DONE) {
            for (String table : TABLES) {
                tables.put(table, Files.readString(export.resolve(table)));
            }
        }
        return tables;
    }

    private CommandLineRun run(List<String> words) {
        return CommandLineRun.with(analyses, words.toArray());
    }

    private static JsonNode json(CommandLineRun run) {
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private Path place(String name) throws IOException {
        return Files.createDirectories(folder.resolve(analysis.name() + "-" + name));
    }
}

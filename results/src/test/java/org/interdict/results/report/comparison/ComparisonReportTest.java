package org.interdict.results.report.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.Synthetic;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.portfolio.Portfolio;
import org.interdict.results.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ComparisonReportTest {
    @TempDir
    Path folder;

    @Test
    void thePageShowsEveryEffectInNumbers() throws IOException {
        ReportInput input = Synthetic.input(40);
        String page = Files.readString(ComparisonReport.write(input, folder));
        for (Effect effect : input.comparison().effects()) {
            String cell = "<td>" + Numbers.change(effect.mean()) + "<small>" + Numbers.change(effect.lower()) + " to "
                    + Numbers.change(effect.upper()) + "</small></td>";
            assertTrue(page.contains(cell), () -> "no " + cell);
        }
        for (String section :
                List.of("answer", "effects", "interactions", "cost", "series", "ranks", "numbers", "run")) {
            assertTrue(page.contains("<section id=\"" + section + "\""), section);
        }
    }

    @Test
    void thePageAsksNothingOfANetworkAndRunsNothing() throws IOException {
        String page = Files.readString(ComparisonReport.write(Synthetic.input(40), folder));
        var references = Pattern.compile("(?:src|href|xlink:href|url|action|data)\\s*[=(]\\s*[\"']?([^\"')\\s>]+)")
                .matcher(page);
        int seen = 0;
        while (references.find()) {
            String target = references.group(1);
            seen++;
            assertTrue(
                    target.startsWith("#") || target.startsWith("data:font/") || target.startsWith("figures/"), target);
        }
        assertTrue(seen > 20, "the pattern must find the page's links: " + seen);
        assertFalse(page.contains("<script"), "no script");
        assertFalse(page.contains("@import") || page.contains("<link") || page.contains("<iframe"));
    }

    @Test
    void namesWithMarkupAreText() throws IOException {
        String page = Files.readString(ComparisonReport.write(Synthetic.input(40), folder));
        assertFalse(page.contains("takedown <b>"));
        assertFalse(page.contains("<now>"));
        assertFalse(page.contains("<budget>"));
        assertTrue(page.contains("takedown &lt;b&gt;&amp;&quot;all&quot;"));
    }

    @Test
    void writingAgainGivesTheSameBytesAndLeavesNoOldFigure() throws IOException {
        ComparisonReport.write(Synthetic.input(40), folder);
        Map<String, byte[]> first = contents();
        Files.writeString(folder.resolve("figures/effect-old.svg"), "left from before");
        Files.writeString(folder.resolve("figures/mine.svg"), "somebody's own");
        ComparisonReport.write(Synthetic.input(40), folder);
        Map<String, byte[]> second = contents();
        assertTrue(second.remove("figures/mine.svg") != null, "what is not ours stays");
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void everyFigureHasItsFilesWithTheirProvenance() throws Exception {
        ReportInput input = Synthetic.input(40);
        ComparisonReport.write(input, folder);
        String line = input.provenance().line();
        Map<String, byte[]> files = contents();
        long figures =
                files.keySet().stream().filter(name -> name.endsWith(".svg")).count();
        assertEquals(4 + 1 + 2, figures);
        for (String name : files.keySet()) {
            byte[] bytes = files.getOrDefault(name, new byte[0]);
            if (name.endsWith(".svg")) {
                parse(new String(bytes, StandardCharsets.UTF_8));
            }
            if (name.startsWith("figures/") && !name.endsWith(".csv")) {
                assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).contains(line), name);
            }
            if (name.endsWith(".csv")) {
                assertTrue(files.containsKey(name + "-metadata.json"), name);
            }
        }
        String csv = new String(
                files.getOrDefault("figures/effect-harm.exposures.csv", new byte[0]), StandardCharsets.UTF_8);
        Effect effect = input.comparison().effects().get(0);
        assertTrue(csv.contains("\"takedown <b>&\"\"all\"\"\",status quo,harm.exposures," + effect.baselineMean() + ","
                + effect.mean()));
    }

    @Test
    void idsAreUniqueWithinThePage() throws IOException {
        String page = Files.readString(ComparisonReport.write(Synthetic.input(40), folder));
        List<String> ids = Pattern.compile("\\sid=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void aReportOfNoReplicatesOrOneIsWrittenAndClaimsNothing() throws IOException {
        for (int replicates : new int[] {0, 1}) {
            ReportInput input = Synthetic.input(40);
            ReportInput few = new ReportInput(
                    input.experiment(),
                    "",
                    org.interdict.results.statistics.paired.Comparison.of(Synthetic.values(replicates), 0.95),
                    List.of(),
                    Portfolio.NONE,
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    "max",
                    "",
                    20_000,
                    730,
                    1095,
                    0,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    input.provenance(),
                    null,
                    null);
            String page = Files.readString(ComparisonReport.write(few, folder));
            assertTrue(page.contains("too few replicates to say anything"));
            assertFalse(page.contains(": better, ") || page.contains(": worse, ") || page.contains("NaN"));
        }
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}

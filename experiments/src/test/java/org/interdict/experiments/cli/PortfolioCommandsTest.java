package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a comparison says about packages and cost: one command, and the same in its JSON document and in the exported tables. */
class PortfolioCommandsTest {
    private static final List<String> MEASURES = List.of("harm.exposures", "harm.caseDays", "activity.active30");

    @TempDir
    static Path temporary;

    private static Path folder = Path.of("");
    private static JsonNode document = JsonMapper.shared().createObjectNode();

    /** A package of two, and one strategy that pays as much as another and does nothing more. */
    @BeforeAll
    static void compare() throws IOException {
        Path file = temporary.resolve("package.yaml");
        Files.writeString(file, """
                name: package
                world: { population: 1000, forums: 2, regions: 2 }
                horizon: { burnInDays: 60, evaluationDays: 60 }
                strategies:
                  - name: status quo
                  - name: "crawlers, twice"
                    policies: [crawler-removal: { crawlAdded: 1 }]
                  - name: detection
                    policies: [platform-detection: { coverage: 0.8 }]
                  - name: both
                    policies: [crawler-removal: { crawlAdded: 1 }, platform-detection: { coverage: 0.8 }]
                  - name: in vain
                    policies: [help-access: { placesAdded: 100, visibilityAdded: 0 }]
                measures: [harm.exposures, harm.caseDays, activity.active30]
                replicates: { min: 4, max: 4, until: none }
                """);
        folder = temporary.resolve("runs");
        CommandLineRun run = CommandLineRun.of("compare", file, "--out", folder, "--json", "--no-progress");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        document = JsonMapper.shared().readTree(run.out());
    }

    @Test
    void aPackageIsHeldAgainstTheSumOfItsParts() {
        JsonNode interactions = document.path("interactions");
        assertEquals(3, interactions.size(), "a row a measure of the one package");
        for (int m = 0; m < MEASURES.size(); m++) {
            JsonNode row = interactions.path(m);
            String measure = MEASURES.get(m);
            assertEquals(
                    Set.of(
                            "strategy",
                            "parts",
                            "measure",
                            "together",
                            "sum",
                            "mean",
                            "lower",
                            "upper",
                            "n",
                            "p",
                            "pAdjusted",
                            "finding"),
                    fields(row));
            assertEquals("both", row.path("strategy").asString());
            assertEquals(
                    "[\"crawlers, twice\",\"detection\"]", row.path("parts").toString());
            assertEquals(measure, row.path("measure").asString());
            assertEquals(4, row.path("n").asInt());
            double both = effect("both", measure);
            double sum = effect("crawlers, twice", measure) + effect("detection", measure);
            double rounding = 1e-9 * (1 + Math.abs(sum));
            assertEquals(both, row.path("together").asDouble(), rounding);
            assertEquals(sum, row.path("sum").asDouble(), rounding);
            assertEquals(both - sum, row.path("mean").asDouble(), rounding);
            assertTrue(row.path("lower").asDouble() <= row.path("mean").asDouble());
            assertTrue(row.path("mean").asDouble() <= row.path("upper").asDouble());
        }
    }

    @Test
    void whatStrategiesAchieveForWhatTheyPay() {
        JsonNode rows = document.path("costEffectiveness");
        assertEquals(8, rows.size(), "a row a harm and strategy but the baseline");
        Set<String> standings = new TreeSet<>();
        for (JsonNode row : rows) {
            assertTrue(row.path("measure").asString().startsWith("harm."), row.toString());
            assertEquals("cost.allPayers", row.path("costMeasure").asString());
            assertEquals(
                    -effect(row.path("strategy").asString(), row.path("measure").asString()),
                    row.path("gained").asDouble(),
                    1e-9 * (1 + Math.abs(row.path("gained").asDouble())));
            double cost = row.path("cost").asDouble();
            double ratio = row.path("gained").asDouble() / cost;
            JsonNode perDay = row.path("perInvestigatorDay");
            assertTrue(cost > 0, "without triage staff agencies pay nothing for detection, but platforms do: " + row);
            assertEquals("investigator-day equivalents", row.path("costUnit").asString());
            assertEquals(ratio, perDay.asDouble(), 1e-9 * (1 + Math.abs(ratio)));
            if (row.path("intervalKind").asString().equals("between")) {
                assertTrue(row.path("lower").asDouble() <= ratio
                        && ratio <= row.path("upper").asDouble());
            }
            boolean frontier = row.path("standing").asString().equals("frontier");
            assertEquals(frontier, row.path("dominatedBy").isEmpty(), row.toString());
            standings.add(row.path("standing").asString());
            if (row.path("strategy").asString().equals("in vain")) {
                assertFalse(frontier, "the dearest, and it averts hardly anything");
            }
        }
        assertTrue(standings.contains("frontier"), standings.toString());
        assertFalse(document.toString().contains("NaN"), document.toString());
    }

    /** The report says what is known about each policy used, and mentions takedowns only where there are some. */
    @Test
    void theReportSaysWhatIsKnownOfThePoliciesUsed() throws IOException {
        String page = Files.readString(folder.resolve("report/index.html"));
        for (String policy : List.of("crawler-removal", "platform-detection", "help-access")) {
            assertTrue(page.contains("<dt>What is known about " + policy + "</dt><dd>"), policy);
        }
        assertFalse(page.contains("What is known about forum-takedown"));
        assertFalse(page.contains("takedown of such a forum"));
    }

    /** The exported tables hold what the document holds, row by row and number by number. */
    @Test
    void exportedTablesSayTheSame() throws IOException {
        CommandLineRun export = CommandLineRun.of("export", folder, "--out", temporary.resolve("tables"));
        assertEquals(ExitCode.DONE, export.code(), export.err());
        assertRows(document.path("interactions"), "interactions");
        assertRows(document.path("costEffectiveness"), "cost-effectiveness");
        CommandLineRun.of("export", folder, "--format", "parquet", "--out", temporary.resolve("columns"));
        assertTrue(Files.size(temporary.resolve("columns/interactions.parquet")) > 0);
        assertTrue(Files.size(temporary.resolve("columns/cost-effectiveness.parquet")) > 0);
    }

    private static void assertRows(JsonNode rows, String table) throws IOException {
        List<String> lines = Files.readAllLines(temporary.resolve("tables/" + table + ".csv"));
        List<String> columns = List.of(lines.get(0).split(","));
        assertEquals(rows.size(), lines.size() - 1, table);
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = cells(lines.get(row + 1));
            assertEquals(columns.size(), cells.size(), lines.get(row + 1));
            for (int column = 0; column < cells.size(); column++) {
                if (columns.get(column).equals("baseline")) {
                    assertEquals("status quo", cells.get(column));
                    continue;
                }
                JsonNode value = rows.path(row).path(columns.get(column));
                if (value.isNumber()) {
                    assertEquals(value.asDouble(), Double.parseDouble(cells.get(column)), columns.get(column));
                } else {
                    String text = value.isString() ? value.asString() : value.isNull() ? "" : value.toString();
                    assertEquals(text, cells.get(column), columns.get(column));
                }
            }
        }
    }

    /** The cells of a line of CSV in which no cell spans two lines. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static double effect(String strategy, String measure) {
        for (JsonNode effect : document.path("effects")) {
            if (effect.path("strategy").asString().equals(strategy)
                    && effect.path("measure").asString().equals(measure)) {
                return effect.path("mean").asDouble();
            }
        }
        throw new AssertionError("no effect of " + strategy + " on " + measure);
    }

    private static Set<String> fields(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}

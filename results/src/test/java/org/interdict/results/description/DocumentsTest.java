package org.interdict.results.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.measure.Measure;
import org.interdict.model.unit.ParameterDeclaration;
import org.junit.jupiter.api.Test;

/** The documents written from the code are those in {@code docs/}, whole, and in the form of the ODD protocol. */
class DocumentsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String TARGETS = "\n## Targets\n";
    private static final String REWRITE = "interdict.documents";
    private static final String ODD = OddDocument.markdown();
    private static final String POLICIES = PolicyPages.page();

    @Test
    void theOddDocumentIsThatOfTheCode() throws IOException {
        assertUpToDate(DOCS.resolve("odd.md"), ODD);
    }

    @Test
    void thePageOfPoliciesIsThatOfTheCode() throws IOException {
        assertUpToDate(DOCS.resolve("policies.md"), POLICIES);
    }

    /** The tables of targets in {@code evidence.md} are those of {@code targets.csv}; the rest of the page is written by hand. */
    @Test
    void theTargetsInTheEvidenceAreThoseOfTheTable() throws IOException {
        Path file = DOCS.resolve("evidence.md");
        String page = Files.readString(file).replace("\r\n", "\n");
        int from = page.indexOf(TARGETS) + TARGETS.length();
        int to = page.indexOf("\n## ", from);
        String tables = "\n" + PatternTables.markdown(keys -> String.join(", ", keys)) + "\n";
        assertUpToDate(file, page.substring(0, from) + tables + page.substring(to));
    }

    @Test
    void theSevenElementsStandInTheirOrder() {
        assertEquals(
                List.of(
                        "## 1 Purpose and patterns",
                        "## 2 Entities, state variables, and scales",
                        "## 3 Process overview and scheduling",
                        "## 4 Design concepts",
                        "## 5 Initialization",
                        "## 6 Input data",
                        "## 7 Submodels",
                        "## References"),
                lines(ODD, "## "));
    }

    @Test
    void allElevenDesignConceptsStandInTheirOrder() {
        String concepts = ODD.substring(ODD.indexOf("## 4 "), ODD.indexOf("## 5 "));
        List<String> heads = Pattern.compile("(?m)^\\*\\*([A-Z][a-z ]+)\\.\\*\\*")
                .matcher(concepts)
                .results()
                .map(head -> head.group(1))
                .toList();
        assertEquals(
                List.of(
                        "Basic principles",
                        "Emergence",
                        "Adaptation",
                        "Objectives",
                        "Learning",
                        "Prediction",
                        "Sensing",
                        "Interaction",
                        "Stochasticity",
                        "Collectives",
                        "Observation"),
                heads);
    }

    @Test
    void everythingDeclaredIsInIt() {
        Set<String> missing = Stream.of(
                        Mechanisms.ALL.stream().map(MechanismType::name),
                        Policies.ALL.stream().map(policy -> policy.name()),
                        Measures.ALL.stream().map(Measure::name),
                        Parameters.ALL.stream().map(ParameterDeclaration::name))
                .flatMap(names -> names)
                .filter(name -> !ODD.contains("`" + name + "`"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    /** A submodel is its equations: a parameter that its text does not name is one that a reader cannot place. */
    @Test
    void everyParameterOfAMechanismStandsInItsText() {
        SourceCode source = SourceCode.ofModel();
        List<String> missing = new ArrayList<>();
        for (MechanismType mechanism : Mechanisms.ALL) {
            Set<String> words =
                    new HashSet<>(Arrays.asList(source.text(mechanism.type()).split("\\W+", -1)));
            for (ParameterDeclaration parameter : mechanism.parameters()) {
                String own = parameter.name().substring(parameter.name().indexOf('.') + 1);
                if (!words.contains(own)) {
                    missing.add(mechanism.type().getSimpleName() + ": " + own);
                }
            }
        }
        assertEquals(List.of(), missing, "name each parameter in the Javadoc of its mechanism, where it acts");
    }

    /** A column without a unit is one that a reader cannot read. */
    @Test
    void everyStateVariableHasItsUnitOrRange() {
        String entities = ODD.substring(ODD.indexOf("## 2 "), ODD.indexOf("## 3 "));
        List<String> bare = entities.lines()
                .filter(line -> line.startsWith("| `") && line.endsWith(" |  |"))
                .toList();
        assertEquals(List.of(), bare, "end the Javadoc of the field with its unit or range: \"Self-control, [0, 1].\"");
    }

    @Test
    void aTableHasNoRaggedRow() {
        for (String page : List.of(ODD, POLICIES)) {
            List<String> lines = page.lines().toList();
            IntStream.range(1, lines.size())
                    .filter(line -> lines.get(line).startsWith("|")
                            && lines.get(line - 1).startsWith("|"))
                    .forEach(line -> assertEquals(
                            columns(lines.get(line - 1)), columns(lines.get(line)), () -> lines.get(line)));
        }
    }

    private static long columns(String row) {
        return Pattern.compile("(?<!\\\\)\\|").matcher(row).results().count();
    }

    /** Each construct of the source article has its row, and what the row names exists. */
    @Test
    void theSourceArticleIsFoundInTheModel() throws IOException {
        String page = Files.readString(DOCS.resolve("source-article.md"));
        Set<String> known = Stream.of(
                        Mechanisms.ALL.stream().map(MechanismType::name),
                        Policies.ALL.stream().map(policy -> policy.name()),
                        Measures.ALL.stream().map(Measure::name),
                        Parameters.ALL.stream().map(ParameterDeclaration::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        List<MatchResult> rows = Pattern.compile("(?m)^\\| (S\\d+) \\|.*$")
                .matcher(page)
                .results()
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 24).mapToObj(number -> "S" + number).toList(),
                rows.stream().map(row -> row.group(1)).toList());
        for (MatchResult row : rows) {
            List<String> names = Pattern.compile("`([^`]+)`")
                    .matcher(row.group())
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            assertTrue(!names.isEmpty(), () -> row.group(1) + " names nothing of the model");
            List<String> unknown =
                    names.stream().filter(name -> !known.contains(name)).toList();
            assertEquals(List.of(), unknown, row.group(1));
        }
    }

    private static List<String> lines(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).toList();
    }

    private static void assertUpToDate(Path file, String text) throws IOException {
        if ("rewrite".equals(System.getProperty(REWRITE))) {
            Files.writeString(file, text);
            return;
        }
        String stored = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        if (!stored.equals(text)) {
            fail(String.format(
                    Locale.ROOT,
                    "docs/%s is not what the code says: %s.%nRewrite it and commit it with your change:%n"
                            + "  mvn -q -pl results -am test -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=rewrite",
                    file.getFileName(),
                    firstDifference(stored, text),
                    REWRITE));
        }
    }

    private static String firstDifference(String stored, String text) {
        List<String> before = stored.lines().toList();
        List<String> now = text.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), now.size()) && before.get(line).equals(now.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " should be \"" + (line < now.size() ? now.get(line) : "") + "\"";
    }
}

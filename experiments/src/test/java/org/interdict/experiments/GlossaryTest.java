package org.interdict.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interdict.model.population.Act;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.Grade;
import org.interdict.model.venue.VenueKind;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/glossary.md} has three sorted lists, each word once, each with the class where it is declared or happens. The classes that
 * {@code docs/architecture.md} names exist too.
 */
class GlossaryTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern ENTRY = Pattern.compile("- \\*\\*([^*]+)\\*\\*: (.+) \\(`([A-Za-z0-9]+)`\\)");
    private static final Pattern CODE = Pattern.compile("`([A-Z][a-z]\\w+)`");

    private record Entry(String word, String text, String type) {}

    @Test
    void threeGroupsAreSorted() throws IOException {
        List<List<Entry>> groups = groups();
        assertEquals(3, groups.size());
        for (List<Entry> group : groups) {
            List<String> words = group.stream()
                    .map(entry -> entry.word().toLowerCase(Locale.ROOT))
                    .toList();
            assertEquals(words.stream().sorted().toList(), words);
            assertTrue(words.size() > 20, () -> "few words: " + words);
        }
    }

    @Test
    void eachWordStandsOnce() throws IOException {
        List<String> words = words();
        assertEquals(
                new TreeSet<>(words).stream().toList(), words.stream().sorted().toList());
    }

    @Test
    void eachClassExists() throws IOException {
        Set<String> classes = classes();
        List<String> missing = entries().stream()
                .filter(entry -> !classes.contains(entry.type()))
                .map(Entry::toString)
                .toList();
        assertEquals(List.of(), missing);
    }

    /** One or two sentences, which end: more belongs into the page that the class writes. */
    @Test
    void eachTextIsShort() throws IOException {
        List<Entry> tooLong = entries().stream()
                .filter(entry -> !entry.text().endsWith(".") || entry.text().split("[.!?] ").length > 2)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void theWordsOfTheModelAreThere() throws IOException {
        Set<String> words = new TreeSet<>(words());
        Set<String> missing = Stream.of(
                        names(Stage.values()),
                        names(Role.values()),
                        names(VenueKind.values()),
                        Arrays.stream(Act.values())
                                .filter(act -> act.ordinal() <= Act.SEEK_HELP.ordinal())
                                .map(GlossaryTest::name),
                        Arrays.stream(Grade.values()).map(grade -> "grade " + grade))
                .flatMap(each -> each)
                .filter(word -> !words.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    /** Words that are too plain for a line of their own stand in the line of their kind. */
    @Test
    void whatIsListedIsWhole() throws IOException {
        assertListed("motivation", names(Motivation.values()).toList());
        assertListed(
                "pathway",
                Arrays.stream(Act.values())
                        .filter(act -> act.ordinal() <= Act.SEEK_HELP.ordinal())
                        .map(GlossaryTest::name)
                        .toList());
    }

    @Test
    void theReadmeLeadsHere() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        for (String page : List.of("glossary.md", "tutorial.md", "architecture.md")) {
            assertTrue(readme.contains("(docs/" + page + ")"), page);
        }
    }

    @Test
    void theClassesOfThePageOnTheCodeExist() throws IOException {
        Set<String> classes = classes();
        List<String> named = CODE.matcher(Files.readString(DOCS.resolve("architecture.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(named.size() > 20, () -> "few classes: " + named);
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(classes);
        missing.removeAll(Set.of("ArchitectureTest", "FastMath", "Parameters", "StrictMath"));
        assertEquals(Set.of(), missing);
    }

    private static void assertListed(String word, List<String> parts) throws IOException {
        String text = entries().stream()
                .filter(entry -> entry.word().equals(word))
                .map(Entry::text)
                .collect(Collectors.joining());
        assertEquals(
                List.of(), parts.stream().filter(part -> !text.contains(part)).toList(), word);
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(GlossaryTest::name);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> words() throws IOException {
        return entries().stream().map(Entry::word).toList();
    }

    private static List<Entry> entries() throws IOException {
        return groups().stream().flatMap(List::stream).toList();
    }

    private static List<List<Entry>> groups() throws IOException {
        List<List<Entry>> groups = new ArrayList<>();
        for (String line : Files.readAllLines(DOCS.resolve("glossary.md"))) {
            if (line.startsWith("## ")) {
                groups.add(new ArrayList<>());
            } else if (line.startsWith("- ")) {
                Matcher entry = ENTRY.matcher(line);
                assertTrue(entry.matches(), () -> "not of the form - **word**: text (`Class`): " + line);
                groups.get(groups.size() - 1).add(new Entry(entry.group(1), entry.group(2), entry.group(3)));
            }
        }
        return groups;
    }

    /** Simple names of the classes of all modules that have a file of their own. */
    private static Set<String> classes() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : RoomDrawing.MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return names;
    }
}

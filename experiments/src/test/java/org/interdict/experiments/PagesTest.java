package org.interdict.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.junit.jupiter.api.Test;

/** What the pages show can be used: experiment files are read by the program's own reader, and links lead somewhere. */
class PagesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern LESSON = Pattern.compile("(?m)^## (\\d)\\. ");

    /** What a snippet that is no whole file stands in. */
    private static final String FRAME = "name: snippet\nquestion: What follows?\n";

    private static final String STRATEGIES = "strategies: [{ name: status quo }, { name: other }]\n";

    /** Words of snippets that a reader is about to make, or files that an earlier command of the page makes. */
    private static final Map<String, String> TO_COME =
            Map.of("school-programme", "add-a-policy.md", "runs/calibration/posterior.csv", "calibrate.md");

    @Test
    void experimentsOnThePagesAreRead() throws IOException {
        List<String> problems = new ArrayList<>();
        int snippets = 0;
        for (Path page : pages()) {
            for (MatchResult snippet : YAML.matcher(text(page)).results().toList()) {
                snippets++;
                problem(page, whole(snippet.group(1))).ifPresent(problems::add);
            }
        }
        assertEquals(List.of(), problems);
        assertTrue(snippets > 4, "snippets found: " + snippets);
    }

    @Test
    void theTutorialsOwnExperimentIsWhole() throws IOException {
        MatchResult file = YAML.matcher(text(ROOT.resolve("docs/tutorial.md")))
                .results()
                .findFirst()
                .orElseThrow();
        Experiment experiment = ExperimentReader.of(Vocabulary.ofCatalogue())
                .read("tutorial.md", file.group(1).getBytes(StandardCharsets.UTF_8));
        assertEquals("my-question", experiment.name());
    }

    @Test
    void lessonsAreNumberedAsTheReadmeSays() throws IOException {
        List<String> lessons = LESSON.matcher(text(ROOT.resolve("docs/tutorial.md")))
                .results()
                .map(lesson -> lesson.group(1))
                .toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), lessons);
        assertTrue(text(ROOT.resolve("README.md")).contains("seven short lessons"));
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (MatchResult match : LINK.matcher(text(page)).results().toList()) {
                String link = match.group(1);
                if (link.matches("[a-z]+:.*")) {
                    continue;
                }
                links++;
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page
                        : page.resolveSibling(parts[0]).normalize();
                boolean there = Files.exists(target);
                boolean anchored =
                        parts.length == 1 || (there && anchors(target).contains(parts[1]));
                if (!anchored || !there) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 30, "links found: " + links);
    }

    /** A snippet with all that an experiment needs around it. */
    private static String whole(String snippet) {
        if (snippet.startsWith("name:")) {
            return snippet;
        }
        return FRAME + (snippet.contains("strategies:") ? "" : STRATEGIES) + snippet;
    }

    private static Optional<String> problem(Path page, String experiment) {
        try {
            ExperimentReader.of(Vocabulary.ofCatalogue())
                    .read(page.toString(), experiment.getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (InvalidInput refused) {
            boolean toCome = refused.errors().size() == 1
                    && TO_COME.entrySet().stream()
                            .anyMatch(each -> page.endsWith(each.getValue())
                                    && String.valueOf(refused.getMessage()).contains(each.getKey()));
            return toCome ? Optional.empty() : Optional.of(page + ": " + refused.getMessage() + "\n" + experiment);
        }
    }

    private static List<String> anchors(Path page) throws IOException {
        return text(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                    .map(ROOT::resolve),
                            docs.filter(path -> path.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static String text(Path page) throws IOException {
        return Files.readString(page).replace("\r\n", "\n");
    }
}

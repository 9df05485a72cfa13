package org.interdict.experiments.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.cli.Interdict;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first experiment file: it can be read, holds what was asked for, and is never put over another file. */
class InitCommandTest {
    private static final Vocabulary WORDS = Vocabulary.ofCatalogue();

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int init(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "init";
        arguments[1] = folder.resolve("my staff.yaml").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Interdict.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Experiment written() {
        return Experiment.load(folder.resolve("my staff.yaml"));
    }

    @Test
    void theFileHoldsWhatTheOptionsSay() throws IOException {
        int code = init(
                "--question",
                "Staff for \"victims\", or for help lines?",
                "--always",
                "platform-detection:coverage=0.4",
                "--policy",
                "victim-identification",
                "--policy",
                "help-access:placesAdded=3,visibilityAdded=0",
                "--budget",
                "500",
                "--together");
        assertEquals(0, code, err.toString());
        Experiment experiment = written();
        assertEquals("my-staff", experiment.name());
        assertEquals("Staff for \"victims\", or for help lines?", experiment.question());
        assertEquals(
                List.of("baseline", "victim-identification", "help-access, placesAdded 3", "all together"),
                experiment.strategies().stream()
                        .map(strategy -> strategy.name())
                        .toList());
        assertEquals(500, experiment.strategies().get(3).budget());
        assertEquals(3, experiment.strategies().get(3).policies().size());
        assertEquals(
                0.4, experiment.strategies().get(0).policies().get(0).values().get("coverage"));
        assertEquals(
                3.0, experiment.strategies().get(2).policies().get(1).values().get("placesAdded"));
        String text = Files.readString(folder.resolve("my staff.yaml"));
        assertTrue(text.startsWith(JsonSchema.MODELINE), text);
        assertTrue(text.contains("0 to 1; today 25 %"), text);
        assertEquals(JsonSchema.text(WORDS), Files.readString(folder.resolve(JsonSchema.FILE)));
    }

    @Test
    void everyPolicyGivesAFileThatCanBeRead() {
        for (PolicyType policy : Policies.ALL) {
            Draft draft = new Draft(
                    "x",
                    "?",
                    List.of(new Wish(policy, Map.of())),
                    List.of(),
                    false,
                    null,
                    null,
                    WORDS.defaultMeasures());
            byte[] bytes = FirstExperiment.text(draft, WORDS).getBytes(StandardCharsets.UTF_8);
            Experiment experiment = ExperimentReader.of(WORDS).read(policy.name(), bytes);
            assertEquals(20, experiment.replicates().max(), policy.name());
        }
    }

    @Test
    void whatIsToBeSpentIsSolvedFor() {
        assertEquals(
                0,
                init(
                        "--question",
                        "?",
                        "--policy",
                        "help-access",
                        "--policy",
                        "forum-takedown",
                        "--together",
                        "--spend",
                        "90"),
                err.toString());
        Experiment experiment = written();
        assertEquals(
                90, experiment.strategies().get(1).policies().get(0).timing().budget());
        assertEquals(90, experiment.strategies().get(3).budget());
        assertEquals(2, init("--question", "?", "--policy", "help-access", "--spend", "9", "--budget", "9", "--force"));
    }

    @Test
    void anotherFileIsKept() throws IOException {
        Files.writeString(folder.resolve("my staff.yaml"), "mine");
        assertEquals(2, init("--question", "?", "--policy", "help-access"));
        assertTrue(err.toString().contains("is there already"), err.toString());
        assertEquals("mine", Files.readString(folder.resolve("my staff.yaml")));
        assertEquals(0, init("--question", "?", "--policy", "help-access", "--force"), err.toString());
    }

    @Test
    void aWrongPolicyOrValueIsRefusedBeforeAnythingIsWritten() throws IOException {
        assertEquals(2, init("--question", "?", "--policy", "help-lines"));
        assertTrue(err.toString().contains("did you mean 'help-access'?"), err.toString());
        assertEquals(2, init("--question", "?", "--policy", "help-access:placesAdded=-1"));
        assertTrue(err.toString().contains("out of range"), err.toString());
        assertEquals(2, init("--question", "?", "--policy", "help-access:places=1"));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void answersAreAskedForAgainUntilTheyCanBeUsed() throws IOException {
        Questions questions = new Questions(
                new BufferedReader(
                        new StringReader("\nWhat helps?\nhelp-lines\nhelp-access guardianship\nmuch\n250\n")),
                new PrintWriter(out),
                WORDS);
        assertEquals("What helps?", questions.question());
        assertEquals(
                List.of("help-access", "guardianship"),
                questions.policies().stream().map(wish -> wish.policy().name()).toList());
        assertEquals(Optional.of(250.0), questions.budget());
        assertTrue(out.toString().contains("did you mean 'help-access'?"), out.toString());
        assertTrue(out.toString().contains("not 'much'"), out.toString());
    }
}

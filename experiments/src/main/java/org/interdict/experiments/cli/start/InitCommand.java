package org.interdict.experiments.cli.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.Screen;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.setting.ExperimentName;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StoreFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A first experiment file, from a few answers or options. */
@Command(
        name = "init",
        description =
                "Writes a commented experiment file that runs: one strategy for each policy, compared with the status quo."
                        + " Asks for the question, the policies and the budget if they are not given.",
        footer = {
            "",
            "Examples:",
            "  interdict init",
            "  interdict init staff.yaml --question \"Staff for victims or for help lines?\" \\",
            "      --policy victim-identification --policy help-access --budget 500",
            "  interdict init --question \"More scanning?\" --policy platform-detection:coverage=0.4"
        })
public final class InitCommand extends ConsoleCommand {
    private static final String USUAL_FILE = "experiment.yaml";

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The file. Default: experiment.yaml.")
    private Path file = Path.of(USUAL_FILE);

    @Option(names = "--question", paramLabel = "TEXT", description = "What is asked, in a sentence.")
    private @Nullable String question;

    @Option(
            names = "--policy",
            paramLabel = "NAME[:setting=value,…]",
            description = "A policy to compare; see `interdict list policies`. Repeatable.")
    private List<String> policies = List.of();

    @Option(
            names = "--always",
            paramLabel = "NAME[:setting=value,…]",
            description = "A policy that is in force in every strategy, also in the baseline. Repeatable.")
    private List<String> always = List.of();

    @Option(names = "--together", description = "One more strategy, with all policies.")
    private boolean together;

    @Option(
            names = "--budget",
            paramLabel = "DAYS",
            description = "Most investigator-days that each strategy may spend. Default: no limit.")
    private @Nullable Double budget;

    @Option(
            names = "--spend",
            paramLabel = "DAYS",
            description = "What each policy is to cost, in investigator-days: its dose is solved for.")
    private @Nullable Double spend;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description = "A measure to compare; see `interdict list measures`. Repeatable. Default: the usual ones.")
    private List<String> measures = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the experiment. Default: that of the file.")
    private @Nullable String name;

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    @Override
    protected int run(Console console) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw wrong("'" + file + "' is a folder", "name a file");
        }
        if (Files.exists(file) && !force) {
            throw wrong("'" + file + "' is there already", "give another name, or --force to replace it");
        }
        Vocabulary vocabulary = Vocabulary.ofCatalogue();
        String text = FirstExperiment.text(draft(console, vocabulary), vocabulary);
        // What cannot be read back, for example a setting out of its range, is refused before it is written.
        ExperimentReader.of(vocabulary).read(file.toString(), text.getBytes(StandardCharsets.UTF_8));
        write(folder, text, JsonSchema.text(vocabulary));
        if (console.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", file.toString());
            document.put("schema", folder.resolve(JsonSchema.FILE).toString());
            console.print(document);
        } else {
            console.out().println(file);
            console.mention("run it with: interdict compare " + file);
        }
        return ExitCode.DONE;
    }

    private Draft draft(Console console, Vocabulary vocabulary) {
        if (spend != null && budget != null) {
            throw wrong("--spend and --budget cannot stand together", "give one of the two");
        }
        List<Wish> kept = wishes(always, "--always", vocabulary);
        List<Wish> compared = wishes(policies, "--policy", vocabulary);
        String asked = question == null ? "" : question.strip().replaceAll("\\s+", " ");
        Double most = budget;
        if (compared.isEmpty() || asked.isEmpty()) {
            if (!Screen.asks()) {
                throw wrong(
                        asked.isEmpty()
                                ? "what is asked? Nobody can be asked here"
                                : "which policies? Nobody can be asked here",
                        "give --question and --policy; `interdict init --help` shows an example");
            }
            Questions questions = new Questions(
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                    console.err(),
                    vocabulary);
            try {
                asked = asked.isEmpty() ? questions.question() : asked;
                compared = compared.isEmpty() ? questions.policies() : compared;
                most = most == null && spend == null ? questions.budget().orElse(null) : most;
            } catch (IOException e) {
                throw wrong("the answers cannot be read: " + e.getMessage(), "say them with options");
            }
        }
        return new Draft(
                named(),
                asked,
                compared,
                kept,
                together,
                most,
                spend,
                measures.isEmpty() ? vocabulary.defaultMeasures() : measures);
    }

    private String named() {
        return name == null
                ? ExperimentName.legal(String.valueOf(file.getFileName()).replaceFirst("\\.(ya?ml|json)$", ""))
                : name;
    }

    private static List<Wish> wishes(List<String> texts, String option, Vocabulary vocabulary) {
        List<Wish> wishes = new ArrayList<>();
        texts.forEach(text -> wishes.add(Wish.read(text, option, vocabulary)));
        return wishes;
    }

    private void write(Path folder, String text, String schema) {
        try {
            Files.createDirectories(folder);
            RunFolder.write(folder.resolve(JsonSchema.FILE), schema);
            RunFolder.write(file.toAbsolutePath(), text);
        } catch (IOException e) {
            throw new StoreFailure("'" + file + "' cannot be written: " + e.getMessage(), e);
        }
    }

    private static InvalidInput wrong(String message, String suggestion) {
        return new InvalidInput(InputError.of("init", message, suggestion));
    }
}

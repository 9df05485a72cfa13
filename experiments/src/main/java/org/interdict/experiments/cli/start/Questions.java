package org.interdict.experiments.cli.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.model.catalogue.PolicyType;

/** Asks for what a first experiment needs and was not said, in a dialogue. An answer that cannot be used is asked for again. */
final class Questions {
    private static final String SOURCE = "answer";

    private final BufferedReader in;
    private final PrintWriter out;
    private final Vocabulary vocabulary;

    Questions(BufferedReader in, PrintWriter out, Vocabulary vocabulary) {
        this.in = in;
        this.out = out;
        this.vocabulary = vocabulary;
    }

    /** The question of the experiment. */
    String question() throws IOException {
        return ask("What do you want to know, in a sentence?", answer -> answer);
    }

    /** The policies, one strategy for each. */
    List<Wish> policies() throws IOException {
        out.println("Policies that can be compared:");
        int width = vocabulary.policies().stream()
                .mapToInt(policy -> policy.name().length())
                .max()
                .orElse(0);
        for (PolicyType policy : vocabulary.policies()) {
            out.println("  " + policy.name() + " ".repeat(width - policy.name().length() + 2) + policy.summary());
        }
        return ask("Which ones? Names with blanks between them, for example help-access forum-takedown", answer -> {
            List<Wish> wishes = new ArrayList<>();
            Arrays.stream(answer.split("[ ;]+")).forEach(name -> wishes.add(Wish.read(name, SOURCE, vocabulary)));
            return wishes;
        });
    }

    /** The budget of each strategy; empty if there is none. */
    Optional<Double> budget() throws IOException {
        return ask(
                "Most investigator-days that each strategy may spend? Empty for no limit",
                answer -> answer.isEmpty() ? Optional.empty() : Optional.of(amount(answer)),
                true);
    }

    private static double amount(String answer) {
        try {
            double amount = Double.parseDouble(answer);
            if (amount >= 0 && Double.isFinite(amount)) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // The same message as for a number out of range.
        }
        throw new InvalidInput(InputError.of(SOURCE, "a number of at least 0 is expected, not '" + answer + "'", ""));
    }

    private <T> T ask(String question, Function<String, T> reader) throws IOException {
        return ask(question, reader, false);
    }

    private <T> T ask(String question, Function<String, T> reader, boolean emptyAllowed) throws IOException {
        while (true) {
            out.print(question + "\n> ");
            out.flush();
            String answer = in.readLine();
            if (answer == null) {
                throw new InvalidInput(InputError.of(SOURCE, "no answer: the input has ended", "say it with options"));
            }
            if (answer.isBlank() && !emptyAllowed) {
                continue;
            }
            try {
                return reader.apply(answer.strip());
            } catch (InvalidInput e) {
                e.errors().forEach(out::println);
            }
        }
    }
}

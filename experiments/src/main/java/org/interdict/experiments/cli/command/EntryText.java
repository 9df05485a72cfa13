package org.interdict.experiments.cli.command;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.definition.shape.TodayText;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.results.text.Numbers;

/** One entry of a list in full: everything that is known about it. */
final class EntryText {
    private static final int USUAL_WIDTH = 100;
    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final int width;

    private EntryText(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    /**
     * Prints the only entry of a list.
     *
     * @param screen characters of a line; 0 for no limit
     */
    static void print(Listing listing, Vocabulary vocabulary, PrintWriter out, int screen) {
        EntryText text = new EntryText(out, screen == 0 ? USUAL_WIDTH : screen);
        Map<String, Object> entry = new LinkedHashMap<>(listing.entries().get(0).json());
        Object name = entry.remove("name");
        out.println(name);
        if (listing.kind().equals("policies")) {
            entry.remove("parameters");
            text.fields(entry);
            vocabulary.policy(String.valueOf(name)).ifPresent(text::settings);
        } else {
            text.fields(entry);
        }
        if (listing.kind().equals("library")) {
            out.println();
            out.println("To run it: interdict compare " + entry.get("file"));
        }
    }

    private void fields(Map<String, Object> entry) {
        entry.forEach((key, value) -> {
            String said = value instanceof Collection<?> several
                    ? String.join(", ", several.stream().map(String::valueOf).toList())
                    : value instanceof Double number ? Numbers.declared(number) : String.valueOf(value);
            if (value != null && !said.isEmpty()) {
                field(label(key), said);
            }
        });
    }

    private void field(String label, String said) {
        List<String> lines = said.lines()
                .flatMap(line -> TextTable.lines(line, width - label.length() - 2 * INDENT.length()).stream())
                .toList();
        String before = INDENT + label + ": ";
        for (String line : lines) {
            out.println((before + line).stripTrailing());
            before = " ".repeat(before.length());
        }
    }

    /** {@code legalLow} becomes {@code legal low}. */
    private static String label(String key) {
        return key.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private void settings(PolicyType policy) {
        if (!policy.parameters().isEmpty()) {
            out.println();
            out.println("Settings");
        }
        for (PolicyParameter parameter : policy.parameters()) {
            String today = TodayText.of(parameter);
            field(
                    parameter.name(),
                    parameter.meaning() + "; " + TodayText.accepted(parameter) + "; default "
                            + Wording.value(parameter.usual())
                            + (today.isEmpty() ? "" : "; today " + today)
                            + (parameter.neutral().equals("")
                                    ? ""
                                    : "; does nothing at " + Wording.value(parameter.neutral())));
        }
        out.println();
        out.println("In an experiment file");
        out.println("  policies:");
        out.println("    - " + policy.name() + ": "
                + (policy.parameters().isEmpty()
                        ? "{}"
                        : "{ "
                                + String.join(
                                        ", ",
                                        policy.parameters().stream()
                                                .limit(2)
                                                .map(parameter ->
                                                        parameter.name() + ": " + Wording.value(parameter.usual()))
                                                .toList())
                                + " }"));
        field("also", "startDay, endDay, everyDays, times, rampDays, budget, trigger, stop: see docs/policies.md");
    }
}

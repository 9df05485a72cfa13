package org.interdict.results.report;

import java.util.List;
import java.util.Locale;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.text.Numbers;

/** Parts of sentences that every report uses. */
public final class Phrases {
    private Phrases() {}

    /** A measure in words: {@code harm.caseDays} is "case days", {@code activity.active30} "active (30 days)". */
    public static String label(ComparedMeasure measure) {
        String last = measure.name().substring(measure.name().lastIndexOf('.') + 1);
        String words = last.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("(?<=[a-z])([0-9]+)$", " ($1 days)")
                .toLowerCase(Locale.ROOT);
        // "index" alone says nothing; its family does.
        return words.equals("index") ? measure.name().replace('.', ' ') : words;
    }

    /** A measure in words, as the beginning of a sentence or the head of a row. */
    public static String heading(ComparedMeasure measure) {
        return capital(label(measure));
    }

    /** A text with a full stop at its end; empty if it is blank. */
    public static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.endsWith(".") ? stripped : stripped + ".";
    }

    /** A text with a capital as its first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Which way a difference goes: {@code lower} or {@code higher}. */
    public static String side(double difference) {
        return difference < 0 ? "lower" : "higher";
    }

    /** A name in quotes. */
    public static String quote(String name) {
        return "“" + name + "”";
    }

    /** Names in a row: {@code a, b and c}. One or more. */
    public static String and(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** Names of which one is meant: {@code a, b or c}. One or more. */
    public static String or(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
    }

    /** The efficient strategies as a clause. Their names in quotes; one or more. */
    public static String efficient(List<String> names) {
        return "by mean values, the efficient " + (names.size() == 1 ? "strategy is " : "strategies are ") + and(names);
    }

    /** A number of things: {@code 1 world}, {@code 40 worlds}. */
    public static String plural(int count, String noun) {
        return Numbers.decimal(count, 0) + " " + noun + (count == 1 ? "" : "s");
    }
}

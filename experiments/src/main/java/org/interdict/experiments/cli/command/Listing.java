package org.interdict.experiments.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.definition.experiment.Library;
import org.interdict.experiments.definition.shape.Meaning;
import org.interdict.experiments.definition.shape.TodayText;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.catalogue.TodaysValue;
import org.interdict.model.measure.Measure;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.text.Json;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A list of the catalogue or the library, in both forms.
 *
 * @param kind what is listed
 * @param heading of the table
 * @param entries in the order of the catalogue
 */
public record Listing(String kind, List<String> heading, List<Entry> entries) {
    private static final List<String> KINDS =
            List.of("mechanisms", "policies", "measures", "parameters", "library", "analyses");

    /**
     * One entry.
     *
     * @param name by which it is asked for
     * @param about what is said about it in a sentence or two, in which a filter looks, too
     * @param json with the field names of the interface
     * @param rows its rows in the table
     */
    public record Entry(String name, String about, Map<String, Object> json, List<List<String>> rows) {
        private boolean has(String word) {
            return (name + " " + about).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
        }
    }

    /** All entries with the field names of the interface. */
    public List<Map<String, Object>> json() {
        return entries.stream().map(Entry::json).toList();
    }

    /** All entries as a table. */
    public TextTable table() {
        TextTable table = TextTable.of(heading.toArray(String[]::new));
        entries.forEach(entry -> entry.rows().forEach(row -> table.row(row.toArray(String[]::new))));
        return table;
    }

    /**
     * The entries in whose name or description all words stand; the one entry if the words are its name.
     *
     * @throws InvalidInput if there is none
     */
    public Listing matching(List<String> words) {
        if (words.isEmpty()) {
            return this;
        }
        List<Entry> exact = entries.stream()
                .filter(entry -> entry.name().equals(words.get(0)) && words.size() == 1)
                .toList();
        List<Entry> found = exact.isEmpty()
                ? entries.stream()
                        .filter(entry -> words.stream().allMatch(entry::has))
                        .toList()
                : exact;
        if (found.isEmpty()) {
            String asked = String.join(" ", words);
            throw new InvalidInput(InputError.of(
                    InputError.COMMAND_LINE,
                    "no entry of '" + kind + "' has '" + asked + "' in its name or description",
                    Meaning.suggestion(
                            String.join("-", words),
                            entries.stream().map(Entry::name).toList(),
                            entries.stream().map(Entry::about).toList())));
        }
        return new Listing(kind, heading, found);
    }

    /** Whether these words are the name of the only entry. */
    public boolean isOne(List<String> words) {
        return words.size() == 1 && entries.size() == 1 && entries.get(0).name().equals(words.get(0));
    }

    /**
     * The list of this name.
     *
     * @throws InvalidInput if there is no such list
     */
    public static Listing named(String kind, Vocabulary vocabulary, Analyses analyses) {
        return switch (kind) {
            case "mechanisms" -> mechanisms(vocabulary.mechanisms());
            case "policies" -> policies(vocabulary.policies());
            case "measures" -> measures(vocabulary.measures());
            case "parameters" -> parameters(vocabulary.parameters());
            case "library" -> library(Library.entries());
            case "analyses" -> analyses(analyses.all());
            default ->
                throw new InvalidInput(InputError.of(
                        InputError.COMMAND_LINE,
                        "there is no list '" + kind + "'; allowed: " + String.join(", ", KINDS),
                        Spelling.suggestion(kind, KINDS)));
        };
    }

    private static Listing mechanisms(List<MechanismType> mechanisms) {
        List<Entry> entries = new ArrayList<>();
        for (MechanismType mechanism : mechanisms) {
            int order = entries.size() + 1;
            entries.add(new Entry(
                    mechanism.name(),
                    mechanism.summary(),
                    entry(
                            "name", mechanism.name(),
                            "summary", mechanism.summary(),
                            "order", order,
                            "switchable", true,
                            "sources", mechanism.sources(),
                            "theory", mechanism.theory(),
                            "parameters",
                                    mechanism.parameters().stream()
                                            .map(ParameterDeclaration::name)
                                            .toList()),
                    List.of(List.of(String.valueOf(order), mechanism.name(), mechanism.summary()))));
        }
        return new Listing("mechanisms", List.of("order", "mechanism", "what it does"), entries);
    }

    private static Listing policies(List<PolicyType> policies) {
        List<Entry> entries = new ArrayList<>();
        for (PolicyType policy : policies) {
            List<List<String>> rows = new ArrayList<>();
            StringBuilder about = new StringBuilder(policy.summary());
            rows.add(List.of(policy.name(), "", "", "", policy.summary()));
            for (PolicyParameter parameter : policy.parameters()) {
                about.append(' ').append(parameter.name()).append(' ').append(parameter.meaning());
                rows.add(List.of(
                        "  " + parameter.name(),
                        text(parameter.usual()),
                        TodayText.of(parameter),
                        range(parameter),
                        parameter.meaning()));
            }
            entries.add(new Entry(
                    policy.name(),
                    about.toString(),
                    entry(
                            "name", policy.name(),
                            "summary", policy.summary(),
                            "parameters",
                                    policy.parameters().stream()
                                            .map(Listing::json)
                                            .toList(),
                            "sources", policy.sources(),
                            "grade", policy.grade().name(),
                            "fails", policy.fails(),
                            "evidence", policy.evidence()),
                    rows));
        }
        return new Listing("policies", List.of("policy", "default", "today", "range", "what it does"), entries);
    }

    private static String range(PolicyParameter parameter) {
        return parameter.type().equals("choice")
                ? String.join("|", parameter.allowed())
                : parameter.type().equals("boolean")
                        ? "true|false"
                        : range(parameter.low(), parameter.high(), parameter.unit());
    }

    private static Map<String, Object> json(PolicyParameter parameter) {
        boolean number = parameter.usual() instanceof Double;
        OptionalDouble today = TodaysValue.of(parameter);
        return entry(
                "name", parameter.name(),
                "type", parameter.type(),
                "unit", parameter.unit(),
                "default", parameter.usual(),
                "low", number ? Json.finite(parameter.low()) : null,
                "high", number ? Json.finite(parameter.high()) : null,
                "allowed", parameter.allowed(),
                "neutral", parameter.neutral().equals("") ? null : parameter.neutral(),
                "today", today.isPresent() ? today.getAsDouble() : null,
                "meaning", parameter.meaning());
    }

    private static Listing measures(List<Measure> measures) {
        List<Entry> entries = new ArrayList<>();
        for (Measure measure : measures) {
            String direction = Words.hyphenated(measure.direction());
            String aggregate = Words.hyphenated(measure.aggregate());
            entries.add(new Entry(
                    measure.name(),
                    measure.summary(),
                    entry(
                            "name", measure.name(),
                            "summary", measure.summary(),
                            "unit", measure.unit(),
                            "direction", direction,
                            "aggregate", aggregate),
                    List.of(List.of(measure.name(), measure.unit(), direction, aggregate, measure.summary()))));
        }
        return new Listing("measures", List.of("measure", "unit", "better", "over a run", "what it is"), entries);
    }

    private static Listing parameters(List<ParameterDeclaration> parameters) {
        List<Entry> entries = new ArrayList<>();
        for (ParameterDeclaration parameter : parameters) {
            String source = String.join("; ", parameter.sources());
            entries.add(new Entry(
                    parameter.name(),
                    parameter.owner() + " " + parameter.meaning(),
                    entry(
                            "name", parameter.name(),
                            "mechanism", parameter.owner(),
                            "unit", parameter.unit(),
                            "default", parameter.usual(),
                            "low", Json.finite(parameter.low()),
                            "high", Json.finite(parameter.high()),
                            "grade", parameter.grade().name(),
                            "source", source,
                            "meaning", parameter.meaning(),
                            "legalLow", Json.finite(parameter.legalLow()),
                            "legalHigh", Json.finite(parameter.legalHigh())),
                    List.of(List.of(
                            parameter.name(),
                            text(parameter.usual()),
                            range(parameter.low(), parameter.high(), ""),
                            parameter.unit(),
                            parameter.grade().name(),
                            source,
                            parameter.meaning()))));
        }
        return new Listing(
                "parameters",
                List.of("parameter", "default", "plausible", "unit", "grade", "source", "what it is"),
                entries);
    }

    private static Listing library(List<Library.Entry> experiments) {
        return new Listing(
                "library",
                List.of("file", "question"),
                experiments.stream()
                        .map(experiment -> new Entry(
                                experiment.name(),
                                experiment.file() + " " + experiment.question() + " "
                                        + String.join(" ", experiment.strategies()),
                                entry(
                                        "file", experiment.file(),
                                        "name", experiment.name(),
                                        "question", experiment.question(),
                                        "strategies", experiment.strategies(),
                                        "about", experiment.about()),
                                List.of(List.of(experiment.file(), experiment.question()))))
                        .toList());
    }

    private static Listing analyses(List<Analysis> analyses) {
        return new Listing(
                "analyses",
                List.of("analysis", "question"),
                analyses.stream()
                        .map(analysis -> new Entry(
                                analysis.name(),
                                analysis.summary(),
                                entry("name", analysis.name(), "summary", analysis.summary()),
                                List.of(List.of(analysis.name(), analysis.summary()))))
                        .toList());
    }

    private static String range(double low, double high, String unit) {
        String numbers = Double.isFinite(high) ? text(low) + " to " + text(high) : "at least " + text(low);
        return unit.isEmpty() ? numbers : numbers + " " + unit;
    }

    private static String text(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf(number.longValue())
                : String.valueOf(value).replace(".0E-", "e-");
    }

    private static Map<String, Object> entry(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entry.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return (Map<String, Object>) (Map<String, ?>) entry;
    }
}

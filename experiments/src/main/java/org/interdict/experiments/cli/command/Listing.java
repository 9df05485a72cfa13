package org.interdict.experiments.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.definition.experiment.Library;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.measure.Measure;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.text.Json;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A list of the catalogue or the library, in both forms.
 *
 * @param json entries with the field names of the interface
 * @param table the same as a table
 */
public record Listing(List<Map<String, Object>> json, TextTable table) {
    private static final List<String> KINDS =
            List.of("mechanisms", "policies", "measures", "parameters", "library", "analyses");

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
        List<Map<String, Object>> json = new ArrayList<>();
        TextTable table = TextTable.of("order", "mechanism", "what it does");
        for (MechanismType mechanism : mechanisms) {
            int order = json.size() + 1;
            json.add(entry(
                    "name", mechanism.name(),
                    "summary", mechanism.summary(),
                    "order", order,
                    "switchable", true,
                    "sources", mechanism.sources(),
                    "theory", mechanism.theory(),
                    "parameters",
                            mechanism.parameters().stream()
                                    .map(ParameterDeclaration::name)
                                    .toList()));
            table.row(String.valueOf(order), mechanism.name(), mechanism.summary());
        }
        return new Listing(json, table);
    }

    private static Listing policies(List<PolicyType> policies) {
        List<Map<String, Object>> json = new ArrayList<>();
        TextTable table = TextTable.of("policy", "default", "range", "what it does");
        for (PolicyType policy : policies) {
            json.add(entry(
                    "name", policy.name(),
                    "summary", policy.summary(),
                    "parameters",
                            policy.parameters().stream().map(Listing::json).toList(),
                    "sources", policy.sources(),
                    "grade", policy.grade().name(),
                    "fails", policy.fails(),
                    "evidence", policy.evidence()));
            table.row(policy.name(), "", "", policy.summary());
            for (PolicyParameter parameter : policy.parameters()) {
                String range = parameter.type().equals("choice")
                        ? String.join("|", parameter.allowed())
                        : parameter.type().equals("boolean")
                                ? "true|false"
                                : range(parameter.low(), parameter.high(), parameter.unit());
                table.row("  " + parameter.name(), text(parameter.usual()), range, parameter.meaning());
            }
        }
        return new Listing(json, table);
    }

    private static Map<String, Object> json(PolicyParameter parameter) {
        boolean number = parameter.usual() instanceof Double;
        return entry(
                "name", parameter.name(),
                "type", parameter.type(),
                "unit", parameter.unit(),
                "default", parameter.usual(),
                "low", number ? Json.finite(parameter.low()) : null,
                "high", number ? Json.finite(parameter.high()) : null,
                "allowed", parameter.allowed(),
                "neutral", parameter.neutral().equals("") ? null : parameter.neutral(),
                "meaning", parameter.meaning());
    }

    private static Listing measures(List<Measure> measures) {
        List<Map<String, Object>> json = new ArrayList<>();
        TextTable table = TextTable.of("measure", "unit", "better", "over a run", "what it is");
        for (Measure measure : measures) {
            String direction = Words.hyphenated(measure.direction());
            String aggregate = Words.hyphenated(measure.aggregate());
            json.add(entry(
                    "name", measure.name(),
                    "summary", measure.summary(),
                    "unit", measure.unit(),
                    "direction", direction,
                    "aggregate", aggregate));
            table.row(measure.name(), measure.unit(), direction, aggregate, measure.summary());
        }
        return new Listing(json, table);
    }

    private static Listing parameters(List<ParameterDeclaration> parameters) {
        List<Map<String, Object>> json = new ArrayList<>();
        TextTable table = TextTable.of("parameter", "default", "plausible", "unit", "grade", "source", "what it is");
        for (ParameterDeclaration parameter : parameters) {
            String source = String.join("; ", parameter.sources());
            json.add(entry(
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
                    "legalHigh", Json.finite(parameter.legalHigh())));
            table.row(
                    parameter.name(),
                    text(parameter.usual()),
                    range(parameter.low(), parameter.high(), ""),
                    parameter.unit(),
                    parameter.grade().name(),
                    source,
                    parameter.meaning());
        }
        return new Listing(json, table);
    }

    private static Listing library(List<Library.Entry> entries) {
        List<Map<String, Object>> json = new ArrayList<>();
        TextTable table = TextTable.of("file", "question");
        for (Library.Entry experiment : entries) {
            json.add(entry(
                    "file", experiment.file(),
                    "name", experiment.name(),
                    "question", experiment.question(),
                    "strategies", experiment.strategies()));
            table.row(experiment.file(), experiment.question());
        }
        return new Listing(json, table);
    }

    private static Listing analyses(List<Analysis> analyses) {
        List<Map<String, Object>> json = new ArrayList<>();
        TextTable table = TextTable.of("analysis", "question");
        for (Analysis analysis : analyses) {
            json.add(entry("name", analysis.name(), "summary", analysis.summary()));
            table.row(analysis.name(), analysis.summary());
        }
        return new Listing(json, table);
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

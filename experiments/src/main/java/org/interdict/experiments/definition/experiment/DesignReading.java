package org.interdict.experiments.definition.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.DesignSettings.Kind;
import org.interdict.experiments.definition.shape.DesignShape;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.ShapeCheck;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.FilePosition;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.results.text.Numbers;

/**
 * Reads what a sweep varies, from the key {@code design} and from lists in place of values, and checks it against the rest of the
 * experiment. Works on elements that passed the check of their shape.
 */
final class DesignReading {
    private static final String FACTORS = "factors";
    private static final String FILE = "file";
    /** Keys that only some kinds use. */
    private static final Map<String, List<String>> USED_BY = usedBy();

    private final String experiment;
    private final ShapeCheck check;
    private final List<InputError> errors;
    private final Mapping design;
    private final boolean asked;
    private final List<Entry> varied;
    private final Map<String, FactorNames.Place> known;
    private final Map<String, FilePosition> places = new LinkedHashMap<>();

    /**
     * @param experiment name of the file
     * @param values the experiment, and the lists in place of its values
     */
    DesignReading(String experiment, MapShape shape, VariedValues values, List<InputError> errors) {
        this.experiment = experiment;
        this.errors = errors;
        check = new ShapeCheck(shape, errors);
        Mapping root = values.plain();
        Optional<Element> there = root.get(ExperimentShape.DESIGN);
        asked = there.isPresent();
        design = there.orElse(null) instanceof Mapping map ? map : new Mapping(root.place(), List.of());
        varied = values.factors();
        known = FactorNames.of(root, shape).all();
    }

    private static Map<String, List<String>> usedBy() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("points", List.of(Kind.LATIN_HYPERCUBE.word(), Kind.SOBOL.word(), Kind.SALTELLI.word()));
        keys.put("levels", List.of(Kind.GRID.word(), Kind.ONE_AT_A_TIME.word(), Kind.MORRIS.word()));
        keys.put("trajectories", List.of(Kind.MORRIS.word()));
        keys.put("secondOrder", List.of(Kind.SALTELLI.word()));
        keys.put(FILE, List.of(DesignShape.CSV));
        return keys;
    }

    /** The design; without factors if there is none, or if something is wrong with it. */
    DesignSettings read() {
        if (!asked && varied.isEmpty()) {
            return DesignSettings.NONE;
        }
        String word = design.get("kind").orElse(null) instanceof Scalar scalar ? scalar.text() : Kind.GRID.word();
        unused(word);
        boolean csv = word.equals(DesignShape.CSV);
        Kind kind = csv ? Kind.LIST : kind(word);
        List<DesignFactor> factors = csv ? table() : factors(kind);
        if (!errors.isEmpty()) {
            return DesignSettings.NONE;
        }
        if (factors.isEmpty()) {
            add(design, FACTORS, "a design needs factors", "add 'factors: { world.forums: [4, 6, 12] }'");
            return DesignSettings.NONE;
        }
        DesignSettings settings = settings(kind, factors);
        fit(settings);
        return errors.isEmpty() ? settings : DesignSettings.NONE;
    }

    private static Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return Kind.GRID;
    }

    private void unused(String kind) {
        for (Map.Entry<String, List<String>> key : USED_BY.entrySet()) {
            design.entry(key.getKey())
                    .filter(entry -> !key.getValue().contains(kind))
                    .ifPresent(entry -> errors.add(entry.place()
                            .error(
                                    path(key.getKey()),
                                    "'" + key.getKey() + "' says nothing about a design of the kind '" + kind
                                            + "'; it is used by " + Spelling.list(key.getValue()),
                                    "remove it, or write 'kind: "
                                            + key.getValue().get(0) + "'")));
        }
    }

    private List<DesignFactor> table() {
        design.entry(FACTORS)
                .filter(entry -> !(entry.value() instanceof Mapping map)
                        || !map.entries().isEmpty())
                .ifPresent(entry -> errors.add(entry.place()
                        .error(path(FACTORS), "the factors are the columns of the table", "remove 'factors'")));
        varied.forEach(entry -> errors.add(entry.place()
                .error(entry.key(), "a list cannot stand beside a table of points", "make it a column of the table")));
        if (!(design.get(FILE).orElse(null) instanceof Scalar file)) {
            if (design.get(FILE).isEmpty()) {
                add(design, FILE, "a design of the kind 'csv' needs its table", "add 'file: points.csv'");
            }
            return List.of();
        }
        boolean option = file.place().file().equals(VaryArguments.DESIGN);
        List<DesignFactor> factors =
                new PointTable(known, check, errors).read(file.text(), option ? "" : experiment, file.place());
        factors.forEach(factor -> places.put(factor.name(), file.place()));
        return factors;
    }

    private List<DesignFactor> factors(Kind kind) {
        FactorReading reading = new FactorReading(check, errors, kind == Kind.LIST);
        Map<String, DesignFactor> factors = new LinkedHashMap<>();
        if (design.get(FACTORS).orElse(null) instanceof Mapping map) {
            for (Entry entry : map.entries()) {
                String name = FactorNames.canonical(entry.key());
                FilePosition first = places.putIfAbsent(name, entry.place());
                if (first != null) {
                    errors.add(entry.place()
                            .error(
                                    path(FACTORS + "." + name),
                                    "'" + name + "' is varied twice",
                                    "keep one of the two"));
                } else {
                    factor(reading, name, entry).ifPresent(factor -> factors.put(name, factor));
                }
            }
        }
        for (Entry entry : varied) {
            FactorNames.Place place = known.get(entry.key());
            // What the command line or the design says about the same factor counts.
            if (place != null && places.putIfAbsent(entry.key(), entry.place()) == null) {
                reading.read(entry.key(), place, entry.value(), entry.key())
                        .ifPresent(factor -> factors.put(entry.key(), factor));
            }
        }
        return List.copyOf(factors.values());
    }

    private Optional<DesignFactor> factor(FactorReading reading, String name, Entry entry) {
        FactorNames.Place place = known.get(name);
        if (place == null) {
            errors.add(entry.place()
                    .error(
                            path(FACTORS),
                            "there is no factor '" + Wording.printable(entry.key())
                                    + "'; factors are parameters.…, world.…, horizon.…, seeds.… and"
                                    + " strategies.<strategy>.<policy>.<setting>",
                            Spelling.suggestion(name, known.keySet())));
            return Optional.empty();
        }
        return reading.read(name, place, entry.value(), path(FACTORS + "." + name));
    }

    private DesignSettings settings(Kind kind, List<DesignFactor> factors) {
        int usualLevels = kind == Kind.MORRIS ? DesignSettings.DEFAULT_MORRIS_LEVELS : DesignSettings.DEFAULT_LEVELS;
        return new DesignSettings(
                kind,
                factors,
                whole("points", DesignSettings.DEFAULT_POINTS),
                whole("levels", usualLevels),
                whole("trajectories", DesignSettings.DEFAULT_TRAJECTORIES),
                design.get("secondOrder").orElse(null) instanceof Scalar flag && flag.bool(),
                ConsistencyCheck.number(design.get("seed"))
                        .map(Double::longValue)
                        .orElse(DesignSettings.DEFAULT_SEED),
                whole("mostPoints", DesignSettings.DEFAULT_MOST_POINTS));
    }

    private int whole(String key, int usual) {
        return ConsistencyCheck.number(design.get(key)).map(Double::intValue).orElse(usual);
    }

    /** Whether the parts of a design go together. */
    private void fit(DesignSettings settings) {
        if (settings.kind() == Kind.LIST) {
            DesignFactor first = settings.factors().get(0);
            for (DesignFactor factor : settings.factors()) {
                if (factor.levels().isEmpty()) {
                    error(factor, "a list of points needs the values of each factor, not a range", "write [a, b, c]");
                } else if (factor.levels().size() != first.levels().size()) {
                    error(
                            factor,
                            "'" + factor.name() + "' has " + factor.levels().size() + " values, '" + first.name() + "' "
                                    + first.levels().size(),
                            "in a list each factor has one value for each point");
                }
            }
        }
        if (settings.kind() == Kind.MORRIS && settings.levels() % 2 != 0) {
            add(design, "levels", "the levels of morris must be an even number, not " + settings.levels(), "");
        }
        int dimensions = settings.kind() == Kind.SOBOL
                ? settings.factors().size()
                : settings.kind() == Kind.SALTELLI ? 2 * settings.factors().size() : 0;
        if (dimensions > DesignSettings.MOST_DIMENSIONS) {
            add(
                    design,
                    FACTORS,
                    "Sobol's sequence is known for " + DesignSettings.MOST_DIMENSIONS
                            + " dimensions; this design needs " + dimensions,
                    "vary fewer factors");
        }
        if (settings.size() > settings.mostPoints()) {
            FilePosition place = places.values().stream().findFirst().orElse(design.place());
            errors.add(place.error(
                    ExperimentShape.DESIGN,
                    "the design has " + count(settings.size()) + " points; at most " + count(settings.mostPoints())
                            + " are run",
                    settings.size() > DesignSettings.LARGEST
                            ? "take fewer values: no study has more than " + count(DesignSettings.LARGEST) + " points"
                            : "take fewer values, or allow more with " + VaryArguments.MOST + " "
                                    + (long) settings.size()));
        }
    }

    private static String count(double number) {
        return Numbers.decimal(number, 0);
    }

    /** Lets the experiment itself object to the ends of each factor, all else at its base value. */
    void tryOut(Experiment built, List<PolicyType> policies) {
        for (DesignFactor factor : built.design().factors()) {
            List<Double> ends = factor.levels().isEmpty()
                    ? List.of(factor.low(), factor.high())
                    : factor.levels().stream().distinct().toList();
            for (double value : ends) {
                Optional<String> problem = FactorValues.problem(built, Map.of(factor.name(), value), policies);
                if (problem.isPresent()) {
                    error(factor, "at " + factor.value(value) + ": " + problem.get(), "");
                    break;
                }
            }
        }
    }

    private void error(DesignFactor factor, String message, String suggestion) {
        FilePosition place = places.getOrDefault(factor.name(), design.place());
        errors.add(place.error(path(FACTORS + "." + factor.name()), message, suggestion));
    }

    private void add(Element element, String key, String message, String suggestion) {
        errors.add(design.entry(key).map(Entry::place).orElse(element.place()).error(path(key), message, suggestion));
    }

    private static String path(String key) {
        return ExperimentShape.DESIGN + "." + key;
    }
}

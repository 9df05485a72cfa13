package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interdict.experiments.definition.shape.Shape;
import org.interdict.experiments.definition.shape.Shape.EitherShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.VariedShape;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The names of all factors that an experiment has, and what each may be: {@code parameters.<name>}, {@code world.forums},
 * {@code horizon.evaluationDays}, {@code seeds.master}, {@code strategies.<strategy>.budget},
 * {@code strategies.<strategy>.<policy>.<setting>}. Where a strategy has a policy twice, its name is followed by [0] or [1].
 */
final class FactorNames {
    static final String STRATEGIES = "strategies";
    static final String BUDGET = "budget";
    /** The parts of an experiment that are maps of values. */
    static final List<String> PLAIN = List.of("world", "horizon", "parameters", "seeds");

    private static final String POLICIES = "policies";
    private static final Pattern INDEXED =
            Pattern.compile("strategies\\[([^\\]]*)\\]\\.policies\\[([^\\]]*)\\]\\.(.*)", Pattern.DOTALL);
    private static final Pattern INDEXED_STRATEGY = Pattern.compile("strategies\\[([^\\]]*)\\]\\.(.*)", Pattern.DOTALL);
    /** What a user may write for the one seed of a study. */
    private static final String SEED = "seed";

    private static final String MASTER = "seeds.master";

    private final Map<String, Place> places = new LinkedHashMap<>();

    private FactorNames() {}

    /**
     * What a factor sets.
     *
     * @param shape what its values may be
     * @param given the value in the file; null if the file does not say
     * @param usual the default; null if there is none
     */
    record Place(
            Shape shape, @Nullable Element given, @Nullable Object usual) {}

    /** The names in an experiment, read from elements that passed the check of their shape and hold no lists in place of values. */
    static FactorNames of(Mapping root, MapShape shape) {
        FactorNames names = new FactorNames();
        for (String part : PLAIN) {
            if (shape.field(part).map(Field::shape).orElse(null) instanceof MapShape map) {
                names.add(part + ".", root.get(part), map);
            }
        }
        if (root.get(STRATEGIES).orElse(null) instanceof Sequence list
                && shape.field(STRATEGIES).map(Field::shape).orElse(null) instanceof ListShape listShape
                && listShape.item() instanceof MapShape strategyShape) {
            list.items().forEach(strategy -> names.strategy(strategy, strategyShape));
        }
        return names;
    }

    private void strategy(Element element, MapShape shape) {
        String name = name(element);
        if (name.isEmpty() || !(element instanceof Mapping strategy)) {
            return;
        }
        String prefix = STRATEGIES + "." + name + ".";
        shape.field(BUDGET)
                .ifPresent(field -> places.put(
                        prefix + BUDGET,
                        new Place(
                                Shape.single(field.shape()),
                                strategy.get(BUDGET).orElse(null),
                                null)));
        if (!(shape.field(POLICIES).map(Field::shape).orElse(null) instanceof ListShape list)
                || !(list.item() instanceof EitherShape either)) {
            return;
        }
        List<Element> policies = policies(strategy);
        List<String> labels = labels(policies.stream()
                .map(item -> ExperimentBuilder.policyName(item).orElse(""))
                .toList());
        for (int i = 0; i < labels.size(); i++) {
            Element item = policies.get(i);
            Optional<Element> settings =
                    item instanceof Mapping one && one.entries().size() == 1
                            ? Optional.of(one.entries().get(0).value())
                            : Optional.empty();
            String policy = ExperimentBuilder.policyName(item).orElse("");
            if (either.map().field(policy).map(Field::shape).orElse(null) instanceof MapShape map) {
                add(prefix + labels.get(i) + ".", settings, map);
            }
        }
    }

    /** The fields of a map that can be varied; those of a map inside it only where the file has that map. */
    private void add(String prefix, Optional<Element> element, MapShape shape) {
        for (Field field : shape.fields()) {
            Optional<Element> given = element.flatMap(map -> ConsistencyCheck.part(map, field.name()));
            if (field.shape() instanceof VariedShape varied) {
                boolean threshold = prefix.endsWith(".trigger.") || prefix.endsWith(".stop.");
                if (!threshold || given.isPresent()) {
                    places.put(prefix + field.name(), new Place(varied.one(), given.orElse(null), field.usual()));
                }
            } else if (field.shape() instanceof MapShape map && given.isPresent()) {
                add(prefix + field.name() + ".", given, map);
            }
        }
    }

    /** All of them, in the order of the file. */
    Map<String, Place> all() {
        return Collections.unmodifiableMap(places);
    }

    /** The name that a user means: also in the form of {@code --set}, and {@code seed} for the master seed. */
    static String canonical(String name) {
        Matcher policy = INDEXED.matcher(name);
        if (policy.matches()) {
            return STRATEGIES + "." + policy.group(1) + "." + policy.group(2) + "." + policy.group(3);
        }
        Matcher strategy = INDEXED_STRATEGY.matcher(name);
        if (strategy.matches()) {
            return STRATEGIES + "." + strategy.group(1) + "." + strategy.group(2);
        }
        return name.equals(SEED) ? MASTER : name;
    }

    /** The name of a strategy; empty if it has none. */
    static String name(Element strategy) {
        return ConsistencyCheck.part(strategy, "name").orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** The policies of a strategy as they stand in the file. */
    static List<Element> policies(Mapping strategy) {
        return strategy.get(POLICIES).orElse(null) instanceof Sequence list ? list.items() : List.of();
    }

    /** The entry with the policies. */
    static Entry withPolicies(Entry entry, List<Element> policies) {
        return new Entry(entry.key(), entry.place(), new Sequence(entry.value().place(), policies));
    }

    /** Whether an entry of a strategy holds its policies. */
    static boolean holdsPolicies(Entry entry) {
        return entry.key().equals(POLICIES) && entry.value() instanceof Sequence;
    }

    /** What the policies of a strategy are called in names of factors: by their names, with a number where a name stands there twice. */
    static List<String> labels(List<String> policies) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            String name = policies.get(i);
            long all = policies.stream().filter(name::equals).count();
            long before = policies.subList(0, i).stream().filter(name::equals).count();
            labels.add(all > 1 ? name + "[" + before + "]" : name);
        }
        return labels;
    }
}
